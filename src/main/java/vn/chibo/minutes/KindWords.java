package vn.chibo.minutes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chibo.meeting.Kind;

/// What minutes are about, as it stands below their title.
final class KindWords {

  /// How the meeting of a committee is called.
  static final String COMMITTEE = "họp chi ủy";

  private KindWords() {}

  static String about(Kind kind, @Nullable String topic, LocalDate month) {
    var when = "tháng %s năm %d".formatted(month(month), month.getYear());
    return switch (kind) {
      case ORDINARY -> "sinh hoạt chi bộ thường kỳ " + when + combined(topic);
      case THEMATIC -> "sinh hoạt chuyên đề " + when + about(topic);
      case EXTRAORDINARY -> "sinh hoạt chi bộ bất thường " + when;
      case COMMITTEE_MEETING -> COMMITTEE + " " + when;
      case PARTY_GROUP -> "sinh hoạt tổ đảng " + when;
      case CONFERENCE_IN_PLACE ->
          "hội nghị bí thư, tổ trưởng tổ đảng thay sinh hoạt chi bộ " + when;
      case STUDY_CONFERENCE -> "hội nghị học tập nghị quyết " + when;
      case CONGRESS -> "đại hội chi bộ " + when;
    };
  }

  /// Months 1 and 2 with a nought before them (R30).
  static String month(LocalDate month) {
    return (month.getMonthValue() < 3 ? "%02d" : "%d").formatted(month.getMonthValue());
  }

  private static String combined(@Nullable String topic) {
    return topic == null ? "" : ", kết hợp sinh hoạt chuyên đề" + about(topic);
  }

  private static String about(@Nullable String topic) {
    return topic == null ? "" : " “" + topic + "”";
  }
}
