package vn.chibo.oversight;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import vn.chibo.kernel.VietnamTime;

/// What is held, in one reader's language.
record HeldWords(Locale language, HeldText text) {

  static HeldWords of(HttpHeaders headers) {
    var language = OversightWords.of(headers).language();
    return new HeldWords(
        language, MessageBundles.get(HeldText.class, Localized.Literal.of(language.getLanguage())));
  }

  HeldResource.Line line(Held.Entry entry) {
    return new HeldResource.Line(kind(entry.kind()), entry.entries(), span(entry), keptFor(entry));
  }

  private String span(Held.Entry entry) {
    var oldest = VietnamTime.date(entry.oldest());
    var newest = VietnamTime.date(entry.newest());
    return oldest.equals(newest) ? oldest : text.span(oldest, newest);
  }

  private String keptFor(Held.Entry entry) {
    var time = entry.kind().time();
    return time == null
        ? text.keptForEver()
        : text.keptFor(entry.rules().parameter(time).shown().in(language));
  }

  private String kind(HeldKind kind) {
    return switch (kind) {
      case SUMMONS -> text.summons();
      case LINK -> text.link();
      case DEVICE -> text.device();
      case MAIL -> text.mail();
      case ANSWER -> text.answer();
      case EXCUSE_TEXT -> text.excuseText();
      case EVIDENCE -> text.evidence();
      case ROOM_STAY -> text.roomStay();
      case ROLL_LINE -> text.rollLine();
      case VOTE -> text.vote();
      case SINGLE_VOTE -> text.singleVote();
      case OPINION -> text.opinion();
      case SPEECH -> text.speech();
      case SIGNATURE -> text.signature();
      case TASK -> text.task();
      case DUES -> text.dues();
      case LOOK -> text.look();
      case ACT -> text.act();
    };
  }
}
