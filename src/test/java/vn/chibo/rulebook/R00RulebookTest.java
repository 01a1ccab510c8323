package vn.chibo.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.kernel.Refusal;
import vn.chibo.quorum.MotionKind;

/// R0: rules are data, dated and cited.
class R00RulebookTest {

  static final Rulebook RULEBOOK = new Rulebook();

  @ParameterizedTest(name = "on {0} holds {1}")
  @CsvSource({
    "2025-05-26, 294-qd-tw",
    "2026-07-25, 294-qd-tw",
    "2026-07-26, 208-qd-tw",
    "2026-11-28, 208-qd-tw",
  })
  void eachDayHasItsRuleSet(LocalDate day, String code) {
    assertThat(RULEBOOK.inForceOn(day).id()).isEqualTo(new RuleSetId(code));
  }

  @Test
  void aDayBeforeTheFirstRuleSetIsRefused() {
    assertThatThrownBy(() -> RULEBOOK.inForceOn(LocalDate.of(2025, 5, 25)))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("no-rule-set"));
  }

  @Test
  void aMeetingFindsTheRuleSetItStored() {
    var id = new RuleSetId("294-qd-tw");

    assertThat(RULEBOOK.ruleSet(id).id()).isEqualTo(id);
    assertThat(RULEBOOK.find(new RuleSetId("999-qd-tw"))).isEmpty();
    assertThatThrownBy(() -> new RuleSetId("208-QĐ/TW"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everyParameterIsExplainedAndCitedInBothLanguages() {
    for (var set : RULEBOOK.ruleSets()) {
      assertThat(set.parameters()).hasSameSizeAs(Keys.all());
      for (var parameter : set.parameters()) {
        assertThat(parameter.citation().in(Locale.ENGLISH))
            .as(parameter.key().name())
            .isNotEqualTo(parameter.citation().in(Locale.of("vi")))
            .doesNotContain("{");
        assertThat(parameter.explanation().vi()).isNotEqualTo(parameter.explanation().en());
        assertThat(parameter.shown().vi()).isNotBlank();
      }
    }
  }

  @Test
  void whatTheNewTextKeepsAndWhatWasNotComparedIsTold() {
    var now = RULEBOOK.inForceOn(LocalDate.of(2026, 11, 28));

    assertThat(now.citation(VotingRules.threshold(MotionKind.RESOLUTION)).words().vi())
        .isEqualTo("Quy định số 294-QĐ/TW ngày 26/5/2025; Quy định số 208-QĐ/TW giữ nguyên");
    assertThat(now.citation(VotingRules.threshold(MotionKind.ADMISSION)).words().en())
        .isEqualTo(
            "Regulation 294-QĐ/TW of 26 May 2025; not yet compared with Regulation 208-QĐ/TW");
  }

  @Test
  void theOlderRuleSetCitesItsOwnTextAlone() {
    var then = RULEBOOK.inForceOn(LocalDate.of(2025, 12, 1));

    assertThat(then.citation(VotingRules.threshold(MotionKind.ADMISSION)).words().vi())
        .isEqualTo("Quy định số 294-QĐ/TW ngày 26/5/2025");
  }

  @Test
  void ourDefaultSaysThatItIsOurs() {
    var citation = newest().citation(OnlineRules.HYBRID_NEEDS_SHARE);

    assertThat(citation.isOurDefault()).isTrue();
    assertThat(citation.in(Locale.of("vi"))).isEqualTo("quy định mặc định của hệ thống");
    assertThat(citation.in(Locale.ENGLISH)).isEqualTo("our default");
  }

  @Test
  void aQuotedRuleWithoutAKnownTextSaysSo() {
    assertThat(newest().citation(VotingRules.threshold(MotionKind.DISCIPLINE)).words().en())
        .isEqualTo("A rule quoted by the press or law portals, text not identified");
  }

  private static RuleSet newest() {
    return RULEBOOK.ruleSets().getFirst();
  }
}
