package vn.chibo.membership;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.organisation.CellId;

/// The slip of a member, found through a cell in which he has or had a standing.
@ApplicationScoped
class Slips {

  private final Database database;

  Slips(Database database) {
    this.database = database;
  }

  /// Refuses `no-such-member`.
  Uni<Slip> of(CellId cell, MemberId member) {
    return database
        .find(Slip.class, OF, Map.of("cell", cell.value(), "member", member.value()))
        .plug(Absent.fails(() -> Refusal.missing("no-such-member")));
  }

  Uni<Integer> correct(MemberId member, String name, int birthYear) {
    return database.run(CORRECT, Map.of("member", member.value(), "name", name, "year", birthYear));
  }

  private static final String OF =
      """
      select m.id, m.full_name, m.birth_year, m.sex, m.card_masked, m.email, m.phone,
        m.mail_consent_on
      from member m
      where m.id = :member
        and exists (select 1 from standing s where s.member = m.id and s.cell = :cell)
        and (cast(:cell as uuid) in (select kept_cells())
          or cast(:cell as uuid) in (select standing_cells()))
      """;

  private static final String CORRECT =
      """
      update member set full_name = :name, birth_year = :year
      where id = :member and (full_name, birth_year) is distinct from (:name, :year)
      """;
}
