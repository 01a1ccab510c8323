package vn.chibo.membership;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;

/// How a member is called.
@ApplicationScoped
public class MemberNames {

  private final Database database;

  MemberNames(Database database) {
    this.database = database;
  }

  /// The full name; refuses `no-such-page` for a member this subject may not see.
  public Uni<String> of(MemberId member) {
    return database
        .find(
            String.class,
            "select full_name from member where id = :id",
            Map.of("id", member.value()))
        .plug(Absent.fails(() -> Refusal.missing("no-such-page")));
  }

  public record Named(UUID id, String name) {}

  /// The names of those of these whom this subject may see.
  public Uni<List<Named>> of(Collection<UUID> members) {
    return members.isEmpty()
        ? Uni.createFrom().item(List.of())
        : database.list(
            Named.class,
            "select m.id, m.full_name from member m where m.id in (:members)",
            Map.of("members", members));
  }
}
