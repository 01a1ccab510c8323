package vn.chibo.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// R0: a rule-set file that is not whole stops the start, and whoever wrote it reads file and line.
class R00FileMistakesTest {

  static final String NEWEST = "2026-07-26-208-qd-tw";
  static final String OLDER = "2025-05-26-294-qd-tw";

  @ParameterizedTest(name = "''{0}'' changed to ''{1}'': {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "papers.leadDays:       | papers.leedDays:       | nobody knows the parameter papers.leedDays",
        "value: 90              | value: ninety          | not a whole number",
        "value: 90              | value: -90             | not a whole number",
        "value: 90              | value: 90.5            | not a whole number",
        "value: 90              | value: 99999999999     | not a whole number",
        "value: 90              | valve: 90              | nobody knows the entry 'valve'",
        "value: 90\\n    unit: MINUTES | value: 90\\n    unit: METRES | METRES is none of",
        "value: false           | value: 0               | neither true nor false",
        "value: \">= 2/3\"      | value: \"2/3\"         | not a share",
        "kept: true             | keept: true            | nobody knows the entry 'keept'",
        "source: 03-HD-TW       | source: 04-HD-TW       | no such source: 04-HD-TW",
        "mark: D                | mark: X                | X is none of",
        "mark: D                | mark: L                | L is for committees",
        "rule: R10a             | rule: 10               | not a text",
        "rule: R10a             | rule: Rule 10          | not the id of a rule",
        "code: DISASTER,        | kode: DISASTER,        | is missing",
        "code: ORDINARY_MISSED  | code: ALWAYS           | ALWAYS is none of",
        "\"Times New Roman\"    | \"Comic Sans\"         | the program holds no letters called 'Comic Sans'",
        "value: 30, unit: MILLIMETRES | value: 300, unit: MILLIMETRES | 300 is not between",
        "{number}-{type}        | {number}               | {type} is missing",
        "value: 90              | value: 20              | the value itself is out of its bounds: 20",
        "fixed: true            | fixed: perhaps         | neither true nor false",
        "least: 30              | leest: 30              | nobody knows the entry 'leest'",
        "least: 30              | least: thirty          | not a whole number",
        "least: 30              | fixed: true            | what is fixed has no bounds",
        "issuedOn: \"2026-01-09\" | issuedOn: \"2026-02-30\" | not a date",
        "inForce: {from: \"2026-07-26\"} | inForce: {from: \"26/7/2026\"} | not a date",
        "inForce: {from: \"2026-07-26\"} | inForce: {from: \"2026-07-26\", until: \"2026-07-01\"} | ends before it begins",
        "code: 208-qd-tw        | code: 208-QĐ/TW        | not a code of a-z, 0-9 and -",
        "text: 208-QD-TW        | text: 209-QD-TW        | no such source: 209-QD-TW",
        "replaces: 294-QD-TW    | replaced: 294-QD-TW    | nobody knows the entry 'replaced'",
        "code: 339-QD-TW        | code: 379-QD-TW        | source twice: 379-QD-TW",
        "papers.megabytes:      | papers.leadDays:       | Duplicate",
      })
  void aMistakeIsToldWithFileAndLine(String held, String changed, String complaint) {
    var right = RuleFiles.shipped(NEWEST);
    var wrong = once(right, lines(held), lines(changed));

    assertThatThrownBy(() -> new Rulebook(files(Map.of(NEWEST, wrong))))
        .isInstanceOf(RuleMistake.class)
        .message()
        .matches(told -> told.lines().anyMatch(line -> line.contains(complaint)), complaint)
        .satisfies(told ->
            assertThat(told.lines().filter(line -> line.contains(complaint)))
                .first()
                .asString()
                .startsWith("rules/" + NEWEST + ".yaml:")
                .satisfies(line ->
                    assertThat(Math.abs(lineIn(line) - firstChange(right, wrong)))
                        .as(line)
                        .isLessThanOrEqualTo(complaint.startsWith("source twice") ? 12 : 1)));
  }

  @ParameterizedTest(name = "''{0}'' changed to ''{1}'': {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "value: 90\\n    unit: MINUTES | value: 90\\n    unit: MEMBERS | no unit of time",
        "number: 15, from       | number: 14, from       | the points make 99",
        "number: 90,            | number: 60,            | grades must fall",
        "mark: P\\n    source: 294-QD-TW | mark: P       | a text that was read has a name",
        "most: 240              | most: 20               | least 30 is more than most 20",
        "mark: D\\n    vi: Mẫu  | least: 3\\n    mark: D\\n    vi: Mẫu | only a number has bounds",
      })
  void aMistakeOfAWholeEntryIsToldAtTheEntry(String held, String changed, String complaint) {
    var wrong = once(RuleFiles.shipped(NEWEST), lines(held), lines(changed));

    assertThatThrownBy(() -> new Rulebook(files(Map.of(NEWEST, wrong))))
        .hasMessageContaining("rules/" + NEWEST + ".yaml:")
        .hasMessageContaining(complaint);
  }

  @Test
  void aMissingParameterIsToldByItsName() {
    var text = RuleFiles.shipped(NEWEST);
    var from = text.indexOf("  numbering.body:");
    var without = text.substring(0, from) + text.substring(text.indexOf("  numbering.first:"));

    assertThatThrownBy(() -> new Rulebook(files(Map.of(NEWEST, without))))
        .hasMessageContaining("rules/" + NEWEST + ".yaml:")
        .hasMessageContaining("the parameter numbering.body is missing");
  }

  @Test
  void everyMistakeIsToldAtOnce() {
    var wrong =
        once(RuleFiles.shipped(NEWEST), "value: 90", "value: ninety")
            .replace("rule: R10a", "rule: Rten");

    assertThatThrownBy(() -> new Rulebook(files(Map.of(NEWEST, wrong))))
        .hasMessageContaining("not a whole number")
        .hasMessageContaining("not the id of a rule: Rten");
  }

  @Test
  void ruleSetsThatOverlapStopTheStart() {
    var longer = RuleFiles.shipped(OLDER).replace("until: \"2026-07-25\"", "until: \"2026-07-26\"");

    assertThatThrownBy(() -> new Rulebook(files(Map.of(OLDER, longer))))
        .hasMessageContaining("rules/" + NEWEST + ".yaml:")
        .hasMessageContaining("overlaps with 294-qd-tw");
  }

  @Test
  void aCodeIsNeverUsedTwice() {
    var same = RuleFiles.shipped(OLDER).replace("code: 294-qd-tw", "code: 208-qd-tw");

    assertThatThrownBy(() -> new Rulebook(files(Map.of(OLDER, same))))
        .hasMessageContaining("the code 208-qd-tw belongs to another rule set");
  }

  @Test
  void textThatIsNoYamlIsToldWithItsLine() {
    assertThatThrownBy(() -> YamlFile.parse("rules/x.yaml", "code: a\ntitle: [b"))
        .isInstanceOf(RuleMistake.class)
        .hasMessageMatching("(?s)rules/x.yaml:\\d+: .*");
    assertThatThrownBy(() -> YamlFile.parse("rules/x.yaml", ""))
        .hasMessage("rules/x.yaml:1: the file is empty");
  }

  @Test
  void everyShippedFileStandsInTheIndex() throws Exception {
    var index = RuleFiles.shipped("index");
    try (var files = Files.list(Path.of("src/main/resources/rules"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(name -> name.matches("\\d.*\\.yaml"))
          .isNotEmpty()
          .allSatisfy(name -> assertThat(index).contains("- " + name.replace(".yaml", "")));
    }
  }

  private static String once(String text, String held, String changed) {
    assertThat(text).contains(held);
    var at = text.indexOf(held);
    return text.substring(0, at) + changed + text.substring(at + held.length());
  }

  private static String lines(String written) {
    return written.replace("\\n", "\n");
  }

  private static int lineIn(String told) {
    return Integer.parseInt(told.split(":", -1)[1]);
  }

  private static int firstChange(String right, String wrong) {
    var one = right.lines().toList();
    var other = wrong.lines().toList();
    return 1
        + IntStream.range(0, one.size())
            .filter(i -> !one.get(i).equals(other.get(i)))
            .findFirst()
            .orElseThrow();
  }

  private static RuleFiles files(Map<String, String> changed) {
    return new RuleFiles(
        name -> changed.containsKey(name) ? changed.get(name) : RuleFiles.shipped(name), List.of());
  }
}
