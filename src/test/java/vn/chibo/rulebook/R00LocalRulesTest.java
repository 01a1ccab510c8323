package vn.chibo.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.quorum.MotionKind;

/// R0, decision 6: a committee decides a parameter otherwise for its own subtree; the nearest
/// decision holds, never beyond what was fixed above.
class R00LocalRulesTest {

  static final Rulebook RULEBOOK = new Rulebook();
  static final LocalDate DAY = LocalDate.of(2026, 11, 28);
  static final RuleSet BASE = RULEBOOK.inForceOn(DAY);
  static final String CELL = "TINH.XA.CHIBO";

  @Test
  void theNearestOrganisationWins() {
    var rules = BASE.at(CELL, List.of(least("TINH.XA", "60", false), least("TINH", "75", false)));

    assertThat(rules.value(CallingRules.LENGTH_LEAST)).isEqualTo(Duration.ofMinutes(60));
  }

  @Test
  void whatWasFixedFurtherUpStays() {
    var rules = BASE.at(CELL, List.of(least("TINH.XA", "60", false), least("TINH", "75", true)));

    assertThat(rules.value(CallingRules.LENGTH_LEAST)).isEqualTo(Duration.ofMinutes(75));
  }

  @ParameterizedTest(name = "decided at {0} it holds for the cell: {1}")
  @CsvSource({
    "TINH, true",
    "TINH.XA, true",
    "TINH.XA.CHIBO, true",
    "TINH.XA.CHIBO.TO, false",
    "TINH.XA.CHI, false",
    "TINH.XA2, false",
    "KHAC, false",
  })
  void itHoldsInItsOwnSubtreeOnly(String path, boolean holds) {
    var rules = BASE.at(CELL, List.of(least(path, "60", false)));

    assertThat(rules.value(CallingRules.LENGTH_LEAST).toMinutes()).isEqualTo(holds ? 60 : 90);
  }

  @ParameterizedTest(name = "{0} = {1} may be decided: {2}")
  @CsvSource({
    "length.least,            30,    true",
    "length.least,            29,    false",
    "length.least,           240,    true",
    "length.least,           241,    false",
    "length.least,            60.5,  false",
    "length.least,            true,  false",
    "length.tooShortIsFault,  true,  true",
    "length.tooShortIsFault,  1,     false",
    "online.needsAuthorisation, false, false",
    "online.keptOutByLaw,     false, false",
    "threshold.RESOLUTION,    1,     false",
    "vote.attempts,           9,     false",
    "keep.singleVotes,        9,     false",
    "absence.reasons,         true,  false",
    "no.suchThing,            1,     false",
  })
  void onlyWhatIsOpenAndWithinItsBounds(String key, String value, boolean allowed) {
    var rule = LocalRule.of("TINH", key, value, false, decision());

    assertThat(BASE.allows(rule)).isEqualTo(allowed);
    assertThat(BASE.at(CELL, List.of(rule)).localAsJson().equals("{}")).isEqualTo(!allowed);
  }

  @Test
  void theThresholdsOfVotesAndTheLawOnSecretsAreFixed() {
    for (var kind : MotionKind.values()) {
      assertThat(BASE.parameter(VotingRules.threshold(kind)).limits().fixed()).isTrue();
    }
    assertThat(BASE.parameter(OnlineRules.KEPT_OUT_BY_LAW).limits().fixed()).isTrue();
    assertThat(BASE.parameter(OnlineRules.NEEDS_AUTHORISATION).limits().fixed()).isTrue();
  }

  @Test
  void theCitationNamesTheDecision() {
    var cell = new UUID(0, 1);
    var page = Rulebook.pageOf(cell, DAY);
    var rules = BASE.shownOn(page).at(CELL, List.of(least("TINH.XA", "60", false)));
    var citation = rules.citation(CallingRules.LENGTH_LEAST);

    assertThat(citation.in(Locale.of("vi")))
        .isEqualTo("Quyết định số 12-QĐ/ĐU ngày 03/11/2026 của Đảng bộ xã Nậm Sáng");
    assertThat(citation.in(Locale.ENGLISH)).contains("of 3 November 2026, Đảng bộ xã Nậm Sáng");
    assertThat(citation.isOurDefault()).isFalse();
    assertThat(citation.ground(Locale.ROOT).href()).isEqualTo(page + "#length.least");
    assertThat(citation.openGround(Locale.ROOT).href()).isEqualTo("/rules#length.least");
  }

  @Test
  void thePageShowsWhatItWasDecidedInsteadOf() {
    var rules = BASE.at(CELL, List.of(least("TINH.XA", "60", false)));
    var line =
        RulesPage.of(RULEBOOK, rules, Locale.of("vi")).sections().stream()
            .flatMap(section -> section.lines().stream())
            .filter(one -> one.anchor().equals("length.least"))
            .findFirst()
            .orElseThrow();

    assertThat(line.value()).isEqualTo("60 phút");
    assertThat(line.instead()).startsWith("90 phút");
    assertThat(line.limits()).contains("từ 30 đến 240");
    assertThat(line.does()).contains("không chặn");
  }

  @Test
  void aMeetingReadsWhatItKept() {
    var decided = BASE.at(CELL, List.of(least("TINH.XA", "60", false)));
    var kept = new KeptRules("208-qd-tw", decided.localAsJson(), DAY, new UUID(0, 1));

    var rules = RULEBOOK.kept(kept);

    assertThat(rules.value(CallingRules.LENGTH_LEAST)).isEqualTo(Duration.ofMinutes(60));
    assertThat(rules.citation(CallingRules.LENGTH_LEAST).words())
        .isEqualTo(decided.citation(CallingRules.LENGTH_LEAST).words());
    assertThat(rules.value(CallingRules.NOTICE_LEAD_DAYS)).isEqualTo(3);
  }

  private static LocalRule least(String path, String minutes, boolean fixed) {
    return LocalRule.of(path, "length.least", minutes, fixed, decision());
  }

  private static LocalRule.Decision decision() {
    return new LocalRule.Decision(
        "Quyết định số 12-QĐ/ĐU",
        LocalDate.of(2026, 11, 3),
        "Đảng bộ xã Nậm Sáng",
        LocalDate.of(2026, 11, 10),
        null);
  }
}
