package vn.chibo.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.membership.MemberId;
import vn.chibo.organisation.CellId;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.StoppedClock;

/// From the plan to the end of an evening, on real tables (R6–R10, R26, R27). Each test has a month
/// of its own in the calendar of Bản Lếch.
@ChiboTest
class CallingTest {

  static final CellId CELL = new CellId(Cast.BAN_LECH);
  static final Actor.Person LECH = person(Cast.LECH_SECRETARY);
  static final Actor.Person NEIGHBOUR = person(Cast.NEIGHBOUR_SECRETARY);
  static final Actor.Person DAO = person(Cast.DAO_COMMITTEE);
  static final UUID THUY = new UUID(0, 0x122);
  static LocalDate month = LocalDate.of(2031, 1, 1);

  @Inject Backstage backstage;
  @Inject StoppedClock clock;
  @Inject PlanMeeting planMeeting;
  @Inject SettleVenue settleVenue;
  @Inject CallMeeting callMeeting;
  @Inject OpenSession openSession;
  @Inject EndSession endSession;
  @Inject CancelMeeting cancelMeeting;
  @Inject MoveMeeting moveMeeting;
  @Inject AppointClerk appointClerk;
  @Inject DecideCircumstance decideCircumstance;
  @Inject Drafts drafts;
  @Inject Agenda agenda;
  @Inject Changes changes;

  @BeforeEach
  void aNewMonthBegins() {
    month = month.plusMonths(1);
    clock.stopAt(evening(1, 8));
  }

  @AfterEach
  void theClockGoesOn() {
    clock.goOn();
  }

  @Test
  void aDraftBeginsWithTheOrderOfBusiness() {
    var meeting = planned(plan(20, 19));

    var items = backstage.as(LECH.subject(), () -> agenda.of(meeting));

    assertThat(items).hasSize(11);
    assertThat(items.get(1).kind().name()).isEqualTo("LAST_MONTHS_TASKS");
    assertThat(draft(meeting).chair()).isEqualTo(Cast.LECH_SECRETARY);
  }

  @Test
  void aCombinedSittingHearsTheOrdinaryPartFirst() {
    var meeting = planned(new Plan(Occasion.COMBINED, "Học tập, làm theo", slot(20, 19)));

    var kinds =
        backstage.as(LECH.subject(), () -> agenda.of(meeting)).stream().map(Agenda.Item::kind);

    assertThat(kinds.map(Enum::name).toList())
        .containsSubsequence("LAST_MONTHS_TASKS", "REPORT", "THEMATIC", "CONCLUSION");
  }

  @Test
  void aMonthHasOneOrdinaryMeeting() {
    var first = planned(plan(10, 19));

    var second = create(LECH, plan(20, 19));

    assertThat(second)
        .isInstanceOfSatisfying(
            Planning.Mistaken.class,
            mistaken ->
                assertThat(mistaken.mistakes())
                    .singleElement()
                    .isInstanceOfSatisfying(
                        Mistake.SecondOrdinary.class,
                        mistake -> assertThat(mistake.meeting()).isEqualTo(first.value())));
  }

  @Test
  void anOverlapNamesTheOtherMeeting() {
    var first = planned(plan(10, 19));

    var second = create(LECH, new Plan(Occasion.EXTRAORDINARY, null, slot(10, 20)));

    assertThat(second)
        .isInstanceOfSatisfying(
            Planning.Mistaken.class,
            mistaken ->
                assertThat(mistaken.mistakes())
                    .singleElement()
                    .isInstanceOfSatisfying(
                        Mistake.Overlaps.class,
                        mistake -> assertThat(mistake.meeting()).isEqualTo(first.value())));
  }

  @Test
  void oneMeetingMayBeginWhenTheOtherEnds() {
    planned(plan(10, 18));

    var next = create(LECH, new Plan(Occasion.EXTRAORDINARY, null, slot(10, 20)));

    assertThat(next).isInstanceOf(Planning.Stored.class);
  }

