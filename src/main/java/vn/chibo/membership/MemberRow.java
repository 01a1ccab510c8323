package vn.chibo.membership;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.quorum.Standing;

/// One line of the roster page: a telephone number is shown by its ends only.
record MemberRow(
    UUID member,
    String name,
    String standing,
    String tone,
    @Nullable String title,
    @Nullable String phone,
    String mail,
    boolean reachable) {

  private static final int HEAD = 4;
  private static final int TAIL = 3;

  static MemberRow of(RosterLine line, Channels.@Nullable Kept kept, Locale locale) {
    var text = Reader.words(MembersText.class, locale);
    var phone = kept == null ? null : kept.phone();
    return new MemberRow(
        line.member(),
        line.name(),
        standing(line.standing(), text),
        line.standing() == Standing.OFFICIAL ? "none" : "net",
        line.title(),
        phone == null ? null : masked(phone),
        mail(kept, text),
        kept != null && (phone != null || kept.email() != null));
  }

  /// "0912 ••• 678"
  static String masked(String phone) {
    var digits = phone.replaceAll("\\s", "");
    return digits.length() < HEAD + TAIL + 1
        ? "•••"
        : digits.substring(0, HEAD) + " ••• " + digits.substring(digits.length() - TAIL);
  }

  private static String mail(Channels.@Nullable Kept kept, MembersText text) {
    if (kept == null || kept.email() == null) {
      return text.noMail();
    }
    if (kept.trouble() != null) {
      return text.mailWrong();
    }
    var consent = kept.consentOn();
    return consent == null ? text.mailWithoutConsent() : text.mailSince(VietnamTime.date(consent));
  }

  static String standing(Standing standing, MembersText text) {
    return switch (standing) {
      case OFFICIAL -> text.official();
      case PROBATIONARY -> text.probationary();
      case EXEMPT -> text.exempt();
      case TEMP_OUT -> text.tempOut();
      case TEMP_IN -> text.tempIn();
      case SUSPENDED -> text.suspended();
      case CHARGED_OR_DETAINED -> text.charged();
      case TRANSFERRING -> text.transferring();
      case LEFT, STRUCK_OFF, EXPELLED, DECEASED -> text.ended();
    };
  }
}
