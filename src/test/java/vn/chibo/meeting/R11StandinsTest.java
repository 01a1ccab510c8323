package vn.chibo.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.organisation.Authorisation;
import vn.chibo.rulebook.RuleSet;
import vn.chibo.rulebook.Rulebook;

/// R11: what may stand in for the monthly meeting, on both sides of each boundary.
class R11StandinsTest {

  static final RuleSet RULES = new Rulebook().inForceOn(LocalDate.of(2026, 11, 1));
  static final UUID GROUP = new UUID(0, 7);

  @ParameterizedTest(name = "{0} members, {1} times before: {2}")
  @CsvSource({"49, 0, TOO_SMALL", "50, 0, ", "50, 2, ", "50, 3, TOO_OFTEN", "300, 3, TOO_OFTEN"})
  void groupsStandInForALargeCellAFewTimesAYear(
      int members, int before, Mistake.NotInPlace.@Nullable Reason reason) {
    var ruling =
        Standins.ruling(ofGroup(true), figures(members, before), List.of(allowing()), RULES);

    if (reason == null) {
      assertThat(ruling).isEmpty();
    } else {
      assertThat(ruling)
          .get()
          .isInstanceOfSatisfying(
              Mistake.NotInPlace.class, no -> assertThat(no.reason()).isEqualTo(reason));
    }
  }

  @Test
  void withoutAnAuthorisationGroupsMeetBesideTheCellOnly() {
    assertThat(Standins.ruling(ofGroup(false), figures(50, 0), List.of(), RULES)).isEmpty();
    assertThat(Standins.ruling(ofGroup(true), figures(50, 0), List.of(), RULES))
        .get()
        .isInstanceOfSatisfying(
            Mistake.NotInPlace.class,
            no -> assertThat(no.reason()).isEqualTo(Mistake.NotInPlace.Reason.NO_AUTHORISATION));
  }

  @Test
  void aGroupOfAnotherCellIsNotOffered() {
    var figures = new Standins.Figures(50, 0, false);

    assertThat(Standins.ruling(ofGroup(false), figures, List.of(), RULES))
        .contains(new Mistake.NotOffered("group"));
  }

  @Test
  void aConferenceInPlaceIsOffUntilItIsAllowed() {
    var plan = new Plan(Occasion.CONFERENCE_IN_PLACE, null, slot(), null, true);

    assertThat(Standins.ruling(plan, figures(50, 0), List.of(), RULES))
        .get()
        .isInstanceOfSatisfying(
            Mistake.NotInPlace.class,
            no -> {
              assertThat(no.reason()).isEqualTo(Mistake.NotInPlace.Reason.NO_AUTHORISATION);
              assertThat(no.citation().isOurDefault()).isTrue();
            });
    assertThat(Standins.ruling(plan, figures(50, 0), List.of(allowing()), RULES)).isEmpty();
  }

  private static Plan ofGroup(boolean inPlace) {
    return new Plan(Occasion.PARTY_GROUP, null, slot(), GROUP, inPlace);
  }

  private static Slot slot() {
    return Slot.of(
        VietnamTime.at(LocalDate.of(2026, 12, 5), LocalTime.of(19, 0)), Duration.ofMinutes(90));
  }

  private static Standins.Figures figures(int members, int before) {
    return new Standins.Figures(members, before, true);
  }

  private static Authorisation allowing() {
    return new Authorisation(
        new UUID(0, 1),
        new UUID(0, 2),
        "Đảng bộ xã",
        "30-CV/ĐU",
        LocalDate.of(2026, 11, 1),
        "OTHER",
        "",
        false,
        false,
        LocalDate.of(2026, 11, 1),
        LocalDate.of(2027, 10, 31),
        null,
        null,
        null,
        true,
        true);
  }
}
