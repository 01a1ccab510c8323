package vn.chibo.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;

/// The committee above confirms or refuses the circumstance that a cell stated (R10).
@ApplicationScoped
class DecideCircumstance {

  private final Database database;
  private final Circumstances circumstances;
  private final Trail trail;
  private final Clock clock;

  DecideCircumstance(Database database, Circumstances circumstances, Trail trail, Clock clock) {
    this.database = database;
    this.circumstances = circumstances;
    this.trail = trail;
    this.clock = clock;
  }

  /// Decided twice, the first decision stays. Refuses `no-such-meeting` for who does not govern the
  /// cell or where nothing is stated.
  Uni<CircumstanceRuling> decide(
      Actor.Person person, MeetingId meeting, boolean confirmed, @Nullable String note) {
    return database.as(
        person.subject(),
        () ->
            circumstances
                .holdBelow(meeting)
                .chain(stated -> decide(person, stated, confirmed, note)));
  }

  private Uni<CircumstanceRuling> decide(
      Actor.Person person, Circumstances.Stated stated, boolean confirmed, @Nullable String note) {
    if (stated.decision() != null) {
      return Uni.createFrom().item(new CircumstanceRuling.AlreadyDecided(stated.decision()));
    }
    var decision = confirmed ? "CONFIRMED" : "REFUSED";
    return write(person, stated, decision, note)
        .call(() -> trail.append(fact(person, stated, decision).saying(note)))
        .chain(() -> confirmed ? confirmed() : turnBack(person, stated));
  }

  private Uni<Integer> write(
      Actor.Person person, Circumstances.Stated stated, String decision, @Nullable String note) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("meeting", stated.meeting());
    values.put("decision", decision);
    values.put("person", person.member());
    values.put("at", clock.instant());
    values.put("note", note);
    return database.run(DECIDE, values);
  }

  private static Uni<CircumstanceRuling> confirmed() {
    return Uni.createFrom().item(new CircumstanceRuling.Confirmed());
  }

  private Uni<CircumstanceRuling> turnBack(Actor.Person person, Circumstances.Stated stated) {
    return database
        .find(Boolean.class, REVERT, Map.of("meeting", stated.meeting()))
        .chain(back ->
            Boolean.TRUE.equals(back)
                ? turnedBack(person, stated)
                : Uni.createFrom().item(new CircumstanceRuling.Marked()));
  }

  private Uni<CircumstanceRuling> turnedBack(Actor.Person person, Circumstances.Stated stated) {
    return trail
        .append(
            Fact.of("FORM_TURNED_BACK", person.subject())
                .inCell(stated.cell())
                .atMeeting(stated.meeting())
                .with(Map.of("from", stated.form().name(), "form", Form.IN_PERSON.name())))
        .replaceWith(new CircumstanceRuling.TurnedBack());
  }

  private static Fact fact(Actor.Person person, Circumstances.Stated stated, String decision) {
    return Fact.of("CIRCUMSTANCE_DECIDED", person.subject())
        .inCell(stated.cell())
        .atMeeting(stated.meeting())
        .with(Map.of("decision", decision));
  }

  private static final String DECIDE =
      """
      update special_circumstance
      set decision = :decision, decided_by = :person, decided_at = :at,
        decision_note = cast(:note as text)
      where meeting = :meeting and decision is null
      """;

  private static final String REVERT = "select revert_refused_form(:meeting)";
}
