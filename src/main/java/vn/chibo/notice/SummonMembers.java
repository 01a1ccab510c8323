package vn.chibo.notice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.meeting.CallMeeting;
import vn.chibo.meeting.Calling;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.MeetingId;

/// Calls the meeting and gives notice to everyone who is to come, in one transaction (R9): no
/// meeting is called without its summonses, and no mail goes out for one that was not called. The
/// number of statements does not grow with the number of people.
@ApplicationScoped
class SummonMembers {

  private final Database database;
  private final CallMeeting callMeeting;
  private final Summonses summonses;
  private final Links links;
  private final MailCourier mail;
  private final Trail trail;

  SummonMembers(
      Database database,
      CallMeeting callMeeting,
      Summonses summonses,
      Links links,
      MailCourier mail,
      Trail trail) {
    this.database = database;
    this.callMeeting = callMeeting;
    this.summonses = summonses;
    this.links = links;
    this.mail = mail;
    this.trail = trail;
  }

  /// The second time, only who is missing is summoned and written to: somebody who joined the cell
  /// since, or whose address was entered late.
  Uni<Void> summon(MeetingId meeting, Actor.Person officer) {
    return database.as(
        officer.subject(),
        () ->
            callMeeting
                .call(officer, meeting)
                .map(Calling::evening)
                .invoke(ReplaceLink::mustBeAhead)
                .chain(evening -> notify(evening, officer)));
  }

  private Uni<Void> notify(Evening evening, Actor.Person officer) {
    return summonses
        .summonMissing(evening)
        .call(added -> remember(evening, officer, added))
        .chain(() -> writeToAll(evening, officer));
  }

  private Uni<Void> remember(Evening evening, Actor.Person officer, int added) {
    return trail.append(
        Fact.of("MEMBERS_SUMMONED", officer.subject())
            .inCell(evening.cell())
            .atMeeting(evening.id())
            .with(Map.of("added", added)));
  }

  private Uni<Void> writeToAll(Evening evening, Actor.Person officer) {
    return summonses
        .helper(evening)
        .map(helper -> Gathering.of(evening, helper))
        .chain(gathering -> writeToAll(gathering, links.byMail(evening, officer.member())));
  }

  /// Whose first way is mail is written to now; whom an officer must tell stands on his page.
  private Uni<Void> writeToAll(Gathering gathering, Links.Terms terms) {
    return summonses
        .unwritten(new MeetingId(gathering.meeting()))
        .chain(people -> mail.tell(people, gathering, terms));
  }
}
