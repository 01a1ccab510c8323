package vn.chibo.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.membership.MemberId;
import vn.chibo.membership.Roster;
import vn.chibo.membership.RosterLine;

/// The chair or an officer appoints the clerk at the meeting (R26, decision 3): a member of the
/// cell, with an account or without, and never the chair himself (R27).
@ApplicationScoped
public class AppointClerk {

  private final Database database;
  private final Evenings evenings;
  private final Roster roster;
  private final Trail trail;

  AppointClerk(Database database, Evenings evenings, Roster roster, Trail trail) {
    this.database = database;
    this.evenings = evenings;
    this.roster = roster;
    this.trail = trail;
  }

  /// Null takes the appointment back. The same clerk twice changes nothing. Refuses
  /// `meeting-cancelled`, `clerk-is-the-chair` and `clerk-not-a-member`.
  public Uni<Evening> appoint(Actor.Person person, MeetingId meeting, @Nullable MemberId clerk) {
    return database.as(
        person.subject(),
        () -> evenings.lead(meeting).chain(evening -> decide(person, evening, clerk)));
  }

  private Uni<Evening> decide(Actor.Person person, Evening evening, @Nullable MemberId clerk) {
    var appointed = clerk == null ? null : clerk.value();
    if (evening.stage() == Stage.CANCELLED) {
      throw Refusal.conflict("meeting-cancelled");
    }
    if (Objects.equals(evening.clerk(), appointed)) {
      return Uni.createFrom().item(evening);
    }
    if (evening.chair().equals(appointed)) {
      throw Refusal.conflict("clerk-is-the-chair");
    }
    return roster
        .of(evening.cellId(), VietnamTime.dayOf(evening.startsAt()))
        .invoke(lines -> mustBeThere(lines, clerk))
        .chain(() -> remember(person, evening, clerk));
  }

  private static void mustBeThere(List<RosterLine> lines, @Nullable MemberId clerk) {
    if (clerk != null && lines.stream().noneMatch(line -> line.member().equals(clerk.value()))) {
      throw Refusal.invalid("clerk-not-a-member");
    }
  }

  private Uni<Evening> remember(Actor.Person person, Evening evening, @Nullable MemberId clerk) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("meeting", evening.id());
    values.put("clerk", clerk == null ? null : clerk.value());
    return database
        .run(APPOINT, values)
        .call(() -> trail.append(fact(person, evening, clerk)))
        .chain(() -> evenings.run(evening.meeting()));
  }

  private static Fact fact(Actor.Person person, Evening evening, @Nullable MemberId clerk) {
    return Fact.of("CLERK_APPOINTED", person.subject())
        .inCell(evening.cell())
        .atMeeting(evening.id())
        .with(Map.of("clerk", clerk == null ? "NONE" : clerk.toString()));
  }

  private static final String APPOINT =
      """
      update meeting set clerk = cast(:clerk as uuid), version = version + 1 where id = :meeting
      """;
}