  @Test
  void nobodyIsCalledIntoThePast() {
    var late = create(LECH, plan(1, 7));

    assertThat(late).isEqualTo(new Planning.Mistaken(new Mistake.InThePast()));
  }

  @Test
  void aSecondWindowStoresNothing() {
    var seen = draft(planned(plan(10, 19)));
    replan(seen, plan(11, 19));

    var stale = replan(seen, plan(12, 19));

    assertThat(stale)
        .isInstanceOfSatisfying(
            Planning.Stale.class,
            found -> assertThat(found.now().startsAt()).isEqualTo(evening(11, 19)));
  }

  @Test
  void anotherCellsSecretaryFindsNothing() {
    var meeting = planned(plan(10, 19));

    assertRefused("no-such-cell", () -> create(NEIGHBOUR, plan(15, 19)));
    assertRefused(
        "no-such-meeting", () -> backstage.as(NEIGHBOUR.subject(), () -> drafts.kept(meeting)));
  }

  @Test
  void onlineNeedsItsGround() {
    var seen = draft(planned(plan(10, 19)));

    var refused = settle(seen, venue(Form.ONLINE, null));

    assertThat(refused)
        .isInstanceOfSatisfying(
            Planning.Mistaken.class,
            mistaken ->
                assertThat(mistaken.mistakes())
                    .singleElement()
                    .isInstanceOfSatisfying(
                        Mistake.FormNotAllowed.class,
                        mistake -> assertThat(mistake.citation().words().vi()).contains("03-HD")));
  }

  @Test
  void anAuthorisationOfTheDayCarriesTheForm() {
    backstage.sql(authorisation(month, month.plusDays(27)));
    var seen = draft(planned(plan(10, 19)));

    settle(seen, venue(Form.HYBRID, null));

    assertThat(draft(seen.meeting()).authorisation()).isNotNull();
    assertRefused(
        "form-not-allowed",
        () -> {
          backstage.sql("update online_authorisation set revoked_on = '%s'".formatted(month));
          call(seen.meeting());
        });
  }

  @Test
  void aRefusalBeforeTheOpeningTurnsTheFormBack() {
    var meeting = exceptional();
    call(meeting);

    var ruling = backstage.wait(() -> decideCircumstance.decide(DAO, meeting, false, "Đi được"));

    assertThat(ruling).isEqualTo(new CircumstanceRuling.TurnedBack());
    assertThat(draft(meeting).form()).isEqualTo(Form.IN_PERSON);
  }

  @Test
  void aRefusalAfterTheOpeningMarksTheForm() {
    var meeting = exceptional();
    call(meeting);
    clock.stopAt(evening(10, 19));
    open(meeting);

    var ruling = backstage.wait(() -> decideCircumstance.decide(DAO, meeting, false, null));

    assertThat(ruling).isEqualTo(new CircumstanceRuling.Marked());
    assertThat(draft(meeting).form()).isEqualTo(Form.ONLINE);
  }

  @Test
  void theFirstDecisionOnACircumstanceStays() {
    var meeting = exceptional();
    call(meeting);
    backstage.wait(() -> decideCircumstance.decide(DAO, meeting, true, null));

    var again = backstage.wait(() -> decideCircumstance.decide(DAO, meeting, false, null));

    assertThat(again).isEqualTo(new CircumstanceRuling.AlreadyDecided("CONFIRMED"));
  }

  @Test
  void aMeetingIsCalledOnce() {
    var meeting = planned(plan(10, 19));
    call(meeting);

    var again = call(meeting);

    assertThat(again).isInstanceOf(Calling.AlreadyCalled.class);
    assertThat(facts(meeting, "MEETING_CALLED")).isEqualTo(1);
  }

