package vn.chibo.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.chibo.meeting.Kind;
import vn.chibo.minutes.MinutesContent.Adoption;
import vn.chibo.minutes.MinutesContent.Points;
import vn.chibo.minutes.MinutesContent.Score;
import vn.chibo.rulebook.RuleSet;
import vn.chibo.rulebook.Rulebook;
import vn.chibo.testkit.Golden;

/// Minutes write themselves from what happened (R26, R27).
class R27DraftTest {

  static final RuleSet RULES = new Rulebook().inForceOn(LocalDate.of(2026, 11, 28));
  static final Score SCORE = new Score(List.of(new Points("ORDER", "trình tự", 10, 10)), 92, "Tốt");

  @Test
  void everyFieldOfTheMinutesIsWrittenInItsOrder() {
    var notes = Map.of(Notes.GUESTS, "đồng chí Phạm Thu Hà, Đảng ủy viên xã, phụ trách chi bộ");

    var content = Draft.of(EveningExample.facts(), notes, SCORE).adopted(new Adoption(5, 0, 0, 6));

    Golden.matches("minutes/hybrid.txt", words(content));
  }

  @Test
  void whoFollowsIsNamedAndNotCountedPresent() {
    var presence = Draft.of(EveningExample.facts()).presence();

    assertThat(presence.following()).containsExactly("Tòng Thị Thủy");
    assertThat(presence.here().all()).isEqualTo(6);
    assertThat(presence.here().official()).isEqualTo(5);
  }

  @Test
  void theVoteIsOfTheBodyAndNotOfThosePresent() {
    assertThat(words(Draft.of(EveningExample.facts())))
        .contains(
            "tán thành 05/06 đảng viên chính thức, đạt 83,3%; không tán thành 00; không có ý kiến"
                + " 00. Được thông qua.");
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
        .contains("kết thúc lúc 0 giờ 30, ngày 29 tháng 11 năm 2026, thời lượng 300 phút");
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
