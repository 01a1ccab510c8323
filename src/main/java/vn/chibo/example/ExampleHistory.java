package vn.chibo.example;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.Form;
import vn.chibo.meeting.Kind;
import vn.chibo.quorum.RollState;

/// Twelve months of meetings before the day of the first start: each month the committee and the
/// cell, each quarter a topic.
final class ExampleHistory {

  private static final int MONTHS = 12;
  private static final LocalTime COMMITTEE_TIME = LocalTime.of(17, 0);

  private final ExampleWorld world;
  private final ExampleMeeting meeting;
  private final ExampleSeating seating;
  private final ExampleInvitations invitations;
  private final ExampleRoll roll;
  private final ExampleVotes votes;
  private final ExampleMonth month;
  private final ExampleRooms rooms;

  ExampleHistory(ExampleWorld world, Map<String, UUID> authorisations) {
    this.world = world;
    this.meeting = new ExampleMeeting(world, authorisations);
    this.seating = new ExampleSeating(world);
    this.invitations = new ExampleInvitations(world);
    this.roll = new ExampleRoll(world);
    this.votes = new ExampleVotes(world);
    this.month = new ExampleMonth(world);
    this.rooms = new ExampleRooms(world);
  }

  /// The cell that meets tonight has its committee's meeting of this month behind it.
  void tell(ExampleCell tonight) {
    for (var cell : world.cells()) {
      for (int monthsAgo = MONTHS; monthsAgo >= 0; monthsAgo--) {
        if (monthsAgo != cell.habits().skipped() && !(monthsAgo == 0 && cell.equals(tonight))) {
          tell(cell, monthsAgo);
        }
      }
    }
    hold(new Sitting(tonight, Kind.COMMITTEE_MEETING, 0, world.today().minusDays(2)));
  }

  private void tell(ExampleCell cell, int monthsAgo) {
    var month = world.month(monthsAgo);
    var day = month.atDay(cell.day());
    hold(new Sitting(cell, Kind.COMMITTEE_MEETING, monthsAgo, day.minusDays(3)));
    hold(new Sitting(cell, Kind.ORDINARY, monthsAgo, day));
    if (month.getMonthValue() % 3 == 2) {
      hold(new Sitting(cell, Kind.THEMATIC, monthsAgo, day.plusDays(7)));
    }
  }

  /// A meeting to be, on its day.
  private record Sitting(ExampleCell cell, Kind kind, int monthsAgo, LocalDate day) {

    boolean ofCommittee() {
      return kind == Kind.COMMITTEE_MEETING;
    }

    Form form() {
      return ofCommittee() ? Form.IN_PERSON : cell.formOf(monthsAgo);
    }

    Instant startsAt() {
      return VietnamTime.at(day, ofCommittee() ? COMMITTEE_TIME : cell.time());
    }
  }

  private void hold(Sitting sitting) {
    var members = members(sitting);
    if (sitting.day().isBefore(world.today()) && members.size() > 1) {
      write(evening(sitting, members), sitting);
    }
  }

  private List<ExampleMember> members(Sitting sitting) {
    var all = world.membersOf(sitting.cell());
    return sitting.ofCommittee() ? all.stream().filter(ExampleMember::hasPost).toList() : all;
  }

  private ExampleEvening evening(Sitting sitting, List<ExampleMember> members) {
    var chair = world.secretaryOf(sitting.cell());
    var clerk = clerk(sitting, members);
    var opened = sitting.startsAt().plusSeconds(world.below(360));
    int minutes = sitting.ofCommittee() ? 40 + world.below(25) : 92 + world.below(25);
    return new ExampleEvening(
        world.id(),
        sitting.cell(),
        sitting.kind(),
        sitting.form(),
        new ExampleEvening.Dates(
            world.month(sitting.monthsAgo()),
            sitting.monthsAgo(),
            sitting.startsAt(),
            opened,
            opened.plus(Duration.ofMinutes(minutes))),
        sitting.form() == Form.HYBRID && sitting.cell().hasSite() ? world.id() : null,
        chair,
        clerk,
        seating.of(members, List.of(chair, clerk), sitting.form(), sitting.monthsAgo()));
  }

  /// In a committee one of its members, elsewhere one without a post.
  private static ExampleMember clerk(Sitting sitting, List<ExampleMember> members) {
    return members.stream()
        .filter(m -> !m.is("SECRETARY") && m.hasPost() == sitting.ofCommittee())
        .filter(m -> m.seat() == RollState.PRESENT_HALL || !sitting.cell().hasSite())
        .filter(m -> m.wasOfficial(sitting.monthsAgo()))
        .findFirst()
        .orElseGet(() -> members.get(1));
  }

  private void write(ExampleEvening evening, Sitting sitting) {
    var calledAt = evening.dates().startsAt().minus(Duration.ofDays(4)).minus(Duration.ofHours(3));
    var topic =
        evening.kind() == Kind.THEMATIC
            ? world.oneOf(ExampleSheet.TOPICS.column("topic").toList())
            : null;
    meeting.write(evening, calledAt, topic);
    invitations.summon(evening, calledAt);
    var taken = roll.close(evening);
    rooms.tell(evening);
    meeting.remember(evening, calledAt, taken);
    var items =
        invitations.agenda(
            new ExampleInvitations.Agenda(
                evening.id(),
                evening.kind(),
                Objects.requireNonNullElse(topic, ""),
                evening.chair().id()),
            world.rulesOn(VietnamTime.dayOf(calledAt)));
    votes.count(evening, taken.body(), world.rulesOn(sitting.day()), items);
    if (!sitting.ofCommittee()) {
      follow(evening, calledAt);
      month.live(evening);
    }
  }

  private void follow(ExampleEvening evening, Instant calledAt) {
    var follower = world.named(evening.cell().named().follower());
    if (evening.seats().stream().noneMatch(seat -> seat.member().equals(follower))) {
      invitations.summonFollower(evening.id(), follower, calledAt);
    }
  }
}
