package vn.chibo.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chibo.rulebook.AgendaKind;

/// The kinds of item that somebody may add to an agenda by hand.
final class AgendaKinds {

  private static final List<AgendaKind> OFFERED =
      List.of(
          AgendaKind.REPORT,
          AgendaKind.INFORMATION,
          AgendaKind.DISCUSSION,
          AgendaKind.THEMATIC,
          AgendaKind.RESOLUTION,
          AgendaKind.ADMISSION,
          AgendaKind.RECOGNITION,
          AgendaKind.STRIKE_OFF,
          AgendaKind.DISCIPLINE,
          AgendaKind.PERSONNEL,
          AgendaKind.ELECTION,
          AgendaKind.SECRET_BALLOT,
          AgendaKind.STATE_SECRET,
          AgendaKind.OTHER);

  private AgendaKinds() {}

  record Choice(String value, String label) {}

  static @Nullable AgendaKind find(String code) {
    return OFFERED.stream().filter(kind -> kind.name().equals(code)).findFirst().orElse(null);
  }

  static List<Choice> choices(AgendaText text) {
    return OFFERED.stream().map(kind -> new Choice(kind.name(), label(kind, text))).toList();
  }

  private static String label(AgendaKind kind, AgendaText text) {
    return switch (kind) {
      case REPORT -> text.kindReport();
      case INFORMATION -> text.kindInformation();
      case DISCUSSION -> text.kindDiscussion();
      case THEMATIC -> text.kindThematic();
      case RESOLUTION, CONCLUSION -> text.kindResolution();
      case ADMISSION -> text.kindAdmission();
      case RECOGNITION -> text.kindRecognition();
      case STRIKE_OFF -> text.kindStrikeOff();
      case DISCIPLINE -> text.kindDiscipline();
      case PERSONNEL -> text.kindPersonnel();
      case ELECTION -> text.kindElection();
      case SECRET_BALLOT -> text.kindSecretBallot();
      case STATE_SECRET -> text.kindStateSecret();
      case OPENING,
          LAST_MONTHS_TASKS,
          CRITICISM,
          SUPERIOR_REMARKS,
          SCORE,
          MINUTES_ADOPTION,
          OTHER ->
          text.kindOther();
    };
  }
}