  @Test
  void theSessionOpensWithinItsHoursOnly() {
    var meeting = called();
    clock.stopAt(evening(10, 19).minus(Duration.ofMinutes(61)));
    assertRefused("session-too-early", () -> open(meeting));

    clock.pass(Duration.ofMinutes(1));
    assertThat(open(meeting)).isInstanceOf(Opening.Opened.class);
    assertThat(open(meeting)).isInstanceOf(Opening.AlreadyOpen.class);
    assertThat(facts(meeting, "SESSION_OPENED")).isEqualTo(1);
  }

  @Test
  void whatHasBegunIsEndedNotCancelled() {
    var meeting = called();
    clock.stopAt(evening(10, 19));
    open(meeting);

    assertRefused("session-already-open", () -> cancel(meeting));
    assertThat(end(meeting)).isInstanceOf(Ending.Ended.class);
    assertThat(end(meeting)).isInstanceOf(Ending.AlreadyEnded.class);
    assertRefused("session-ended", () -> open(meeting));
  }

  @Test
  void aCancelledMonthIsFreeAgain() {
    var meeting = called();

    cancel(meeting);

    assertThat(cancel(meeting)).isEqualTo(new Cancelling.AlreadyCancelled());
    assertThat(create(LECH, plan(10, 19))).isInstanceOf(Planning.Stored.class);
  }

  @Test
  void aMovedMeetingRaisesItsCalendarSequence() {
    var meeting = called();

    var moved = move(meeting, slot(12, 19));

    assertThat(moved).isEqualTo(new Moving.Moved());
    assertThat(move(meeting, slot(12, 19))).isEqualTo(new Moving.Unmoved());
    assertThat(
            backstage.number(
                "select calendar_sequence from meeting where id = '%s'".formatted(meeting)))
        .isEqualTo(1);
  }

  @Test
  void onlyWhatChangedIsKeptToBeTold() {
    var meeting = called();
    move(meeting, slot(12, 19));

    assertThat(since(meeting, 0))
        .containsExactly(
            new Changes.Change(
                Changes.What.START, evening(10, 19).toString(), evening(12, 19).toString()),
            new Changes.Change(
                Changes.What.END, evening(10, 21).toString(), evening(12, 21).toString()));
    assertThat(since(meeting, 1)).isEmpty();
  }

  @Test
  void whatWasChangedAndChangedBackIsNoChange() {
    var meeting = called();
    move(meeting, slot(12, 19));

    move(meeting, slot(10, 19));

    assertThat(since(meeting, 0)).isEmpty();
    assertThat(since(meeting, 1)).hasSize(2);
  }

  @Test
  void anotherPlaceOfACalledMeetingIsTold() {
    var meeting = called();
    settle(draft(meeting), venue(Form.IN_PERSON, null));
    var told = since(meeting, 0).size();

    var seen = draft(meeting);
    var other =
        new Venue(Form.IN_PERSON, "Trường bản", Cast.LECH_SECRETARY, Cast.LECH_SECRETARY, null);
    settle(seen, other);

    assertThat(since(meeting, told))
        .containsExactly(new Changes.Change(Changes.What.PLACE, "Nhà văn hóa bản", "Trường bản"));
    assertThat(draft(meeting).stage()).isEqualTo(Stage.CALLED);
  }

  @Test
  void theCommitteesRefusalIsAChangeOfForm() {
    var meeting = exceptional();
    call(meeting);

    backstage.wait(() -> decideCircumstance.decide(DAO, meeting, false, "Đi được"));

    assertThat(since(meeting, 0))
        .containsExactly(new Changes.Change(Changes.What.FORM, "ONLINE", "IN_PERSON"));
  }

  @Test
  void aCancelledMeetingIsToldAndACancelledDraftIsNot() {
    var called = called();
    cancel(called);
    var draft = planned(plan(20, 19));
    cancel(draft);

    assertThat(since(called, 0))
        .containsExactly(new Changes.Change(Changes.What.CANCELLED, "CALLED", "CANCELLED"));
    assertThat(since(draft, 0)).isEmpty();
  }

