package vn.chibo.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.kernel.Refusal;
import vn.chibo.quorum.MotionKind;

/// R0: rules are data, dated and cited; a file that is not whole stops the start.
class R00RulebookTest {

  static final Rulebook RULEBOOK = new Rulebook();
  static final String NEWEST = "2026-07-26-208-qd-tw";

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

  @ParameterizedTest(name = "''{0}'' changed to ''{1}''")
  @CsvSource(
      delimiter = '|',
      value = {
        "papers.leadDays:       | papers.leedDays:       | nobody knows the parameter papers.leedDays",
        "value: 90              | value: ninety          | length.least: not a whole number",
        "value: 90              | value: -90             | length.least: not a whole number",
        "value: 90\\n    unit: MINUTES | value: 90\\n    unit: METRES | length.least: No enum constant",
        "value: 90\\n    unit: MINUTES | value: 90\\n    unit: MEMBERS | length.least: no unit of time",
        ">= 2/3                 | 2/3                    | not a share",
        "code: DISASTER,        | kode: DISASTER,        | is missing in",
        "code: ORDINARY_MISSED  | code: ALWAYS           | missed.monthIs: No enum constant",
        "number: 15, from       | number: 14, from       | score.criteria: the points make 99",
        "number: 90,            | number: 60,            | score.grades: grades must fall",
        "source: 03-HD-TW       | source: 04-HD-TW       | no such source: 04-HD-TW",
        "mark: P\\n    source: 294-QD-TW | mark: P       | a text that was read has a name",
        "mark: D                | mark: X                | No enum constant",
        "rule: R10a             | rule: 10               | not a",
        "value: false           | value: 0               | neither true nor false",
        "{number}-{type}        | {number}               | {type} is missing",
        "\"Times New Roman\"      | \"Comic Sans\"           | layout.font: the program holds no letters called 'Comic Sans'",
        "value: 30, unit: MILLIMETRES | value: 300, unit: MILLIMETRES | layout.marginLeft: 300 is not between",
        "papers.megabytes:      | papers.leadDays:       | Duplicate field",
      })
  void aFileThatIsNotWholeStopsTheStart(String held, String changed, String complaint) {
    var wrong = shipped(NEWEST).replace(lines(held), lines(changed));
    assertThat(wrong).isNotEqualTo(shipped(NEWEST));

    assertThatThrownBy(() -> new Rulebook(files(Map.of(NEWEST, wrong))))
        .hasStackTraceContaining(complaint);
  }

  @Test
  void aMissingParameterStopsTheStart() {
    var text = shipped(NEWEST);
    var from = text.indexOf("  numbering.body:");
    var without = text.substring(0, from) + text.substring(text.indexOf("  numbering.first:"));

    assertThatThrownBy(() -> new Rulebook(files(Map.of(NEWEST, without))))
        .hasMessageContaining("rule set 20")
        .hasMessageContaining("the parameter numbering.body is missing");
  }

  @Test
  void ruleSetsThatOverlapStopTheStart() {
    var older = "2025-05-26-294-qd-tw";
    var longer = shipped(older).replace("until: \"2026-07-25\"", "until: \"2026-07-26\"");

    assertThatThrownBy(() -> new Rulebook(files(Map.of(older, longer))))
        .hasMessageContaining("rule sets overlap");
  }

  private static RuleSet newest() {
    return RULEBOOK.ruleSets().getFirst();
  }

  private static String lines(String written) {
    return written.replace("\\n", "\n");
  }

  private static RuleFiles files(Map<String, String> changed) {
    return new RuleFiles(
        name -> parse(Objects.requireNonNullElseGet(changed.get(name), () -> shipped(name))));
  }

  private static JsonNode parse(String yaml) {
    return RuleFiles.parse(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
  }

  private static String shipped(String name) {
    try (var file = R00RulebookTest.class.getResourceAsStream("/rules/" + name + ".yaml")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
