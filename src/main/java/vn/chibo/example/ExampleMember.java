package vn.chibo.example;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.chibo.quorum.RollState;
import vn.chibo.quorum.Standing;

/// One invented member, seen from one cell; a guest is seen twice.
///
/// @param since for how many months he has had this standing; a probationary member and a guest
///   were not there before, the others were official members
/// @param seat how he takes part when the cell does not meet in one place
/// @param missed how many months ago he was absent without a reason
record ExampleMember(
    UUID id,
    Named named,
    Standing standing,
    int since,
    RollState seat,
    List<Integer> missed,
    List<Integer> excused) {

  /// What the sheet says of him that no rule reads.
  record Named(
      String name, int born, String sex, String role, String title, String email, String phone) {}

  static ExampleMember of(ExampleSheet.Row row, UUID id) {
    return new ExampleMember(
        id,
        new Named(
            row.text("name"),
            row.number("born"),
            row.text("sex"),
            row.text("role"),
            row.text("title"),
            row.text("email"),
            row.text("phone")),
        Standing.valueOf(row.text("standing")),
        row.numberOr("since", ALWAYS),
        RollState.valueOf("PRESENT_" + row.text("seat")),
        row.numbers("missed"),
        row.numbers("excused"));
  }

  private static final int ALWAYS = 120;

  ExampleMember asGuest() {
    return new ExampleMember(
        id,
        new Named(named.name(), named.born(), named.sex(), "", "", named.email(), named.phone()),
        Standing.TEMP_IN,
        since,
        RollState.PRESENT_HALL,
        List.of(),
        List.of());
  }

  Optional<Standing> standing(int monthsAgo) {
    if (monthsAgo <= since) {
      return Optional.of(standing);
    }
    return switch (standing) {
      case PROBATIONARY, TEMP_IN -> Optional.empty();
      default -> Optional.of(Standing.OFFICIAL);
    };
  }

  /// From when on he was an official member before his standing changed; empty for newcomers.
  boolean wasOfficialBefore() {
    return since < ALWAYS && standing(ALWAYS).isPresent();
  }

  /// Was a full member of the cell then, and could be asked to write.
  boolean wasOfficial(int monthsAgo) {
    return standing(monthsAgo).filter(held -> held == Standing.OFFICIAL).isPresent();
  }

  boolean keepsSite() {
    return seat == RollState.PRESENT_SITE && hasMail();
  }

  boolean is(String role) {
    return named.role().equals(role);
  }

  boolean hasPost() {
    return !named.role().isEmpty();
  }

  boolean hasMail() {
    return !named.email().isEmpty();
  }

  String name() {
    return named.name();
  }
}
