package vn.chibo.example;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.quorum.Standing;

/// Puts the invented communes below their real provinces, and the cells, members, posts and
/// accounts into them.
final class ExampleRoster {

  /// Since when everybody has his post.
  private static final int TERM_BEGAN_MONTHS_AGO = 16;

  private static final int LONG_AGO_MONTHS = 96;

  private final ExampleWorld world;
  private final Batches batches;
  private final Map<String, Commune> communes = new HashMap<>();

  private record Commune(UUID id, String code, String place) {}

  private record Branch(String kind, UUID id, UUID parent, String code) {}

  ExampleRoster(ExampleWorld world) {
    this.world = world;
    this.batches = world.batches();
  }

  void enrol(Connection owner) throws SQLException {
    for (var row : ExampleSheet.COMMUNES.rows()) {
      found(row, provinceOf(owner, row.text("province")));
    }
    world.cells().forEach(this::found);
    world.people().forEach(this::enrol);
    world.cells().forEach(this::stand);
    ExampleSheet.POSTS.rows().forEach(this::appoint);
    openAccounts();
  }

  UUID commune(String key) {
    return communeOf(key).id();
  }

  private Commune communeOf(String key) {
    return Objects.requireNonNull(communes.get(key), key);
  }

  private static UUID provinceOf(Connection owner, String code) throws SQLException {
    try (var query =
        owner.prepareStatement("select id from organisation where code = ? and not invented")) {
      query.setString(1, code);
      try (var found = query.executeQuery()) {
        if (!found.next()) {
          throw new IllegalStateException("The example needs the province " + code);
        }
        return found.getObject(1, UUID.class);
      }
    }
  }

  private void found(ExampleSheet.Row row, UUID province) {
    var code = row.text("province") + "." + row.text("code");
    var commune = new Commune(world.id(), code, row.text("place"));
    communes.put(row.text("key"), commune);
    found(
        new Branch("COMMUNE", commune.id(), province, code),
        row.text("name"),
        row.text("short"),
        commune.place());
  }

  private void found(ExampleCell cell) {
    var commune = communeOf(cell.commune());
    found(
        new Branch("CELL", cell.id(), commune.id(), commune.code() + "." + cell.code()),
        cell.named().name(),
        cell.named().shortName(),
        commune.place());
  }

  private void found(Branch branch, String name, String shortName, String place) {
    var since = LocalDate.of(2025, 7, 1);
    batches.add(
        "organisation",
        "id",
        branch.id(),
        "kind",
        branch.kind(),
        "code",
        branch.code(),
        "name",
        name,
        "short_name",
        shortName,
        "place",
        place,
        "parent",
        branch.parent(),
        "path",
        "x",
        "invented",
        true,
        "established_on",
        since);
    batches.add(
        "organisation_parent",
        "organisation",
        branch.id(),
        "parent",
        branch.parent(),
        "from_on",
        since);
  }

  private void enrol(ExampleMember member) {
    batches.add(
        "member",
        "id",
        member.id(),
        "full_name",
        member.name(),
        "birth_year",
        member.named().born(),
        "sex",
        member.named().sex(),
        "card_masked",
        "…%03d".formatted(world.below(1000)),
        "email",
        member.hasMail() ? member.named().email() : null,
        "phone",
        member.named().phone().isEmpty() ? null : member.named().phone(),
        "mail_consent_on",
        member.hasMail() ? firstDay(TERM_BEGAN_MONTHS_AGO) : null);
  }

  private void stand(ExampleCell cell) {
    for (var member : world.membersOf(cell)) {
      var since = firstDay(Math.min(member.since(), LONG_AGO_MONTHS));
      if (member.wasOfficialBefore()) {
        standing(member, cell, Standing.OFFICIAL, firstDay(LONG_AGO_MONTHS), since);
      }
      standing(member, cell, member.standing(), since, null);
      if (member.hasPost()) {
        post(member, cell.id(), member.named().role(), member.named().title());
      }
    }
    post(
        world.named(cell.named().follower()),
        cell.id(),
        "FOLLOWER",
        "Đảng ủy viên, phụ trách chi bộ");
  }

  private void standing(
      ExampleMember member,
      ExampleCell cell,
      Standing kind,
      LocalDate from,
      @Nullable LocalDate until) {
    batches.add(
        "standing",
        "member",
        member.id(),
        "cell",
        cell.id(),
        "kind",
        kind,
        "from_on",
        from,
        "until_on",
        until,
        "recorded_at",
        VietnamTime.at(from, LocalTime.NOON));
  }

  private void appoint(ExampleSheet.Row row) {
    post(
        world.named(row.text("member")),
        commune(row.text("commune")),
        row.text("role"),
        row.text("title"));
  }

  private void post(ExampleMember member, UUID organisation, String role, String title) {
    batches.add(
        "post",
        "member",
        member.id(),
        "organisation",
        organisation,
        "role",
        role,
        "title",
        title,
        "from_on",
        firstDay(TERM_BEGAN_MONTHS_AGO));
  }

  private void openAccounts() {
    int position = 0;
    for (var row : ExampleSheet.ACCOUNTS.rows()) {
      var username = row.text("username");
      batches.add(
          "account",
          "id",
          world.id(),
          "username",
          username,
          "member",
          world.byAccount().get(username));
      batches.add(
          "example_account",
          "username",
          username,
          "password",
          row.text("password"),
          "otp_secret",
          row.text("otp_secret"),
          "title_vi",
          row.text("title_vi"),
          "title_en",
          row.text("title_en"),
          "position",
          ++position);
    }
  }

  private LocalDate firstDay(int monthsAgo) {
    return world.month(monthsAgo).atDay(1);
  }
}
