package vn.chibo.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.organisation.RulesInForce;
import vn.chibo.rulebook.AgendaKind;

/// An officer adds, drops and reorders the items of an agenda until the session is over. How far an
/// item may go online follows from its kind (R12), not from what somebody ticks.
@ApplicationScoped
class EditAgenda {

  private final Database database;
  private final Drafts drafts;
  private final Agenda agenda;
  private final Trail trail;
  private final RulesInForce rulesInForce;
  private final Clock clock;

  EditAgenda(
      Database database,
      Drafts drafts,
      Agenda agenda,
      Trail trail,
      RulesInForce rulesInForce,
      Clock clock) {
    this.database = database;
    this.drafts = drafts;
    this.agenda = agenda;
    this.trail = trail;
    this.rulesInForce = rulesInForce;
    this.clock = clock;
  }

  Uni<Void> add(Actor.Person person, MeetingId meeting, AgendaKind kind, String title) {
    return database.as(
        person.subject(),
        () ->
            changeable(meeting)
                .call(draft -> append(draft, kind, title))
                .chain(draft -> trail.append(fact("AGENDA_ITEM_ADDED", person, draft, kind))));
  }

  private Uni<Void> append(Draft draft, AgendaKind kind, String title) {
    return rulesInForce
        .today(draft.cellId())
        .map(rules -> List.of(AgendaTemplate.item(kind, title, rules)))
        .chain(items -> agenda.append(draft.meeting(), items));
  }

  /// Dropped twice, the second changes nothing.
  Uni<Void> drop(Actor.Person person, MeetingId meeting, UUID item) {
    return database.as(
        person.subject(), () -> changeable(meeting).chain(draft -> drop(person, draft, item)));
  }

  private Uni<Void> drop(Actor.Person person, Draft draft, UUID item) {
    return agenda
        .drop(draft.meeting(), item)
        .chain(gone -> trail.appendIfAny(gone, fact("AGENDA_ITEM_DROPPED", person, draft, item)));
  }

  Uni<Void> move(Actor.Person person, MeetingId meeting, UUID item, boolean up) {
    return database.as(
        person.subject(), () -> changeable(meeting).chain(draft -> move(person, draft, item, up)));
  }

  private Uni<Void> move(Actor.Person person, Draft draft, UUID item, boolean up) {
    return agenda
        .move(draft.meeting(), item, up)
        .chain(moved -> trail.appendIfAny(moved, fact("AGENDA_ITEM_MOVED", person, draft, item)));
  }

  private Uni<Draft> changeable(MeetingId meeting) {
    return drafts.hold(meeting).map(EditAgenda::notOver);
  }

  private static Draft notOver(Draft draft) {
    return switch (draft.stage()) {
      case DRAFT, CALLED, OPEN -> draft;
      case ENDED -> throw Refusal.conflict("session-ended");
      case CANCELLED -> throw Refusal.conflict("meeting-cancelled");
    };
  }

  private static Fact fact(String kind, Actor.Person person, Draft draft, Object item) {
    return Fact.of(kind, person.subject())
        .inCell(draft.cell())
        .atMeeting(draft.id())
        .with(Map.of("item", item.toString()));
  }
}
