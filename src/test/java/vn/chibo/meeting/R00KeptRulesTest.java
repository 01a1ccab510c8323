package vn.chibo.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.organisation.CellId;
import vn.chibo.organisation.RulesInForce;
import vn.chibo.rulebook.AttendanceRules;
import vn.chibo.rulebook.RuleSet;
import vn.chibo.rulebook.Rulebook;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.StoppedClock;

/// R0, decision 7: a meeting keeps the committee's decisions of the day it was called and of the
/// day it was opened, whatever is decided since.
@ChiboTest
class R00KeptRulesTest {

  static final CellId CELL = new CellId(Cast.BAN_LECH);
  static final Actor.Person LECH = new Actor.Person(Cast.LECH_SECRETARY, "", false, Instant.EPOCH);

  @Inject Backstage backstage;
  @Inject StoppedClock clock;
  @Inject PlanMeeting planMeeting;
  @Inject CallMeeting callMeeting;
  @Inject OpenSession openSession;
  @Inject Evenings evenings;
  @Inject RulesInForce rulesInForce;
  @Inject Rulebook rulebook;

  @AfterEach
  void theClockGoesOn() {
    clock.goOn();
  }

  @Test
  void aMeetingKeepsWhatHeldWhenItWasCalledAndOpened() {
    decided(45, "2081-03-01", "2081-03-10");
    decided(60, "2081-03-11", "2081-03-31");
    clock.stopAt(at("2081-03-02", 8));
    var meeting = called(at("2081-03-20", 19));
    clock.stopAt(at("2081-03-20", 19));
    backstage.wait(() -> openSession.open(LECH, meeting));

    clock.stopAt(at("2081-05-01", 8));
    var evening = backstage.as(LECH.subject(), () -> evenings.kept(meeting));

    var called = rulebook.kept(evening.calledUnder());
    var held = rulebook.kept(evening.heldUnder());
    assertThat(called.value(AttendanceRules.CHECK_IN_OPENS_BEFORE))
        .isEqualTo(Duration.ofMinutes(45));
    assertThat(held.value(AttendanceRules.CHECK_IN_OPENS_BEFORE)).isEqualTo(Duration.ofMinutes(60));
    assertThat(held.citation(AttendanceRules.CHECK_IN_OPENS_BEFORE).words().vi())
        .isEqualTo("60-QĐ/ĐU ngày 01/03/2081 của Đảng bộ xã Nậm Sáng");
    assertThat(today().value(AttendanceRules.CHECK_IN_OPENS_BEFORE))
        .isEqualTo(Duration.ofMinutes(30));
  }

  @Test
  void membersCheckInByTheHourTheMeetingKept() {
    decided(50, "2081-07-01", "2081-07-31");
    clock.stopAt(at("2081-07-02", 8));
    var meeting = called(at("2081-07-20", 19));

    var opens =
        backstage.text(
            """
            select (m.rule_overrides #>> '{checkIn.opensBefore,value}') || ' ' || m.rule_set
            from chibo.meeting m where m.id = '%s'
            """
                .formatted(meeting));

    assertThat(opens).isEqualTo("50 208-qd-tw");
  }

  @Test
  void anotherCellIsNotTouched() {
    decided(40, "2081-09-01", "2081-09-30");
    clock.stopAt(at("2081-09-02", 8));

    var other = backstage.as(LECH.subject(), () -> rulesInForce.today(new CellId(Cast.AN_PHU)));

    assertThat(today().value(AttendanceRules.CHECK_IN_OPENS_BEFORE))
        .isEqualTo(Duration.ofMinutes(40));
    assertThat(other.value(AttendanceRules.CHECK_IN_OPENS_BEFORE))
        .isEqualTo(Duration.ofMinutes(30));
  }

  private RuleSet today() {
    return backstage.as(LECH.subject(), () -> rulesInForce.today(CELL));
  }

  private MeetingId called(Instant start) {
    var plan = new Plan(Occasion.ORDINARY, null, Slot.of(start, Duration.ofHours(2)));
    var stored = (Planning.Stored) backstage.wait(() -> planMeeting.create(LECH, CELL, plan));
    backstage.as(LECH.subject(), () -> callMeeting.call(LECH, stored.meeting()));
    return stored.meeting();
  }

  /// By the commune's committee, for this cell alone, in days of this test alone.
  private void decided(int minutes, String from, String until) {
    backstage.sql(
        """
        insert into chibo.rule_override (organisation, issued_by, key, value, from_on, until_on,
          decision_number, issued_on, recorded_by, recorded_at)
        values ('%s', '%s', 'checkIn.opensBefore', '%d', '%s', '%s', '%d-QĐ/ĐU', '2081-03-01', '%s',
          now())
        """
            .formatted(
                Cast.BAN_LECH, Cast.NAM_SANG, minutes, from, until, minutes, Cast.DAO_COMMITTEE));
  }

  private static Instant at(String day, int hour) {
    return VietnamTime.at(LocalDate.parse(day), LocalTime.of(hour, 0));
  }
}
