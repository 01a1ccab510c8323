package vn.chibo.minutes;

import java.util.List;
import vn.chibo.minutes.MinutesPage.NoteField;

/// The fields for the clerk's own sentences, in the order of the minutes.
record NoteFields(MinutesContent content, MinutesText text) {

  static List<NoteField> of(MinutesContent content, MinutesText text) {
    var fields = new NoteFields(content, text);
    return content.sections().stream().filter(fields::isShown).map(fields::field).toList();
  }

  /// The text of a paper evening is entered only where there was one.
  private boolean isShown(String section) {
    return !section.equals(Notes.PAPER) || content.session().onPaper();
  }

  private NoteField field(String section) {
    return new NoteField(section, label(section), content.note(section));
  }

  private String label(String section) {
    return switch (section) {
      case Notes.GUESTS -> text.noteGuests();
      case Notes.OPENING -> text.noteOpening();
      case Notes.CONCLUSION -> text.noteConclusion();
      case Notes.PAPER -> text.notePaper();
      default -> item(section);
    };
  }

  private String item(String section) {
    return content.items().stream()
        .filter(item -> Notes.ofItem(item.id()).equals(section))
        .map(MinutesContent.Item::title)
        .findFirst()
        .orElse("");
  }
}
