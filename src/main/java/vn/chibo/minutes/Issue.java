package vn.chibo.minutes;

import java.util.Objects;
import vn.chibo.meeting.Evening;

/// What the page says about issued minutes, and the text to copy to the electronic handbook (R9).
final class Issue {

  private Issue() {}

  static MinutesPage.Issued of(
      Evening evening, MinutesRow row, MinutesContent content, PageFacts.Standing standing) {
    return new MinutesPage.Issued(
        row.numberText(),
        Objects.requireNonNull(row.issuedAt()),
        Objects.requireNonNullElse(row.verifyCode(), ""),
        Objects.requireNonNullElse(row.sha256(), ""),
        row.sentAt(),
        standing.posted(),
        packet(evening, row, content));
  }

  /// Vietnamese whatever the reader's language: it is copied into a Vietnamese register.
  private static String packet(Evening evening, MinutesRow row, MinutesContent content) {
    var presence = content.presence();
    var number = row.numberText() == null ? "" : " " + row.numberText();
    var score = content.score();
    return String.join(
        "\n",
        content.heading().cell(),
        "Biên bản " + content.heading().about() + number,
        "Địa điểm: " + evening.place(),
        "Có mặt: %s; vắng có lý do: %s; vắng không có lý do: %s"
            .formatted(
                Phrase.comrades(presence.here().all()),
                Phrase.comrades(presence.excused().size()),
                Phrase.comrades(presence.unexcused().size())),
        score == null
            ? "Chưa chấm điểm"
            : "Điểm: %d/100, xếp loại %s".formatted(score.total(), score.grade()),
        "Mã kiểm tra: " + row.verifyCode());
  }
}
