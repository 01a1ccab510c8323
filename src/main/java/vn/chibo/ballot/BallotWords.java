package vn.chibo.ballot;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.chibo.quorum.MotionKind;
import vn.chibo.quorum.Verdict;

/// The room's words in one reader's language, for what code must choose between.
record BallotWords(Locale language, BallotText text) {

  static BallotWords of(HttpHeaders headers) {
    var accepted = headers.getAcceptableLanguages();
    var english = !accepted.isEmpty() && accepted.getFirst().getLanguage().equals("en");
    var language = Locale.of(english ? "en" : "vi");
    return new BallotWords(
        language,
        MessageBundles.get(BallotText.class, Localized.Literal.of(language.getLanguage())));
  }

  List<BallotPage.Kind> kinds() {
    return Arrays.stream(MotionKind.values())
        .map(kind -> new BallotPage.Kind(kind, kind(kind)))
        .toList();
  }

  String kind(MotionKind kind) {
    return switch (kind) {
      case ORDINARY -> text.kindOrdinary();
      case RESOLUTION -> text.kindResolution();
      case CONCLUSION -> text.kindConclusion();
      case DECISION -> text.kindDecision();
      case ADMISSION -> text.kindAdmission();
      case RECOGNITION -> text.kindRecognition();
      case STRIKE_OFF -> text.kindStrikeOff();
      case EXPULSION -> text.kindExpulsion();
      case DISCIPLINE -> text.kindDiscipline();
      case MINUTES_ADOPTION -> text.kindMinutesAdoption();
      case VOTING_FORM -> text.kindVotingForm();
    };
  }

  String outlook(Verdict verdict) {
    return switch (verdict) {
      case CARRIED -> text.outlookCarried();
      case FAILED -> text.outlookFailed();
      case CAN_STILL_PASS -> text.outlookCanStillPass();
      case CANNOT_PASS_ANY_MORE -> text.outlookCannotPassAnyMore();
    };
  }
}
