package vn.chibo.membership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.quorum.Standing;

/// Standings, acts and spans of days in the reader's language. The last day of a span is shown, not
/// the first day after it.
record StandingWords(StandText text) {

  String of(Standing standing) {
    return switch (standing) {
      case OFFICIAL -> text.official();
      case PROBATIONARY -> text.probationary();
      case EXEMPT -> text.exempt();
      case TEMP_OUT -> text.tempOut();
      case TEMP_IN -> text.tempIn();
      case SUSPENDED -> text.suspended();
      case CHARGED_OR_DETAINED -> text.charged();
      case TRANSFERRING -> text.transferring();
      case LEFT -> text.left();
      case STRUCK_OFF -> text.struckOff();
      case EXPELLED -> text.expelled();
      case DECEASED -> text.deceased();
    };
  }

  String of(Act act) {
    return switch (act) {
      case RECOGNITION -> text.actRecognition();
      case EXEMPTION -> text.actExemption();
      case ATTACHMENT -> text.actAttachment();
      case RETURN -> text.actReturn();
      case SUSPENSION -> text.actSuspension();
      case CHARGE -> text.actCharge();
      case TRANSFER -> text.actTransfer();
      case DEPARTURE -> text.actDeparture();
      case STRIKE_OFF -> text.actStrikeOff();
      case EXPULSION -> text.actExpulsion();
      case DEATH -> text.actDeath();
    };
  }

  /// What a standing means for notices and votes (R4, R20).
  String meaning(Standing standing) {
    if (standing.weighsWhenAbsent()) {
      return text.meansOfficial();
    }
    if (standing.mayVote()) {
      return text.meansPresentOnly();
    }
    return standing.isSummoned() ? text.meansProbationary() : text.meansOut();
  }

  String span(LocalDate from, @Nullable LocalDate until) {
    return until == null
        ? text.since(VietnamTime.date(from))
        : text.between(VietnamTime.date(from), VietnamTime.date(until.minusDays(1)));
  }

  String line(Standing standing, LocalDate from, @Nullable LocalDate until) {
    return of(standing) + ": " + span(from, until);
  }

  String decision(@Nullable String number, @Nullable LocalDate on, @Nullable String by) {
    if (number == null) {
      return by == null ? "" : by;
    }
    return on == null || by == null
        ? text.decidedShort(number)
        : text.decided(number, VietnamTime.date(on), by);
  }

  String reason(Planning.Reason reason, @Nullable Standing now) {
    return switch (reason) {
      case NOT_HERE -> text.notHere();
      case SAME_DAY -> text.sameDay();
      case OVERTAKEN -> text.overtaken();
      case NOT_FROM_THIS -> text.notFromThis(now == null ? "" : of(now));
    };
  }
}
