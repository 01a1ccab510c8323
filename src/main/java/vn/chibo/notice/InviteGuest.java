package vn.chibo.notice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.Evenings;
import vn.chibo.meeting.MeetingId;

/// An officer invites somebody who is no member of the cell to one meeting, or takes the invitation
/// back. Of a guest only the name, in what capacity he comes, and how he is reached is held (R5).
@ApplicationScoped
class InviteGuest {

  /// @param capacity as what he comes; may be empty, as may be address and number
  record Wish(String name, String capacity, String email, String phone) {

    @Override
    public String toString() {
      return "Wish[hidden]";
    }
  }

  private final Database database;
  private final Evenings evenings;
  private final Trail trail;
  private final Clock clock;

  InviteGuest(Database database, Evenings evenings, Trail trail, Clock clock) {
    this.database = database;
    this.evenings = evenings;
    this.trail = trail;
    this.clock = clock;
  }

  /// The guests of a meeting, inside the officer's transaction.
  Uni<List<GuestLine>> of(MeetingId meeting) {
    return database.list(GuestLine.class, GUESTS, Map.of("meeting", meeting.value()));
  }

  /// Refuses a meeting that is over or not yet called, as every other notice does.
  Uni<Void> invite(Actor.Person officer, MeetingId meeting, Wish wish) {
    return database.as(
        officer.subject(),
        () ->
            evenings
                .kept(meeting)
                .invoke(ReplaceLink::mustBeAhead)
                .chain(evening -> invited(officer, evening, wish)));
  }

  private Uni<Void> invited(Actor.Person officer, Evening evening, Wish wish) {
    var values =
        Map.<String, Object>of(
            "meeting", evening.id(),
            "name", wish.name(),
            "capacity", wish.capacity(),
            "email", wish.email(),
            "phone", wish.phone());
    return database
        .find(UUID.class, INVITE, values)
        .plug(Absent.fails(() -> Refusal.missing("no-such-meeting")))
        .chain(summons -> trail.append(fact("GUEST_INVITED", officer, evening, summons)));
  }

  /// His links stop opening at once; what he did before stays. The second time nothing happens.
  Uni<Void> withdraw(Actor.Person officer, MeetingId meeting, SummonsId summons) {
    return database.as(
        officer.subject(),
        () ->
            evenings
                .kept(meeting)
                .invoke(ReplaceLink::mustBeAhead)
                .chain(evening -> withdrawn(officer, evening, summons)));
  }

  private Uni<Void> withdrawn(Actor.Person officer, Evening evening, SummonsId summons) {
    var values =
        Map.<String, Object>of(
            "meeting", evening.id(), "summons", summons.value(), "at", clock.instant());
    return database
        .run(WITHDRAW, values)
        .chain(changed ->
            changed == 0
                ? Uni.createFrom().voidItem()
                : trail.append(fact("GUEST_WITHDRAWN", officer, evening, summons.value())));
  }

  private static Fact fact(String kind, Actor.Person officer, Evening evening, UUID summons) {
    return Fact.of(kind, officer.subject())
        .inCell(evening.cell())
        .atMeeting(evening.id())
        .with(Map.of("summons", summons));
  }

  private static final String GUESTS =
      """
      select s.id, p.full_name, s.invited_as, p.email, p.phone
      from summons s join member p on p.id = s.member
      where s.meeting = :meeting and s.role = 'GUEST' and s.withdrawn_at is null
      order by name_key(p.full_name) collate vietnamese, s.id
      limit 200
      """;

  private static final String INVITE =
      "select * from invite_guest(:meeting, :name, :capacity, :email, :phone)";

  private static final String WITHDRAW =
      """
      update summons set withdrawn_at = :at
      where id = :summons and meeting = :meeting and role = 'GUEST' and withdrawn_at is null
      """;
}