  @Test
  void theClerkIsAnotherMemberOfTheCell() {
    var meeting = called();

    assertRefused("clerk-is-the-chair", () -> appoint(meeting, Cast.LECH_SECRETARY));
    assertRefused("clerk-not-a-member", () -> appoint(meeting, Cast.THANH_SECRETARY));
    assertThat(appoint(meeting, THUY).clerk()).isEqualTo(THUY);
  }

  private MeetingId exceptional() {
    var seen = draft(planned(plan(10, 19)));
    settle(seen, venue(Form.ONLINE, new Venue.Circumstance("DISASTER", "Sạt lở đường vào bản")));
    return seen.meeting();
  }

  private MeetingId called() {
    var meeting = planned(plan(10, 19));
    call(meeting);
    return meeting;
  }

  private MeetingId planned(Plan plan) {
    return ((Planning.Stored) create(LECH, plan)).meeting();
  }

  private Planning create(Actor.Person who, Plan plan) {
    return backstage.wait(() -> planMeeting.create(who, CELL, plan));
  }

  private Planning replan(Draft seen, Plan plan) {
    return backstage.wait(() -> planMeeting.replan(LECH, seen.meeting(), seen.version(), plan));
  }

  private Planning settle(Draft seen, Venue venue) {
    return backstage.wait(() -> settleVenue.settle(LECH, seen.meeting(), seen.version(), venue));
  }

  private Calling call(MeetingId meeting) {
    return backstage.as(LECH.subject(), () -> callMeeting.call(LECH, meeting));
  }

  private Opening open(MeetingId meeting) {
    return backstage.wait(() -> openSession.open(LECH, meeting));
  }

  private Ending end(MeetingId meeting) {
    return backstage.wait(() -> endSession.end(LECH, meeting));
  }

  private Cancelling cancel(MeetingId meeting) {
    return backstage.wait(() -> cancelMeeting.cancel(LECH, meeting, "Mưa lũ"));
  }

  private Moving move(MeetingId meeting, Slot slot) {
    return backstage.wait(() -> moveMeeting.move(LECH, meeting, slot));
  }

  private Evening appoint(MeetingId meeting, UUID clerk) {
    return backstage.wait(() -> appointClerk.appoint(LECH, meeting, new MemberId(clerk)));
  }

  private java.util.List<Changes.Change> since(MeetingId meeting, int sequence) {
    return backstage.as(LECH.subject(), () -> changes.since(meeting, sequence));
  }

  private Draft draft(MeetingId meeting) {
    return backstage.as(LECH.subject(), () -> drafts.kept(meeting));
  }

  private long facts(MeetingId meeting, String kind) {
    return backstage.number(
        "select count(*) from fact where meeting = '%s' and kind = '%s'".formatted(meeting, kind));
  }

  private static Venue venue(Form form, Venue.@Nullable Circumstance circumstance) {
    return new Venue(
        form, "Nhà văn hóa bản", Cast.LECH_SECRETARY, Cast.LECH_SECRETARY, circumstance);
  }

  private static Plan plan(int day, int hour) {
    return new Plan(Occasion.ORDINARY, null, slot(day, hour));
  }

  private static Slot slot(int day, int hour) {
    return Slot.of(evening(day, hour), Duration.ofHours(2));
  }

  private static Instant evening(int day, int hour) {
    return VietnamTime.at(month.withDayOfMonth(day), LocalTime.of(hour, 0));
  }

  private static Actor.Person person(UUID member) {
    return new Actor.Person(member, "", false, Instant.EPOCH);
  }

  private static String authorisation(LocalDate from, LocalDate until) {
    return """
    insert into online_authorisation (cell, issued_by, number, issued_on, ground, ground_text,
      online, hybrid, from_on, until_on, recorded_at)
    values ('%s', '%s', '214-CV/ĐU', '%s', 'WORKING_AWAY', '', false, true, '%s', '%s', now())
    """
        .formatted(Cast.BAN_LECH, Cast.NAM_SANG, from, from, until);
  }

  private static void assertRefused(
      String slug, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo(slug));
  }
}
