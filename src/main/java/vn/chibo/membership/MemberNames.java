package vn.chibo.membership;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
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
}
