package vn.chibo.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.quorum.Body;
import vn.chibo.quorum.Grade;
import vn.chibo.quorum.MissedMonths;
import vn.chibo.quorum.MotionKind;

/// The figures of the newest rule set, as docs and domain state them.
class ParametersTest {

  static final RuleSet RULES = new Rulebook().ruleSets().getFirst();

  @ParameterizedTest(name = "R22: {0} of a body of 17 needs {1} votes, of 21 {2}")
  @CsvSource({
    "ORDINARY,          9, 11",
    "RESOLUTION,        9, 11",
    "CONCLUSION,        9, 11",
    "DECISION,          9, 11",
    "ADMISSION,        12, 14",
    "RECOGNITION,      12, 14",
    "STRIKE_OFF,       12, 14",
    "EXPULSION,        12, 14",
    "DISCIPLINE,        9, 11",
    "MINUTES_ADOPTION,  9, 11",
    "VOTING_FORM,       9, 11",
  })
  void eachKindOfMotionHasItsThreshold(MotionKind kind, int ofSeventeen, int ofTwentyOne) {
    assertThat(votesNeeded(kind, 17)).isEqualTo(ofSeventeen);
    assertThat(votesNeeded(kind, 21)).isEqualTo(ofTwentyOne);
  }

  @ParameterizedTest(name = "R12: {0} is {1}")
  @CsvSource({
    "STATE_SECRET,  KEPT_OUT",
    "ELECTION,      KEPT_OUT",
    "SECRET_BALLOT, KEPT_OUT",
    "DISCIPLINE,    KEPT_OUT",
    "PERSONNEL,     KEPT_OUT",
    "ADMISSION,     DISCUSSED_ONLY",
    "RECOGNITION,   DISCUSSED_ONLY",
    "STRIKE_OFF,    DISCUSSED_ONLY",
    "RESOLUTION,    DISCUSSED_AND_VOTED",
    "OTHER,         DISCUSSED_AND_VOTED",
  })
  void howFarAnItemMayGoOnline(AgendaKind kind, OnlineRules.Level level) {
    assertThat(OnlineRules.level(RULES, kind).value()).isEqualTo(level);
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "R1   | organisation.codePattern       | 2.3.3.3.3",
        "R3   | cell.officialMembersLeast      | 3 members",
        "R3   | cell.committeeFrom             | 9 members",
        "R3   | cell.committeeMost             | 7 members",
        "R3   | cell.groupsFrom                | 30 members",
        "R4   | transfer.workingDays           | 30 working days",
        "R4   | transfer.longestWorkingDays    | 60 working days",
        "R4   | probation.months               | 12 months",
        "R4   | standing.announceDays          | 30 days",
        "R4   | standing.aheadDays             | 180 days",
        "R5   | organisation.armedForces       | no",
        "R6   | ordinary.perMonth              | 1 meetings",
        "R7   | thematic.perQuarter            | 1 meetings",
        "R7   | thematic.replacesOrdinary      | no",
        "R9   | papers.leadDays                | 1 days",
        "R9   | papers.postedWithinDays        | 2 days",
        "R9   | papers.sentUpWithinDays        | 2 days",
        "R6   | month.committeeLeadDays        | 1 days",
        "R37  | month.settledLeadDays          | 0 days",
        "R37  | month.tasksLeadDays            | 0 days",
        "R37  | month.followUpDays             | 10 days",
        "R10a | online.followingIsPresent      | no",
        "R10a | online.followersEnterRoom      | yes",
        "R11  | groupMeetings.from             | 50 members",
        "R11  | groupMeetings.aYear            | 3 meetings",
        "R11  | committeeInPlace.allowed       | no",
        "R13  | online.recordingAllowed        | no",
        "R23  | vote.attempts                  | 3 times",
        "R30  | layout.marginTop               | 20 mm",
        "R30  | layout.marginBottom            | 20 mm",
        "R30  | layout.marginLeft              | 30 mm",
        "R30  | layout.marginRight             | 15 mm",
        "R30  | layout.firstLine               | 10 mm",
        "R30  | layout.fontPoints              | 14 pt",
        "R33  | score.yearlyMonth              | 12 (month of the year)",
        "R34  | keep.minutesForEver            | yes",
        "R36  | findings.cellSeesDaysBefore    | 3 days",
      })
  void theFigureIsTheOneOfTheRule(String rule, String name, String shown) {
    assertThat(RULES.parameters())
        .filteredOn(parameter -> parameter.key().name().equals(name))
        .singleElement()
        .satisfies(parameter -> assertThat(parameter.shown().en()).isEqualTo(shown))
        .satisfies(parameter -> assertThat(parameter.citation().rule()).isEqualTo(rule));
  }

  @Test
  void theListsOfOtherRulesAreHeld() {
    assertThat(RULES.value(CallingRules.ABSENCE_REASONS))
        .extracting(Choice::code)
        .contains("SICK", "DUTY", "OTHER");
    assertThat(RULES.value(CallingRules.AGENDA_TEMPLATE))
        .extracting(CallingRules.AgendaLine::kind)
        .startsWith(AgendaKind.OPENING, AgendaKind.LAST_MONTHS_TASKS)
        .endsWith(AgendaKind.MINUTES_ADOPTION);
    assertThat(RULES.value(MinutesRules.DOCUMENT_TYPES))
        .extracting(Choice::code)
        .containsExactly(
            "NQ", "QĐ", "KL", "TB", "BC", "KH", "CTr", "ĐA", "PA", "TTr", "CV", "BB", "QC");
    assertThat(RULES.value(MinutesRules.WAYS_TO_SIGN))
        .extracting(Choice::code)
        .containsExactly("SERVICE", "CERTIFICATE", "PAPER");
    assertThat(RULES.value(MinutesRules.CARRY_NUMBER)).isTrue();
    assertThat(RULES.value(MinutesRules.CARRY_PLACE_AND_DATE)).isTrue();
  }

  @Test
  void stateSecretsAreKeptOutByLawAndTheRestByUs() {
    assertThat(OnlineRules.level(RULES, AgendaKind.STATE_SECRET).citation().words().vi())
        .startsWith("Luật số 117/2025");
    assertThat(OnlineRules.level(RULES, AgendaKind.ELECTION).citation().isOurDefault()).isTrue();
  }

  @Test
  void r8AsksForNinetyMinutesAndOneHundredAndTwentyCombined() {
    var least = CallingRules.leastLength(RULES);

    assertThat(least.alone()).isEqualTo(Duration.ofMinutes(90));
    assertThat(least.combined()).isEqualTo(Duration.ofMinutes(120));
    assertThat(RULES.value(CallingRules.TOO_SHORT_IS_A_FAULT)).isFalse();
  }

  @Test
  void r10AsksForMoreThanHalfAndNotForHybrid() {
    assertThat(RULES.value(OnlineRules.CANNOT_MEET_SHARE).isMetBy(10, 20)).isFalse();
    assertThat(RULES.value(OnlineRules.CANNOT_MEET_SHARE).isMetBy(11, 20)).isTrue();
    assertThat(RULES.value(OnlineRules.HYBRID_NEEDS_SHARE)).isFalse();
    assertThat(RULES.value(OnlineRules.NEEDS_AUTHORISATION)).isTrue();
  }

  @Test
  void r18CountsThreeMonthsOfTheCalendarYear() {
    var missed = AttendanceRules.missedMonths(RULES);

    assertThat(missed.value())
        .isEqualTo(
            new MissedMonths(3, MissedMonths.Which.ORDINARY_MISSED, MissedMonths.Year.CALENDAR));
    assertThat(missed.citation().words().vi()).endsWith("208-QĐ/TW giữ nguyên");
  }

  @Test
  void r21InventsNoQuorumForAnOrdinaryMeeting() {
    assertThat(RULES.value(VotingRules.ORDINARY_QUORUM)).isEmpty();
    assertThat(RULES.value(VotingRules.CONGRESS_QUORUM).orElseThrow().votesNeeded(100))
        .isEqualTo(67);
  }

  @Test
  void aLinkVotesOnOrdinaryMattersOnly() {
    assertThat(RULES.value(VotingRules.BY_LINK))
        .contains(MotionKind.ORDINARY, MotionKind.RESOLUTION)
        .doesNotContain(
            MotionKind.DISCIPLINE,
            MotionKind.ADMISSION,
            MotionKind.RECOGNITION,
            MotionKind.STRIKE_OFF,
            MotionKind.EXPULSION);
  }

  @Test
  void r29WritesANumberWithTwoDigits() {
    var numbering = RULES.value(MinutesRules.NUMBERING);

    assertThat(numbering.write(5, "NQ", RULES.value(MinutesRules.NUMBERING_BODY)))
        .isEqualTo("Số 05-NQ/CB");
    assertThat(numbering.write(112, "QĐ", "CB")).isEqualTo("Số 112-QĐ/CB");
  }

  @Test
  void r30RunsListsWithTheVietnameseLetters() {
    assertThat(RULES.value(LayoutRules.LIST_LETTERS))
        .containsExactly("a", "b", "c", "d", "đ", "e", "g", "h", "i", "k");
  }

  @Test
  void r33MakesOneHundredPointsAndNamesTheGrades() {
    var grades = RULES.value(ScoreRules.GRADES);

    assertThat(RULES.value(ScoreRules.CRITERIA).stream().mapToInt(ScoreRules.Criterion::points))
        .hasSize(8);
    assertThat(grades.grading().grade(90)).isEqualTo(Grade.GOOD);
    assertThat(grades.labels().get(Grade.GOOD)).isEqualTo(new Words("Tốt", "Good"));
  }

  @Test
  void thePageShowsEveryParameterUnderItsPart() {
    var rulebook = new Rulebook();
    var page = RulesPage.of(rulebook, RULES, Locale.of("vi"));

    assertThat(page.sections()).hasSize(Part.values().length);
    assertThat(page.sections().stream().flatMap(section -> section.lines().stream()))
        .hasSize(RULES.parameters().size())
        .allSatisfy(line -> assertThat(line.value()).doesNotContain("null", "code"));
  }

  @Test
  void thePageSpeaksBothLanguages() {
    assertThat(shown(Locale.of("vi")))
        .contains(
            "90 phút",
            "trên 1/2 số đảng viên chính thức được tính",
            "ít nhất 2/3",
            "không",
            "Tốt: 90 điểm");
    assertThat(shown(Locale.ENGLISH))
        .contains("90 minutes", "more than 1/2 of the body", "at least 2/3", "Good: 90 points");
  }

  private static int votesNeeded(MotionKind kind, int size) {
    return VotingRules.requirement(RULES, kind, new Body(size, size)).value().votesNeeded();
  }

  private static String shown(Locale locale) {
    return RulesPage.of(new Rulebook(), RULES, locale).sections().stream()
        .flatMap(section -> section.lines().stream())
        .map(RulesPage.Line::value)
        .collect(Collectors.joining("\n"));
  }
}
