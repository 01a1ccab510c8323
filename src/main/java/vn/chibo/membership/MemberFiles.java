package vn.chibo.membership;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Database;
import vn.chibo.organisation.CellId;
import vn.chibo.quorum.Standing;

/// What is recorded about one member over time, as far as this person sees it.
@ApplicationScoped
class MemberFiles {

  private final Database database;

  MemberFiles(Database database) {
    this.database = database;
  }

  /// A standing with the paper behind it.
  record Entry(
      UUID id,
      UUID cell,
      String cellName,
      Standing kind,
      LocalDate from,
      @Nullable LocalDate until,
      @Nullable String number,
      @Nullable LocalDate decidedOn,
      @Nullable String decidedBy,
      @Nullable String elsewhere) {

    Spell spell() {
      return new Spell(id, cell, kind, from, until);
    }
  }

  /// What a row said before it was corrected.
  record Was(
      UUID standing,
      Standing kind,
      LocalDate from,
      @Nullable LocalDate until,
      String reason,
      Instant at) {}

  record Held(
      String title,
      String organisation,
      LocalDate from,
      @Nullable LocalDate until,
      @Nullable String number) {}

  record Grouped(String group, LocalDate from, @Nullable LocalDate until) {}

  /// All of it.
  record File(List<Entry> entries, List<Was> corrected, List<Held> posts, List<Grouped> groups) {}

  Uni<File> of(CellId cell, MemberId member) {
    return entries(member).chain(entries -> withCorrections(cell, member, entries));
  }

  Uni<List<Entry>> entries(MemberId member) {
    return database.list(Entry.class, ENTRIES, Map.of("member", member.value()));
  }

  private Uni<File> withCorrections(CellId cell, MemberId member, List<Entry> entries) {
    return database
        .list(Was.class, WAS, Map.of("member", member.value(), "cell", cell.value()))
        .chain(was -> withPosts(cell, member, new File(entries, was, List.of(), List.of())));
  }

  private Uni<File> withPosts(CellId cell, MemberId member, File file) {
    return database
        .list(Held.class, POSTS, Map.of("member", member.value()))
        .map(posts -> new File(file.entries(), file.corrected(), posts, List.of()))
        .chain(more -> withGroups(cell, member, more));
  }

  private Uni<File> withGroups(CellId cell, MemberId member, File file) {
    return database
        .list(Grouped.class, GROUPS, Map.of("member", member.value(), "cell", cell.value()))
        .map(groups -> new File(file.entries(), file.corrected(), file.posts(), groups));
  }

  private static final String ENTRIES =
      """
      select s.id, s.cell, o.name, s.kind, s.from_on, s.until_on, s.decision_number, s.decided_on,
        s.decided_by, s.elsewhere
      from standing s join organisation o on o.id = s.cell
      where s.member = :member
      order by s.from_on desc, s.kind = 'TEMP_IN', s.id
      limit 100
      """;

  private static final String WAS =
      """
      select w.standing, w.kind, w.from_on, w.until_on, w.reason, w.corrected_at
      from standing_was w
      where w.member = :member and w.cell = :cell
      order by w.id desc
      limit 100
      """;

  private static final String POSTS =
      """
      select p.title, o.name, p.from_on, p.until_on, p.decision_number
      from post p join organisation o on o.id = p.organisation
      where p.member = :member
      order by p.from_on desc, p.id
      limit 50
      """;

  private static final String GROUPS =
      """
      select g.name, b.from_on, b.until_on
      from group_member b join party_group g on g.id = b.party_group
      where b.member = :member and b.cell = :cell
      order by b.from_on desc
      limit 50
      """;
}
