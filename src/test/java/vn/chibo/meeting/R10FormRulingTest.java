package vn.chibo.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.organisation.Authorisation;
import vn.chibo.rulebook.RuleSet;
import vn.chibo.rulebook.Rulebook;

/// R10 and decision 8: what stands behind an online form on a day.
class R10FormRulingTest {

  static final RuleSet RULES = new Rulebook().inForceOn(LocalDate.of(2026, 11, 1));
  static final LocalDate FROM = LocalDate.of(2026, 11, 1);
  static final LocalDate UNTIL = LocalDate.of(2026, 11, 30);

  @Test
  void inPersonNeedsNothing() {
    assertThat(ruling(Form.IN_PERSON, FROM, false)).isEqualTo(new FormRuling.Free());
  }

  @ParameterizedTest
  @CsvSource({"2026-10-31,false", "2026-11-01,true", "2026-11-30,true", "2026-12-01,false"})
  void anAuthorisationCoversItsFirstAndItsLastDay(LocalDate day, boolean covered) {
    assertThat(ruling(Form.HYBRID, day, false, hybrid(null)).allows()).isEqualTo(covered);
  }

  @Test
  void oneForHybridDoesNotCoverOnline() {
    assertThat(ruling(Form.ONLINE, FROM, false, hybrid(null)).allows()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"2026-11-09,true", "2026-11-10,false"})
  void aRevokedOneEndsTheDayBefore(LocalDate day, boolean covered) {
    var revoked = hybrid(LocalDate.of(2026, 11, 10));

    assertThat(ruling(Form.HYBRID, day, false, revoked).allows()).isEqualTo(covered);
  }

  @Test
  void aStatedCircumstanceStandsInForIt() {
    assertThat(ruling(Form.ONLINE, FROM, true)).isEqualTo(new FormRuling.Exceptional());
  }

  @Test
  void withoutEitherTheRefusalNamesItsSource() {
    assertThat(ruling(Form.ONLINE, FROM, false))
        .isInstanceOfSatisfying(
            FormRuling.NotAllowed.class,
            no -> assertThat(no.citation().words().vi()).contains("03-HD/TW"));
  }

  private static FormRuling ruling(
      Form form, LocalDate day, boolean circumstance, Authorisation... given) {
    return FormRuling.of(form, day, new FormRuling.Grounds(List.of(given), circumstance), RULES);
  }

  private static Authorisation hybrid(@Nullable LocalDate revokedOn) {
    return new Authorisation(
        new UUID(0, 1),
        new UUID(0, 2),
        "Đảng bộ xã Nậm Sáng",
        "214-CV/ĐU",
        FROM,
        "WORKING_AWAY",
        "",
        false,
        true,
        FROM,
        UNTIL,
        6,
        10,
        revokedOn,
        false,
        false);
  }
}
