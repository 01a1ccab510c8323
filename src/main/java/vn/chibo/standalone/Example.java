package vn.chibo.standalone;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.Form;

/// The example (decision 11): two invented communes below real provinces, their cells, members and
/// twelve months of meetings, and one meeting that can be held right now.
final class Example {

  private static final String TONIGHT = "na-khoang";

  private final ExampleWorld world;
  private final String address;

  private Example(Instant now, String address) {
    this.world = new ExampleWorld(now);
    this.address = address;
  }

  /// Writes it in the caller's transaction as the owner of the schema, with one fact. Where an
  /// example is, it does nothing and answers false. All dates count from `now`; links lead to
  /// `address`.
  static boolean plant(Connection owner, Instant now, String address) throws SQLException {
    try (var statement = owner.createStatement()) {
      statement.execute("set local search_path to chibo, public");
      statement.execute("lock table organisation in share row exclusive mode");
      try (var found = statement.executeQuery("select from example_account limit 1")) {
        if (found.next()) {
          return false;
        }
      }
    }
    new Example(now, address).plant(owner);
    return true;
  }

  private void plant(Connection owner) throws SQLException {
    var roster = new ExampleRoster(world);
    roster.enrol(owner);
    var authorisations = authorise(roster);
    var tonight = world.cell(TONIGHT);
    new ExampleHistory(world, authorisations).tell(tonight);
    new ExampleTonight(world, tonight, address)
        .call(Objects.requireNonNull(authorisations.get(TONIGHT)));
    writeFact();
    world.batches().write(owner);
  }

  private Map<String, UUID> authorise(ExampleRoster roster) {
    var authorisations = new HashMap<String, UUID>();
    for (var cell : world.cells()) {
      if (cell.form() != Form.IN_PERSON) {
        authorisations.put(cell.key(), authorise(cell, roster.commune(cell.commune())));
      }
    }
    return authorisations;
  }

  /// The number of those away is what the committee saw when it granted it (decision 8).
  private UUID authorise(ExampleCell cell, UUID commune) {
    var id = world.id();
    boolean dispersed = cell.hasSite();
    var from = world.month(cell.onlineSince()).atDay(1);
    int total = world.membersOf(cell).size();
    world
        .batches()
        .add(
            "online_authorisation",
            "id",
            id,
            "cell",
            cell.id(),
            "issued_by",
            commune,
            "number",
            dispersed ? "214-CV/ĐU" : "187-CV/ĐU",
            "issued_on",
            from.minusDays(5),
            "ground",
            dispersed ? "DISPERSED" : "WORKING_AWAY",
            "ground_text",
            dispersed
                ? "Đảng viên ở nhiều bản xa nhau, đường vào bản hay sạt lở."
                : "Quan trắc viên làm việc lưu động trên địa bàn nhiều tỉnh.",
            "online",
            !dispersed,
            "hybrid",
            true,
            "from_on",
            from,
            "until_on",
            world.today().plusMonths(6),
            "members_away",
            total * 2 / 3,
            "members_total",
            total,
            "recorded_at",
            VietnamTime.at(from.minusDays(4), LocalTime.of(9, 0)));
    return id;
  }

  private void writeFact() {
    var hashes = new StringBuilder();
    for (var sheet : ExampleSheet.all()) {
      hashes
          .append(hashes.isEmpty() ? "" : ", ")
          .append("\"%s\": \"%s\"".formatted(sheet.name(), sheet.sha256()));
    }
    world
        .batches()
        .add(
            "fact",
            "at",
            world.now(),
            "kind",
            "EXAMPLE_IMPORTED",
            "actor",
            "job:example",
            "body",
            "{" + hashes + "}");
  }
}
