package vn.chibo.membership;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Typed;
import vn.chibo.quorum.Standing;

/// A correction as it was typed. The paper's number, day and body may be missing in old entries.
record CorrectionForm(Typed typed) {

  private static final int LONGEST_NUMBER = 60;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_REASON = 500;

  /// What an entry may turn out to have been; the others follow from acts of their own.
  static final Set<Standing> KINDS =
      EnumSet.of(
          Standing.OFFICIAL,
          Standing.PROBATIONARY,
          Standing.EXEMPT,
          Standing.SUSPENDED,
          Standing.CHARGED_OR_DETAINED,
          Standing.LEFT,
          Standing.STRUCK_OFF,
          Standing.EXPELLED,
          Standing.DECEASED);

  record Reading(CorrectStanding.@Nullable Wish wish, Map<String, String> mistakes) {}

  /// Filled with what the entry says now.
  static CorrectionForm of(MemberFiles.Entry entry) {
    var fields = new MultivaluedHashMap<String, String>();
    fields.putSingle("kind", entry.kind().name());
    put(fields, "from-", entry.from());
    fields.putSingle("number", entry.number() == null ? "" : entry.number());
    var on = entry.decidedOn();
    if (on != null) {
      put(fields, "decided-", on);
    }
    fields.putSingle("bodyName", entry.decidedBy() == null ? "" : entry.decidedBy());
    return new CorrectionForm(new Typed(fields));
  }

  private static void put(MultivaluedHashMap<String, String> fields, String prefix, LocalDate day) {
    fields.putSingle(prefix + "day", Integer.toString(day.getDayOfMonth()));
    fields.putSingle(prefix + "month", Integer.toString(day.getMonthValue()));
    fields.putSingle(prefix + "year", Integer.toString(day.getYear()));
  }

  public String text(String field) {
    return typed.text(field);
  }

  Reading read(CorrectStanding.Scene scene, PersonText text, ActText act) {
    var mistakes = new LinkedHashMap<String, String>();
    var kind = kind(scene);
    if (kind.isEmpty()) {
      mistakes.put("kind", text.missingStanding());
    }
    var from = from(scene, mistakes, text, act);
    var on = typed.day("decided-");
    boolean dated =
        typed.has("decided-day") || typed.has("decided-month") || typed.has("decided-year");
    if (dated && (on == null || !DecisionForm.isDay(on) || on.isAfter(scene.timeline().today()))) {
      mistakes.put("decided", act.wrongDay());
    }
    if (typed.text("number").length() > LONGEST_NUMBER) {
      mistakes.put("number", act.missingNumber());
    }
    if (typed.text("bodyName").length() > LONGEST_NAME) {
      mistakes.put("bodyName", act.missingBody());
    }
    if (!typed.has("reason") || typed.text("reason").length() > LONGEST_REASON) {
      mistakes.put("reason", text.missingReason());
    }
    return kind.isEmpty() || from == null || !mistakes.isEmpty()
        ? new Reading(null, mistakes)
        : new Reading(
            new CorrectStanding.Wish(kind.get(), from, decision(on), typed.text("reason")),
            mistakes);
  }

  /// An end has nothing after it.
  private Optional<Standing> kind(CorrectStanding.Scene scene) {
    return KINDS.stream()
        .filter(one -> one.name().equals(typed.text("kind")))
        .filter(one -> !one.hasEnded() || scene.wrong().until() == null)
        .findFirst();
  }

  private @Nullable LocalDate from(
      CorrectStanding.Scene scene, Map<String, String> mistakes, PersonText text, ActText act) {
    var from = typed.day("from-");
    if (from == null || !DecisionForm.isDay(from)) {
      mistakes.put("from", act.wrongDay());
    } else if (!from.equals(scene.wrong().from()) && scene.continuesElsewhere()) {
      mistakes.put("from", text.neighbourElsewhere());
    } else if (!scene.canBegin(from)) {
      mistakes.put("from", text.outsideNeighbours());
    }
    return from;
  }

  private StandingRows.Decision decision(@Nullable LocalDate on) {
    return new StandingRows.Decision(orNull("number"), on, orNull("bodyName"), null);
  }

  private @Nullable String orNull(String field) {
    return typed.has(field) ? typed.text(field) : null;
  }
}
