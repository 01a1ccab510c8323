package vn.chibo.membership;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.chibo.kernel.Database;
import vn.chibo.organisation.CellId;

/// Dated posts, read in the transaction that relies on them (decision 9).
@ApplicationScoped
public class Posts {

  private final Database database;

  Posts(Database database) {
    this.database = database;
  }

  /// The posts this member holds today, cells first.
  public Uni<List<HeldPost>> heldBy(MemberId member) {
    return database.list(HeldPost.class, HELD_BY, Map.of("member", member.value()));
  }

  /// Whether a member of the superior committee follows this cell today.
  public Uni<Boolean> isFollowed(CellId cell) {
    return database
        .find(Boolean.class, IS_FOLLOWED, Map.of("cell", cell.value()))
        .map(Boolean.TRUE::equals);
  }

  private static final String IS_FOLLOWED =
      """
      select exists (select 1 from post p
        where p.organisation = :cell and p.role = 'FOLLOWER'
          and p.from_on <= today() and (p.until_on is null or p.until_on > today()))
      """;

  private static final String HELD_BY =
      """
      select p.role, p.organisation, o.kind, o.name, p.title
      from post p join organisation o on o.id = p.organisation
      where p.member = :member
        and p.from_on <= today() and (p.until_on is null or p.until_on > today())
      order by (o.kind = 'CELL') desc, o.name collate vietnamese, p.role
      limit 50
      """;
}
