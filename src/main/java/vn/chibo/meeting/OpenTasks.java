package vn.chibo.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.organisation.CellId;

/// The tasks that the next meeting has to take up: the table of last month's tasks (R26).
@ApplicationScoped
class OpenTasks {

  private final Database database;

  OpenTasks(Database database) {
    this.database = database;
  }

  record Line(String text, String owner, LocalDate dueOn) {

    public String due() {
      return VietnamTime.date(dueOn);
    }
  }

  Uni<List<Line>> of(CellId cell) {
    return database.list(Line.class, OF, Map.of("cell", cell.value()));
  }

  private static final String OF =
      """
      select t.text, m.full_name, t.due_on
      from task t join member m on m.id = t.owner
      where t.cell = :cell and t.status in ('OPEN', 'EXTENDED')
      order by t.due_on, t.assigned_on, t.id
      limit 100
      """;
}
