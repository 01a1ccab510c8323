package vn.chibo.meeting;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.VietnamTime;

/// One task in words.
record TaskLine(
    UUID id,
    String text,
    String owner,
    String due,
    String state,
    String tone,
    boolean open,
    @Nullable String result,
    @Nullable String howFar,
    @Nullable String reported) {

  static TaskLine of(Tasks.Task task, LocalDate today, Locale locale) {
    var text = Reader.words(TasksText.class, locale);
    boolean late = task.status().isOpen() && today.isAfter(task.dueOn());
    var reported = task.reportedAt();
    return new TaskLine(
        task.id(),
        task.text(),
        task.ownerName(),
        VietnamTime.date(task.dueOn()),
        late ? text.late() : state(task.status(), text),
        late ? "bad" : tone(task.status()),
        task.status().isOpen(),
        task.result(),
        howFar(task.howFar(), text),
        reported == null ? null : reported(VietnamTime.date(reported), task.reporter(), text));
  }

  private static String reported(String day, @Nullable String reporter, TasksText text) {
    return reporter == null ? text.resultOn(day) : text.resultEntered(day, reporter);
  }

  /// Only while it is open: afterwards the state says it.
  static @Nullable String howFar(@Nullable HowFar howFar, TasksText text) {
    return switch (howFar) {
      case null -> null;
      case DONE -> null;
      case PART -> text.howFarPart();
      case DIFFICULT -> text.howFarDifficult();
    };
  }

  private static String state(TaskStatus status, TasksText text) {
    return switch (status) {
      case OPEN -> text.open();
      case DONE -> text.done();
      case EXTENDED -> text.extended();
      case DROPPED -> text.dropped();
    };
  }

  private static String tone(TaskStatus status) {
    return switch (status) {
      case OPEN, EXTENDED -> "wait";
      case DONE -> "ok";
      case DROPPED -> "none";
    };
  }
}
