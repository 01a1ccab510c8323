package vn.chibo.minutes;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.Evening;
import vn.chibo.minutes.MinutesContent.Person;

/// Names, posts and the paper behind an online form, in one row.
record SessionRow(
    String upper,
    String cell,
    String place,
    UUID chair,
    String chairName,
    String chairPost,
    @Nullable UUID clerk,
    String clerkName,
    String clerkPost,
    @Nullable String authorisation,
    @Nullable LocalDate issuedOn,
    String issuer,
    String authorisedFor,
    @Nullable String circumstance,
    @Nullable String decision) {

  Facts.Setting setting(Evening evening, long leastMinutes) {
    return new Facts.Setting(
        evening.openedAt(),
        evening.endedAt(),
        leastMinutes,
        evening.place(),
        evening.form().name(),
        ground(),
        new Person(chair, chairName, chairPost),
        clerk == null ? null : new Person(clerk, clerkName, clerkPost),
        evening.onPaper());
  }

  /// R10: which paper allowed the form, or the circumstance and what the committee said to it.
  private String ground() {
    if (authorisation != null && issuedOn != null) {
      return "theo văn bản số %s, %s của %s (%s)"
          .formatted(
              authorisation,
              VietnamTime.writtenDate(issuedOn),
              Phrase.committeeOf(issuer),
              Phrase.withoutStop(authorisedFor));
    }
    return circumstance == null
        ? ""
        : "do hoàn cảnh đặc biệt (%s)%s".formatted(circumstance, decided());
  }

  private String decided() {
    return switch (decision) {
      case "CONFIRMED" -> ", cấp ủy cấp trên đã xác nhận";
      case "REFUSED" -> ", hình thức không được chấp thuận";
      case null, default -> ", cấp ủy cấp trên chưa có ý kiến";
    };
  }
}
