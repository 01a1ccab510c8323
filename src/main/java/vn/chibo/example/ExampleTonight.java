package vn.chibo.example;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Secret;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.Form;
import vn.chibo.meeting.Kind;

/// The one meeting that can be held right now: called, hybrid, with a site, its summonses sent and
/// partly answered. Its links work; their secrets are made at this start and stand nowhere but in
/// the mails that the operator's page shows.
final class ExampleTonight {

  private static final Duration AHEAD = Duration.ofMinutes(25);
  private static final Duration STEP = Duration.ofMinutes(5);

  private final ExampleWorld world;
  private final Batches batches;
  private final ExampleCell cell;
  private final ExampleMember secretary;
  private final ExampleMail mail;
  private final Map<String, ExampleSheet.Row> replies = new HashMap<>();
  private final SecureRandom random = new SecureRandom();
  private final UUID meeting;
  private final Instant startsAt;
  private final Instant calledAt;

  ExampleTonight(ExampleWorld world, ExampleCell cell, String address) {
    this.world = world;
    this.batches = world.batches();
    this.cell = cell;
    this.secretary = world.secretaryOf(cell);
    this.meeting = world.id();
    this.startsAt = soon(world.now());
    this.calledAt = startsAt.minus(Duration.ofDays(4));
    this.mail = new ExampleMail(world, cell, address, startsAt, calledAt);
    ExampleSheet.TONIGHT.rows().forEach(row -> replies.put(row.text("member"), row));
  }

  /// Within half an hour, on the same day in Viet Nam; just begun when the day is nearly over.
  static Instant soon(Instant now) {
    var ahead = onTheStep(now.plus(AHEAD));
    return VietnamTime.dayOf(ahead).equals(VietnamTime.dayOf(now)) ? ahead : onTheStep(now);
  }

  private static Instant onTheStep(Instant at) {
    return Instant.ofEpochSecond(at.getEpochSecond() / STEP.toSeconds() * STEP.toSeconds());
  }

  void call(UUID authorisation) {
    writeMeeting(authorisation);
    var site = world.id();
    var siteSecret = Secret.fresh(random);
    var keeper = keeper();
    batches.add(
        "site",
        "id",
        site,
        "meeting",
        meeting,
        "position",
        1,
        "name",
        cell.named().site(),
        "keeper",
        keeper.id(),
        "secret_hash",
        siteSecret.hash());
    var invitations = new ExampleInvitations(world);
    var rules = world.rulesOn(VietnamTime.dayOf(calledAt));
    invitations.agenda(
        new ExampleInvitations.Agenda(meeting, Kind.ORDINARY, "", secretary.id()), rules);
    var seats = new ExampleSeating(world).of(world.membersOf(cell), List.of(), Form.HYBRID, 0);
    for (var seat : seats) {
      invitations.summon(meeting, seat, calledAt);
      invite(seat.summons(), seat.member(), seat.member().equals(keeper) ? siteSecret : null);
    }
    var follower = world.named(cell.named().follower());
    invite(invitations.summonFollower(meeting, follower, calledAt), follower, null);
    prepareMonth();
  }

  private ExampleMember keeper() {
    return world.membersOf(cell).stream()
        .filter(ExampleMember::keepsSite)
        .findFirst()
        .orElseThrow();
  }

  private void writeMeeting(UUID authorisation) {
    batches.add(
        "meeting",
        "id",
        meeting,
        "cell",
        cell.id(),
        "kind",
        Kind.ORDINARY,
        "form",
        Form.HYBRID,
        "month",
        world.month(0).atDay(1),
        "starts_at",
        startsAt,
        "planned_end",
        startsAt.plus(Duration.ofMinutes(95)),
        "place",
        cell.named().hall(),
        "stage",
        "CALLED",
        "rule_set",
        world.rulesOn(VietnamTime.dayOf(calledAt)).id().code(),
        "chair",
        secretary.id(),
        "contact",
        secretary.id(),
        "authorisation",
        authorisation,
        "room_name",
        Secret.fresh(random).text(),
        "written_by",
        secretary.id(),
        "written_at",
        calledAt.minus(Duration.ofHours(2)),
        "called_by",
        secretary.id(),
        "called_at",
        calledAt);
  }

  private void invite(UUID summons, ExampleMember member, @Nullable Secret siteSecret) {
    if (member.hasMail()) {
      mail.send(summons, member, siteSecret);
    }
    var reply = replies.get(member.name());
    if (reply != null) {
      if (reply.has("told")) {
        tell(summons, reply.text("told"));
      }
      answer(summons, reply);
    }
  }

  private void tell(UUID summons, String channel) {
    batches.add(
        "delivery",
        "id",
        world.id(),
        "summons",
        summons,
        "channel",
        channel,
        "told_by",
        secretary.id(),
        "at",
        calledAt.plus(Duration.ofHours(5)));
  }

  /// Who was told in person answered there and then; the officers wrote it down.
  private void answer(UUID summons, ExampleSheet.Row reply) {
    boolean cannot = reply.has("reason");
    batches.add(
        "answer",
        "id",
        world.id(),
        "summons",
        summons,
        "reply",
        reply.text("reply"),
        "reason_code",
        cannot ? reply.text("reason") : null,
        "reason_text",
        cannot ? reply.text("words") : null,
        "given_at",
        calledAt.plus(Duration.ofHours(6 + world.below(60))),
        "given_by",
        reply.has("told") ? secretary.id() : null);
  }

  /// The notice is on the handbook; most have paid this month.
  private void prepareMonth() {
    batches.add(
        "handbook_posting",
        "id",
        world.id(),
        "meeting",
        meeting,
        "packet",
        "NOTICE",
        "posted_at",
        calledAt.plus(Duration.ofHours(1)),
        "posted_by",
        secretary.id());
    var month = new ExampleMonth(world);
    var members = world.membersOf(cell);
    for (var member : members.subList(0, members.size() - 5)) {
      month.tick(cell, 0, member, false, secretary);
    }
  }
}
