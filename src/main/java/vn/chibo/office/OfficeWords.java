package vn.chibo.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.membership.Role;

/// The few words that are chosen in code, in the reader's language.
final class OfficeWords {

  final OfficeText text;
  private final Locale locale;

  private OfficeWords(OfficeText text, Locale locale) {
    this.text = text;
    this.locale = locale;
  }

  static OfficeWords in(Locale locale) {
    return new OfficeWords(Reader.words(OfficeText.class, locale), locale);
  }

  String role(Role role) {
    return switch (role) {
      case SECRETARY -> text.secretary();
      case DEPUTY_SECRETARY -> text.deputySecretary();
      case COMMITTEE_MEMBER -> text.committeeMember();
      case GROUP_LEADER -> text.groupLeader();
      case FOLLOWER -> text.follower();
      case COMMITTEE_SECRETARY -> text.committeeSecretary();
      case INSPECTOR -> text.inspector();
      case ORGANISATION_STAFF -> text.organisationStaff();
      case ADMINISTRATOR -> text.administrator();
    };
  }

  String ground(StandIn.Ground ground) {
    return switch (ground) {
      case DUTY -> text.groundDuty();
      case STUDY -> text.groundStudy();
      case LEAVE -> text.groundLeave();
      case VACANT -> text.groundVacant();
      case OTHER -> text.groundOther();
    };
  }

  String standsIn(StandIn one) {
    return text.standsIn(one.name(), day(one.fromOn()), day(one.lastDay()));
  }

  String day(LocalDate day) {
    return VietnamTime.date(day);
  }

  String day(Instant at) {
    return VietnamTime.date(at);
  }

  String hour(Instant at) {
    return VietnamTime.hourAndDate(at, locale);
  }
}
