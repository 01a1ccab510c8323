package vn.chibo.membership;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.chibo.kernel.Database;
import vn.chibo.organisation.CellId;

/// Who stands how in a cell on a day (R4), sorted the Vietnamese way: by given name.
@ApplicationScoped
public class Roster {

  private final Database database;

  Roster(Database database) {
    this.database = database;
  }

  /// Everyone whose standing in this cell has not ended, up to 600. Empty for who may not see it.
  public Uni<List<RosterLine>> of(CellId cell, LocalDate day) {
    return database.list(RosterLine.class, OF, Map.of("cell", cell.value(), "day", day));
  }

  private static final String OF =
      """
      select m.id, m.full_name, s.kind,
        (select p.title from post p
         where p.member = m.id and p.organisation = s.cell
           and p.role in ('SECRETARY', 'DEPUTY_SECRETARY', 'COMMITTEE_MEMBER')
           and p.from_on <= :day and (p.until_on is null or p.until_on > :day)
         order by array_position(array['SECRETARY', 'DEPUTY_SECRETARY', 'COMMITTEE_MEMBER'], p.role)
         limit 1) as title,
        m.email, m.phone
      from standing s join member m on m.id = s.member
      where s.cell = :cell
        and s.kind not in ('LEFT', 'STRUCK_OFF', 'EXPELLED', 'DECEASED')
        and s.from_on <= :day and (s.until_on is null or s.until_on > :day)
      order by name_key(m.full_name) collate vietnamese, m.id
      limit 600
      """;
}
