package vn.chibo.oversight;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.rulebook.RuleSet;
import vn.chibo.rulebook.Rulebook;

/// What is held about one member, asked by himself: his own line, his standings and posts, and of
/// each kind of trace how many and since when.
@ApplicationScoped
class Held {

  private final Database database;
  private final Rulebook rulebook;
  private final Clock clock;

  Held(Database database, Rulebook rulebook, Clock clock) {
    this.database = database;
    this.rulebook = rulebook;
    this.clock = clock;
  }

  record Self(
      String name,
      int birthYear,
      boolean woman,
      @Nullable String card,
      @Nullable String mail,
      @Nullable String phone,
      @Nullable LocalDate consent) {

    public String consentOn() {
      return consent == null ? "" : VietnamTime.date(consent);
    }
  }

  /// A standing in a cell, or a post with its title.
  record Standing(String place, @Nullable String title, LocalDate from, @Nullable LocalDate until) {

    public String since() {
      return VietnamTime.date(from);
    }

    public String to() {
      return until == null ? "" : VietnamTime.date(until);
    }
  }

  record Entry(HeldKind kind, long entries, Instant oldest, Instant newest, RuleSet rules) {}

  record About(Self self, List<Standing> standings, List<Entry> entries) {}

  private record Row(HeldKind kind, long entries, Instant oldest, Instant newest) {}

  /// At most forty standings and posts, the newest first, and a line for each kind there is.
  Uni<About> about(Actor.Person person) {
    return database.as(person.subject(), () -> read(Map.of("member", person.member())));
  }

  private Uni<About> read(Map<String, ?> member) {
    return database
        .find(Self.class, SELF, member)
        .plug(Absent.fails(() -> Refusal.forbidden("no-member")))
        .chain(self -> standings(self, member));
  }

  private Uni<About> standings(Self self, Map<String, ?> member) {
    return database
        .list(Standing.class, STANDINGS, member)
        .chain(standings -> entries().map(entries -> new About(self, standings, entries)));
  }

  private Uni<List<Entry>> entries() {
    var rules = rulebook.inForceOn(VietnamTime.today(clock));
    return database
        .list(Row.class, ENTRIES, Map.of())
        .map(rows -> rows.stream().map(row -> entry(row, rules)).toList());
  }

  private static Entry entry(Row row, RuleSet rules) {
    return new Entry(row.kind(), row.entries(), row.oldest(), row.newest(), rules);
  }

  private static final String SELF =
      """
      select full_name, birth_year, sex = 'F', card_masked, email, phone, mail_consent_on
      from member
      where id = :member
      """;

  private static final String STANDINGS =
      """
      select place, title, from_on, until_on
      from (
        select o.name as place, null as title, s.from_on, s.until_on
        from standing s join organisation o on o.id = s.cell
        where s.member = :member
        union all
        select o.name, p.title, p.from_on, p.until_on
        from post p join organisation o on o.id = p.organisation
        where p.member = :member) held
      order by from_on desc, place, title
      limit 40
      """;

  private static final String ENTRIES =
      "select kind, entries, oldest, newest from held_about_me() order by oldest";
}
