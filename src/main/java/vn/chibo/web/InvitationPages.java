package vn.chibo.web;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import vn.chibo.attendance.Presence;
import vn.chibo.attendance.Presences;
import vn.chibo.ballot.CastVote;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.meeting.Agenda;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.MeetingNames;
import vn.chibo.meeting.OwnTasks;
import vn.chibo.meeting.PaperWeight;
import vn.chibo.meeting.Papers;
import vn.chibo.meeting.Sites;
import vn.chibo.membership.MemberId;
import vn.chibo.notice.Invitation;
import vn.chibo.notice.Invitations;
import vn.chibo.notice.Moment;
import vn.chibo.room.Rooms;
import vn.chibo.rulebook.AttendanceRules;
import vn.chibo.rulebook.Rulebook;

/// Assembles the member's page from what each room serves, in one transaction of his link.
@RequestScoped
class InvitationPages {

  private final Database database;
  private final Invitations invitations;
  private final Agenda agenda;
  private final Sites sites;
  private final Papers papers;
  private final Presences presences;
  private final CastVote votes;
  private final OwnTasks ownTasks;
  private final Rulebook rulebook;
  private final Page page;
  private final Rooms rooms;
  private final Clock clock;

  InvitationPages(
      Database database,
      Invitations invitations,
      Agenda agenda,
      Sites sites,
      Papers papers,
      Presences presences,
      CastVote votes,
      OwnTasks ownTasks,
      Rulebook rulebook,
      Page page,
      Rooms rooms,
      Clock clock) {
    this.database = database;
    this.invitations = invitations;
    this.agenda = agenda;
    this.sites = sites;
    this.papers = papers;
    this.presences = presences;
    this.votes = votes;
    this.ownTasks = ownTasks;
    this.rulebook = rulebook;
    this.page = page;
    this.rooms = rooms;
    this.clock = clock;
  }

  Uni<InvitationPage> of(Actor.LinkHolder holder) {
    return database.as(
        holder.subject(),
        () ->
            invitations
                .of(holder)
                .map(this::begun)
                .chain(this::filled)
                .chain(begun -> withPresence(begun, holder)));
  }

  private Uni<InvitationPage> withPresence(InvitationPage begun, Actor.LinkHolder holder) {
    return presences
        .of(begun.invitation().evening(), new MemberId(holder.member()), holder.summons())
        .map(begun::withPresence)
        .chain(page -> votes.openTo(holder).map(page::withVotes))
        .chain(page -> ownTasks.before(page.invitation().evening().meeting()).map(page::withTasks));
  }

  private InvitationPage begun(Invitation invitation) {
    var evening = invitation.evening();
    return new InvitationPage(
        invitation,
        leaf(invitation.begins()),
        MeetingNames.in(locale()).form(evening.form()),
        new InvitationPage.Clock(clock.instant(), evening.startsAt().minus(opensBefore(evening))),
        rooms.configured(),
        List.of(),
        List.of(),
        List.of(),
        Presence.NONE,
        List.of(),
        List.of());
  }

  private Duration opensBefore(Evening evening) {
    return rulebook.kept(evening.calledUnder()).value(AttendanceRules.SESSION_OPENS_BEFORE);
  }

  private InvitationPage.Leaf leaf(Moment begins) {
    var day = begins.day();
    return new InvitationPage.Leaf(
        begins.weekday(locale()), day.getDayOfMonth(), begins.month(locale()), day.toString());
  }

  private Locale locale() {
    return Locale.of(page.language());
  }

  private Uni<InvitationPage> filled(InvitationPage empty) {
    var meeting = empty.invitation().evening().meeting();
    return agenda
        .of(meeting)
        .map(empty::withAgenda)
        .chain(page -> sites.of(meeting).map(page::withSites))
        .chain(page -> papers.of(meeting).map(found -> withPapers(page, found)));
  }

  private InvitationPage withPapers(InvitationPage page, List<Papers.Paper> found) {
    var path = page.path() + "/papers/";
    return page.withPapers(found.stream().map(paper -> shown(path, paper)).toList());
  }

  private InvitationPage.Paper shown(String path, Papers.Paper paper) {
    return new InvitationPage.Paper(
        path + paper.id(), paper.title(), PaperWeight.of(paper, locale()));
  }
}
