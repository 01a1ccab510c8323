package vn.chibo.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.chibo.attendance.Presence;
import vn.chibo.ballot.CastVote;
import vn.chibo.meeting.Agenda;
import vn.chibo.meeting.Form;
import vn.chibo.meeting.OwnTasks;
import vn.chibo.meeting.Sites;
import vn.chibo.meeting.Stage;
import vn.chibo.notice.Invitation;
import vn.chibo.notice.Moment;
import vn.chibo.notice.Reply;
import vn.chibo.notice.SummonsRole;
import vn.chibo.quorum.Standing;

/// The member's page of one meeting, in the words of his language where no template can make them.
record InvitationPage(
    Invitation invitation,
    Leaf leaf,
    String form,
    Clock clock,
    boolean hasRoom,
    List<Agenda.Item> agenda,
    List<Sites.Site> sites,
    List<Paper> papers,
    Presence presence,
    List<CastVote.OpenVote> votes,
    List<OwnTasks.Line> tasks) {

  InvitationPage {
    agenda = List.copyOf(agenda);
    sites = List.copyOf(sites);
    papers = List.copyOf(papers);
    votes = List.copyOf(votes);
    tasks = List.copyOf(tasks);
  }

  /// A paper with its weight in words that mean something on a weak line.
  public record Paper(String path, String title, String weight) {}

  /// The calendar leaf beside the title.
  public record Leaf(String weekday, int day, String month, String iso) {}

  /// Now, and from when the session may be opened.
  public record Clock(Instant now, Instant opens) {}

  /// How near the meeting is, in the largest unit that still says something.
  public enum Distance {
    DAYS,
    HOURS,
    MINUTES,
    SOON,
    RUNNING,
    ENDED,
    CANCELLED
  }

  InvitationPage withAgenda(List<Agenda.Item> items) {
    return new InvitationPage(
        invitation, leaf, form, clock, hasRoom, items, sites, papers, presence, votes, tasks);
  }

  InvitationPage withSites(List<Sites.Site> found) {
    return new InvitationPage(
        invitation, leaf, form, clock, hasRoom, agenda, found, papers, presence, votes, tasks);
  }

  InvitationPage withPapers(List<Paper> found) {
    return new InvitationPage(
        invitation, leaf, form, clock, hasRoom, agenda, sites, found, presence, votes, tasks);
  }

  InvitationPage withPresence(Presence found) {
    return new InvitationPage(
        invitation, leaf, form, clock, hasRoom, agenda, sites, papers, found, votes, tasks);
  }

  InvitationPage withVotes(List<CastVote.OpenVote> found) {
    return new InvitationPage(
        invitation, leaf, form, clock, hasRoom, agenda, sites, papers, presence, found, tasks);
  }

  InvitationPage withTasks(List<OwnTasks.Line> found) {
    return new InvitationPage(
        invitation, leaf, form, clock, hasRoom, agenda, sites, papers, presence, votes, found);
  }

  public String path() {
    return "/invitation/" + invitation.summons();
  }

  public Moment opens() {
    return new Moment(clock.opens());
  }

  public Distance distance() {
    return switch (invitation.evening().stage()) {
      case OPEN -> Distance.RUNNING;
      case ENDED -> Distance.ENDED;
      case CANCELLED -> Distance.CANCELLED;
      case DRAFT, CALLED -> ahead();
    };
  }

  private Distance ahead() {
    var left = left();
    if (left.toDays() > 0) {
      return Distance.DAYS;
    }
    if (left.toHours() > 0) {
      return Distance.HOURS;
    }
    return left.toMinutes() > 0 ? Distance.MINUTES : Distance.SOON;
  }

  private Duration left() {
    return Duration.between(clock.now(), invitation.evening().startsAt());
  }

  public long days() {
    return left().toDays();
  }

  public long hours() {
    return left().toHours();
  }

  public long minutes() {
    return left().toMinutes();
  }

  public boolean open() {
    return stage() == Stage.OPEN;
  }

  /// Whether an answer still means something.
  public boolean takesAnswers() {
    return stage() == Stage.CALLED || open();
  }

  private Stage stage() {
    return invitation.evening().stage();
  }

  public boolean online() {
    return invitation.evening().form() != Form.IN_PERSON;
  }

  /// Invited, or of the superior committee.
  public boolean guest() {
    return invitation.person().role() != SummonsRole.MEMBER;
  }

  public boolean follower() {
    return invitation.person().role() == SummonsRole.FOLLOWER;
  }

  public boolean probationary() {
    return invitation.person().standing() == Standing.PROBATIONARY;
  }

  /// At which site he said he would be; empty otherwise.
  public String answerSite() {
    var answer = invitation.answer();
    return answer == null || answer.siteName() == null ? "" : answer.siteName();
  }

  /// Which sentence tells what was answered; NONE before the first answer.
  public String answer() {
    var answer = invitation.answer();
    if (answer == null) {
      return "NONE";
    }
    if (answer.reply() != Reply.CANNOT_COME) {
      return answer.reply().name();
    }
    var accepted = answer.accepted();
    return accepted == null ? "EXCUSE" : accepted ? "ACCEPTED" : "REFUSED";
  }
}
