package vn.chibo.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.chibo.document.PrintShop;
import vn.chibo.meeting.Kind;
import vn.chibo.minutes.MinutesContent.Adoption;
import vn.chibo.minutes.MinutesContent.Dues;
import vn.chibo.minutes.MinutesContent.Points;
import vn.chibo.minutes.MinutesContent.Score;
import vn.chibo.rulebook.RuleSet;
import vn.chibo.rulebook.Rulebook;
import vn.chibo.testkit.Golden;

/// Minutes write themselves from what happened (R26, R27).
class R27DraftTest {

  static final RuleSet RULES = new Rulebook().inForceOn(LocalDate.of(2026, 11, 28));
  static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);
  static final Score SCORE = new Score(List.of(new Points("ORDER", "trình tự", 10, 10)), 92, "Tốt");

  @Test
  void everyFieldOfTheMinutesIsWrittenInItsOrder() {
    var notes = Map.of(Notes.GUESTS, "đồng chí Cầm Văn Sơn, Trưởng bản");

    var content = Draft.of(EveningExample.facts(), notes, SCORE).adopted(new Adoption(5, 0, 0, 6));

    Golden.matches("minutes/hybrid.txt", words(content));
  }

  @Test
  void blankMinutesHaveAPlaceForEveryFieldAndSayWhatIsKnown() {
    var blank = new BlankMinutes(Draft.of(EveningExample.facts()), RULES, true).document();

    PrintShop.show("blank-minutes", PrintShop.print(blank));
    Golden.matches("minutes/blank.txt", blank.words());
  }

  @Test
  void whoFollowsIsNamedAndNotCountedPresent() {
    var presence = Draft.of(EveningExample.facts()).presence();

    assertThat(presence.following()).containsExactly("Tòng Thị Thủy");
    assertThat(presence.here().all()).isEqualTo(6);
    assertThat(presence.here().official()).isEqualTo(5);
  }

  @Test
  void guestsAreNamedBesideTheMembersAndNeverCountedAmongThem() {
    var presence = Draft.of(EveningExample.facts()).presence();

    assertThat(presence.delegates())
        .containsExactly("đồng chí Phạm Thu Hà, Đảng ủy viên, phụ trách chi bộ");
    assertThat(presence.here().others()).isZero();
    assertThat(presence.annex()).extracting(each -> each.name()).doesNotContain("Đỗ Trung Kiên");
  }

  @Test
  void theVoteIsOfTheBodyAndNotOfThosePresent() {
    assertThat(words(Draft.of(EveningExample.facts())))
        .contains(
            "tán thành 05/06 đảng viên chính thức, đạt 83,3%; không tán thành 00; không có ý kiến"
                + " 00. Nghị quyết được thông qua.");
  }

  @Test
  void duesThatNobodyTickedAreNotCalledUnpaid() {
    var evening = EveningExample.facts();

    assertThat(duesLine(evening, new Dues(NOVEMBER, 0, 0, 0, 0))).contains("11: chưa ghi nhận.");
    assertThat(duesLine(evening, new Dues(NOVEMBER, 9, 0, 0, 9)))
        .contains("đã nộp 09/09 đồng chí.");
    assertThat(duesLine(evening, new Dues(NOVEMBER, 5, 1, 2, 8)))
        .contains("đã nộp 05/09 đồng chí; được miễn 01; chưa nộp 02; chưa ghi nhận 01.");
  }

  private static String duesLine(Facts facts, Dues dues) {
    return words(
        Draft.of(
            new Facts(
                facts.heading(),
                facts.setting(),
                facts.sites(),
                facts.roll(),
                facts.frozen(),
                dues,
                facts.business())));
  }

  @Test
  void aMonthWithoutTasksDoesNotCountThem() {
    var facts = EveningExample.facts();
    var without = facts.business().withLastTasks(List.of());

    assertThat(words(Draft.of(with(facts, without))))
        .contains("1. Kết quả nhiệm vụ tháng trước.\n")
        .doesNotContain("Đã giao", "hoàn thành 00");
  }

  @Test
  void whatWasSaidOnNoItemIsMinutedToo() {
    var facts = EveningExample.facts();
    var loose =
        new Facts.Speech(new UUID(9, 9), null, SpeechKind.OPINION, "Mùa A Lử", "Xin ý kiến");

    var words = words(Draft.of(with(facts, facts.business().withSpeeches(List.of(loose)))));

    assertThat(words).contains("Ý kiến khác.", "Đồng chí Mùa A Lử: Xin ý kiến.");
    assertThat(words).contains("chương trình sinh hoạt gồm 05 nội dung");
  }

  private static Facts with(Facts facts, Facts.Business business) {
    return new Facts(
        facts.heading(),
        facts.setting(),
        facts.sites(),
        facts.roll(),
        facts.frozen(),
        facts.dues(),
        business);
  }

  @Test
  void aTitleBeginsSmallWithinASentenceUnlessItIsAName() {
    assertThat(Phrase.within("Thông qua nghị quyết")).isEqualTo("thông qua nghị quyết");
    assertThat(Phrase.within("Nguyễn Văn A vào Đảng")).isEqualTo("Nguyễn Văn A vào Đảng");
    assertThat(Phrase.within("NGHỊ QUYẾT")).isEqualTo("NGHỊ QUYẾT");
  }

  @Test
  void aCommitteeDoesNotHoldItsOwnMeeting() {
    var facts = EveningExample.facts();
    var heading = facts.heading();
    var committee =
        new MinutesContent.Heading(
            heading.upper(),
            heading.cell(),
            heading.place(),
            KindWords.about(Kind.COMMITTEE_MEETING, null, NOVEMBER),
            heading.day());
    var words =
        words(
            Draft.of(
                new Facts(
                    committee,
                    facts.setting(),
                    facts.sites(),
                    facts.roll(),
                    facts.frozen(),
                    facts.dues(),
                    facts.business())));

    assertThat(words).contains("Chi ủy Chi bộ thôn Nà Khoang họp tháng 11 năm 2026.");
    assertThat(words).doesNotContain("Các đồng chí đảng viên chi bộ");
  }

  @Test
  void anItemForTheHallLeavesAPlaceholder() {
    assertThat(words(Draft.of(EveningExample.facts())))
        .contains("4. Công tác cán bộ. Nội dung này chỉ thảo luận trực tiếp.");
  }

  @Test
  void aSessionThatGoesOnHasNoEndYet() {
    var content = Draft.of(EveningExample.facts()).endedAt(null);

    assertThat(words(content)).contains("Buổi sinh hoạt chưa kết thúc.");
    assertThat(words(content.endedAt(Instant.parse("2026-11-28T17:30:00Z"))))
        .contains("kết thúc lúc 0 giờ 30 phút, ngày 29 tháng 11 năm 2026, thời lượng 300 phút");
  }

  @Test
  void paperMinutesSayThatTheyCameFromPaper() {
    var facts = EveningExample.facts();
    var onPaper =
        new Facts(
            facts.heading(),
            EveningExample.setting("IN_PERSON", "", true),
            facts.sites(),
            facts.roll(),
            facts.frozen(),
            facts.dues(),
            facts.business());

    var content = Draft.of(onPaper, Map.of(Notes.PAPER, "Dòng một\n\nDòng hai"), null);

    assertThat(words(content)).contains("Nhập từ biên bản giấy", "Dòng một\n", "Dòng hai\n");
  }

  /// "00/00" would read like a result where nobody has asked yet.
  @Test
  void duesThatNobodyTickedAreSaidSo() {
    var facts = EveningExample.facts();
    var untouched =
        new Facts(
            facts.heading(),
            EveningExample.setting("IN_PERSON", "", false),
            facts.sites(),
            facts.roll(),
            facts.frozen(),
            new MinutesContent.Dues(LocalDate.of(2026, 11, 1), 0, 0, 0, 9),
            facts.business());

    assertThat(words(Draft.of(untouched, Map.of(), null)))
        .contains("Đảng phí tháng 11: chưa ghi nhận.")
        .doesNotContain("00/09");
  }

  @Test
  void theTitleNamesKindAndMonth() {
    var february = LocalDate.of(2036, 2, 1);

    assertThat(KindWords.about(Kind.ORDINARY, null, february))
        .isEqualTo("sinh hoạt chi bộ thường kỳ tháng 02 năm 2036");
    assertThat(KindWords.about(Kind.ORDINARY, "Nêu gương", february))
        .endsWith("kết hợp sinh hoạt chuyên đề “Nêu gương”");
  }

  static String words(MinutesContent content) {
    var finish = new MinutesPaper.Finish("Số 11-BB/CB", null, null, false);
    return new MinutesPaper(content, RULES, finish).document().words();
  }
}
