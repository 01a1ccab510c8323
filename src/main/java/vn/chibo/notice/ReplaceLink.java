package vn.chibo.notice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.Evenings;
import vn.chibo.meeting.MeetingId;
import vn.chibo.meeting.Stage;

/// Takes a personal link back, and sends a new one where that is asked for (decision 2).
@ApplicationScoped
class ReplaceLink {

  private final Database database;
  private final Evenings evenings;
  private final Summonses summonses;
  private final Links links;
  private final MailCourier mail;
  private final Trail trail;

  ReplaceLink(
      Database database,
      Evenings evenings,
      Summonses summonses,
      Links links,
      MailCourier mail,
      Trail trail) {
    this.database = database;
    this.evenings = evenings;
    this.summonses = summonses;
    this.links = links;
    this.mail = mail;
    this.trail = trail;
  }

  /// All links of this person and meeting stop opening at once.
  Uni<Void> revoke(MeetingId meeting, SummonsId summons, Actor.Person officer) {
    return database.as(
        officer.subject(),
        () ->
            evenings
                .kept(meeting)
                .call(() -> summonses.mustHold(meeting, summons))
                .chain(evening -> revoke(evening, summons, officer)));
  }

  /// As [#revoke], and a new letter with a new link. Done twice, only the last letter's link opens.
  Uni<Void> resend(MeetingId meeting, SummonsId summons, Actor.Person officer) {
    return database.as(
        officer.subject(),
        () ->
            evenings
                .kept(meeting)
                .invoke(ReplaceLink::mustBeAhead)
                .call(() -> summonses.mustHold(meeting, summons))
                .call(evening -> revoke(evening, summons, officer))
                .chain(evening -> send(evening, summons, officer)));
  }

  static void mustBeAhead(Evening evening) {
    if (evening.stage() != Stage.CALLED && evening.stage() != Stage.OPEN) {
      throw Refusal.conflict("meeting-not-called");
    }
  }

  private Uni<Void> revoke(Evening evening, SummonsId summons, Actor.Person officer) {
    return links
        .revokeAll(summons, officer.member())
        .chain(revoked ->
            trail.appendIfAny(
                revoked,
                Fact.of("LINKS_REVOKED", officer.subject())
                    .inCell(evening.cell())
                    .atMeeting(evening.id())
                    .with(Map.of("summons", summons.value(), "links", revoked))));
  }

  private Uni<Void> send(Evening evening, SummonsId summons, Actor.Person officer) {
    var terms = links.byMail(evening, officer.member());
    return summonses
        .helper(evening)
        .map(helper -> Gathering.of(evening, helper))
        .chain(gathering -> send(gathering, summons, terms));
  }

  private Uni<Void> send(Gathering gathering, SummonsId summons, Links.Terms terms) {
    return summonses
        .recipient(new MeetingId(gathering.meeting()), summons)
        .chain(to -> mail.tell(List.of(to), gathering, terms));
  }
}
