package vn.chibo.example;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.Form;

/// The example (decision 11): two invented communes below real provinces, their cells, members and
/// one meeting that can be held right now; then, in a second step that no start waits for, twelve
/// months of meetings behind them.
public final class Example {

  private static final String TONIGHT = "na-khoang";

  private final ExampleWorld world;
  private final String address;

  private Example(ExampleWorld world, String address) {
    this.world = world;
    this.address = address;
  }

  /// Writes it in the caller's transaction as the owner of the schema, with one fact. Where an
  /// example is, it does nothing and answers false. All dates count from `now`; links lead to
  /// `address`.
  public static boolean plant(Connection owner, Instant now, String address) throws SQLException {
    try (var statement = owner.createStatement()) {
      statement.execute("set local search_path to chibo, public");
      statement.execute("lock table organisation in share row exclusive mode");
      try (var found = statement.executeQuery("select from example_account limit 1")) {
        if (found.next()) {
          return false;
        }
      }
    }
    new Example(new ExampleWorld(now), address).plant(owner);
    return true;
  }

  private void plant(Connection owner) throws SQLException {
    var roster = new ExampleRoster(world);
    roster.enrol(owner);
    var authorisations = authorise(roster);
    var tonight = world.cell(TONIGHT);
    new ExampleTonight(world, tonight, address)
        .call(Objects.requireNonNull(authorisations.get(TONIGHT)));
    writeFact();
    world.batches().write(owner);
  }

  /// The year behind the day on which the example was planted, all of it or nothing, in the
  /// caller's transaction as the owner of the schema. Told once it stays. Answers whether it is
  /// there: false only where no example is.
  public static boolean tell(Connection owner) throws SQLException {
    try (var statement = owner.createStatement()) {
      statement.execute("set local search_path to chibo, public");
      statement.execute("lock table example_account in share row exclusive mode");
    }
    var planted = hourOf(owner, "EXAMPLE_IMPORTED");
    if (planted.isPresent() && hourOf(owner, "EXAMPLE_TOLD").isEmpty()) {
      var world = ExampleWorld.ofThePast(planted.get());
      new Example(world, "").tell(owner, authorisations(owner, world));
    }
    return planted.isPresent();
  }

  private void tell(Connection owner, Map<String, UUID> authorisations) throws SQLException {
    new ExampleHistory(world, authorisations).tell(world.cell(TONIGHT));
    world.facts().write(world.batches());
    world
        .batches()
        .add(
            "fact",
            "at",
            world.now(),
            "kind",
            "EXAMPLE_TOLD",
            "actor",
            "job:example",
            "body",
            "{}");
    world.batches().write(owner);
  }

  private static Optional<Instant> hourOf(Connection owner, String kind) throws SQLException {
    try (var query = owner.prepareStatement("select at from fact where kind = ? limit 1")) {
      query.setString(1, kind);
      try (var found = query.executeQuery()) {
        return found.next()
            ? Optional.of(found.getObject(1, OffsetDateTime.class).toInstant())
            : Optional.empty();
      }
    }
  }

  private static Map<String, UUID> authorisations(Connection owner, ExampleWorld world)
      throws SQLException {
    var authorisations = new HashMap<String, UUID>();
    try (var query =
        owner.prepareStatement(
            "select id from online_authorisation where cell = ? order by id limit 1")) {
      for (var cell : world.cells()) {
        query.setObject(1, cell.id());
        try (var found = query.executeQuery()) {
          if (found.next()) {
            authorisations.put(cell.key(), found.getObject(1, UUID.class));
          }
        }
      }
    }
    return authorisations;
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
                ? "Đảng viên ở nhiều bản xa nhau, đường vào bản hay sạt lở"
                : "Quan trắc viên làm việc lưu động trên địa bàn nhiều tỉnh",
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
