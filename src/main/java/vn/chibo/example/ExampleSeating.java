package vn.chibo.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chibo.meeting.Form;
import vn.chibo.quorum.RollState;
import vn.chibo.quorum.Standing;

/// Says who came to a meeting of the past, and how.
final class ExampleSeating {

  private final ExampleWorld world;

  ExampleSeating(ExampleWorld world) {
    this.world = world;
  }

  /// The members who were summoned. Chair and clerk always came.
  List<ExampleEvening.Seat> of(
      List<ExampleMember> members, List<ExampleMember> needed, Form form, int monthsAgo) {
    var seats = new ArrayList<ExampleEvening.Seat>();
    for (var member : members) {
      var standing = member.standing(monthsAgo).filter(Standing::isSummoned);
      if (standing.isPresent()) {
        var state =
            needed.contains(member)
                ? present(member, form)
                : state(member, standing.get(), form, monthsAgo);
        seats.add(new ExampleEvening.Seat(member, world.id(), standing.get(), state));
      }
    }
    return seats;
  }

  private RollState state(ExampleMember member, Standing standing, Form form, int monthsAgo) {
    return unexpected(standing)
        .or(() -> absent(member, form, monthsAgo))
        .orElseGet(() -> present(member, form));
  }

  /// An exempt member looks in now and then; who is away at a host cell is not waited for.
  private Optional<RollState> unexpected(Standing standing) {
    return switch (standing) {
      case EXEMPT ->
          Optional.of(world.happens(30) ? RollState.PRESENT_HALL : RollState.NOT_EXPECTED);
      case TEMP_OUT -> Optional.of(RollState.NOT_EXPECTED);
      default -> Optional.empty();
    };
  }

  private Optional<RollState> absent(ExampleMember member, Form form, int monthsAgo) {
    if (member.missed().contains(monthsAgo)) {
      return Optional.of(RollState.UNEXCUSED);
    }
    boolean farAway = form == Form.IN_PERSON && member.seat() == RollState.PRESENT_ONLINE;
    return member.excused().contains(monthsAgo) || world.happens(farAway ? 35 : 4)
        ? Optional.of(RollState.EXCUSED)
        : Optional.empty();
  }

  private static RollState present(ExampleMember member, Form form) {
    return switch (form) {
      case IN_PERSON -> RollState.PRESENT_HALL;
      case HYBRID -> member.seat();
      case ONLINE ->
          member.seat() == RollState.PRESENT_PHONE
              ? RollState.PRESENT_PHONE
              : RollState.PRESENT_ONLINE;
    };
  }
}
