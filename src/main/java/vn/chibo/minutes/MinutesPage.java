package vn.chibo.minutes;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chibo.rulebook.Ground;

/// The minutes of one meeting: what they say, and what this reader can do with them next.
record MinutesPage(
    String base,
    String meeting,
    String title,
    String stage,
    int version,
    boolean onPaper,
    Reach reach,
    String paper,
    List<NoteField> notes,
    List<Signatures.Given> signatures,
    @Nullable Issued issued,
    Numbers.@Nullable Next next,
    List<Remark> remarks,
    Answer answer) {

  /// What the tables let this reader do. `person` is false at the clerk's screen.
  record Reach(boolean runs, boolean keeps, boolean person) {}

  record NoteField(String name, String label, String value) {}

  record Issued(
      @Nullable String number,
      Instant at,
      String code,
      String sha256,
      @Nullable Instant sent,
      @Nullable Instant posted,
      String packet) {}

  /// Something that is late or short: a remark with who says so, not a fault (R8, R36).
  record Remark(String text, Ground ground) {}

  /// What the last form was told: mistakes, or that another window was faster.
  record Answer(boolean stale, Map<String, String> errors) {
    static final Answer NONE = new Answer(false, Map.of());
  }

  MinutesPage withNotes(List<NoteField> typed) {
    return new MinutesPage(
        base,
        meeting,
        title,
        stage,
        version,
        onPaper,
        reach,
        paper,
        typed,
        signatures,
        issued,
        next,
        remarks,
        answer);
  }

  public boolean draft() {
    return stage.equals("DRAFT");
  }

  public boolean read() {
    return stage.equals("READ");
  }

  public boolean adopted() {
    return stage.equals("ADOPTED");
  }

  public boolean signed() {
    return stage.equals("SIGNED");
  }

  /// Sentences may still change: no signature yet.
  public boolean takesNotes() {
    return reach.runs() && signatures.isEmpty() && (draft() || read() || adopted());
  }
}
