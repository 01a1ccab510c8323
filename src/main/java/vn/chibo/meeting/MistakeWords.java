package vn.chibo.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.VietnamTime;

/// Puts the mistakes of the planning forms into sentences, by the field they stand beside.
final class MistakeWords {

  private final PlanText text;
  private final MeetingNames names;
  private final Locale locale;

  private MistakeWords(Locale locale) {
    this.text = Reader.words(PlanText.class, locale);
    this.names = MeetingNames.in(locale);
    this.locale = locale;
  }

  static Map<String, String> of(List<Mistake> mistakes, Locale locale) {
    var words = new MistakeWords(locale);
    var byField = new LinkedHashMap<String, String>();
    for (var mistake : mistakes) {
      byField.putIfAbsent(mistake.field(), words.sentence(mistake));
    }
    return byField;
  }

  private String sentence(Mistake mistake) {
    return switch (mistake) {
      case Mistake.Missing(var field) -> missing(field);
      case Mistake.Unreadable(var field) -> unreadable(field);
      case Mistake.TooLong(_, var most) -> text.tooLong(most);
      case Mistake.NoSuchDay() -> text.noSuchDay();
      case Mistake.InThePast() -> text.inThePast();
      case Mistake.Overlaps(_, var kind, var starts, var place) ->
          text.overlaps(
              names.occasion(Occasion.of(kind, null)),
              VietnamTime.hourAndDate(starts, locale),
              place);
      case Mistake.SecondOrdinary(_, var starts, var citation) ->
          text.secondOrdinary(VietnamTime.hourAndDate(starts, locale), citation.in(locale));
      case Mistake.FormNotAllowed(var citation) -> text.formNotAllowed(citation.in(locale));
      case Mistake.NotInPlace(var reason, var figure, var citation) ->
          switch (reason) {
            case NO_AUTHORISATION -> text.noStandinAllowed(citation.in(locale));
            case TOO_SMALL -> text.standinTooSmall(figure, citation.in(locale));
            case TOO_OFTEN -> text.standinTooOften(figure, citation.in(locale));
          };
      case Mistake.NotOffered _ -> text.notOffered();
    };
  }

  private String missing(String field) {
    return switch (field) {
      case "occasion" -> text.missingOccasion();
      case "topic" -> text.missingTopic();
      case "date" -> text.missingDate();
      case "start" -> text.missingStart();
      case "form" -> text.missingForm();
      case "group" -> text.missingGroup();
      case "place" -> text.missingPlace();
      case "groundText" -> text.missingGroundText();
      default -> text.missing();
    };
  }

  private String unreadable(String field) {
    return switch (field) {
      case "start" -> text.unreadableStart();
      case "minutes" -> text.unreadableMinutes();
      default -> text.unreadable();
    };
  }
}
