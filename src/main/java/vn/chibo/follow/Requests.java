package vn.chibo.follow;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.organisation.CellId;

/// What the follower of a cell asked of it, and every step since. Its officers and those above the
/// cell find rows, nobody else.
@ApplicationScoped
public class Requests {

  private final Database database;

  Requests(Database database) {
    this.database = database;
  }

  /// @param dueMonth until when; of the last time he asked
  /// @param steps how many steps were taken since
  record Request(
      UUID id,
      UUID cell,
      @Nullable UUID meeting,
      String asker,
      String text,
      LocalDate dueMonth,
      Instant askedAt,
      RequestState state,
      int steps) {

    public String due() {
      return "%02d/%d".formatted(dueMonth.getMonthValue(), dueMonth.getYear());
    }

    public String asked() {
      return VietnamTime.date(askedAt);
    }

    public boolean waits() {
      return state == RequestState.WAITING;
    }

    public boolean answered() {
      return state == RequestState.ANSWERED;
    }

    public boolean open() {
      return state != RequestState.CLOSED;
    }
  }

  record Step(UUID request, RequestStep kind, String text, String who, Instant at) {

    public String day() {
      return VietnamTime.date(at);
    }
  }

  /// One that is open, for the first page of the cell.
  public record Open(String text, String due, boolean waits) {}

  /// How many of those due until a month are closed.
  public record Count(int closed, int all) {}

  /// The open ones first by their month, then the last that were closed.
  Uni<List<Request>> of(CellId cell) {
    return database.list(Request.class, COLUMNS + OF, Map.of("cell", cell.value()));
  }

  /// Keeps others off it until the transaction ends; refuses `no-such-request`.
  Uni<Request> hold(CellId cell, UUID request) {
    return database
        .list(String.class, HOLD, Map.of("request", request.toString()))
        .chain(() ->
            database.find(
                Request.class, COLUMNS + ONE, Map.of("cell", cell.value(), "request", request)))
        .plug(Absent.fails(() -> Refusal.missing("no-such-request")));
  }

  /// The steps of all requests of a cell, in their order.
  Uni<List<Step>> steps(CellId cell) {
    return database.list(Step.class, STEPS, Map.of("cell", cell.value()));
  }

  /// What the officers of a cell see on its first page: what waits for them, the most urgent first.
  public Uni<List<Open>> open(CellId cell) {
    return of(cell).map(found -> found.stream().filter(Request::open).map(Requests::open).toList());
  }

  private static Open open(Request request) {
    return new Open(request.text(), request.due(), request.waits());
  }

  /// What was asked of the cell until the end of this month: closed, of all that were open when it
  /// began or fell due in it.
  public Uni<Count> count(CellId cell, YearMonth month) {
    return database
        .list(Count.class, COUNT, Map.of("cell", cell.value(), "month", month.atDay(1)))
        .map(List::getFirst);
  }

  private static final String LAST =
      """
      left join lateral (
        select s.kind, s.step, s.taken_at from follow_step s
        where s.request = r.id
        order by s.step desc
        limit 1) l on true
      left join lateral (
        select s.due_month from follow_step s
        where s.request = r.id and s.kind = 'ASKED_AGAIN'
        order by s.step desc
        limit 1) d on true
      """;

  private static final String COLUMNS =
      """
      select r.id, r.cell, r.meeting, coalesce(a.full_name, '…'), r.text,
        coalesce(d.due_month, r.due_month) as due, r.asked_at,
        case coalesce(l.kind, 'ASKED_AGAIN')
          when 'ASKED_AGAIN' then 'WAITING' else l.kind end as state,
        coalesce(l.step, 0)
      from follow_request r
        left join member a on a.id = r.asked_by
        %s
      where r.cell = :cell
        and (r.cell in (select kept_cells()) or r.cell in (select overseen_cells()))
      """
          .formatted(LAST);

  private static final String OF =
      """
      order by coalesce(l.kind, '') = 'CLOSED', due, r.asked_at desc, r.id
      limit 200
      """;

  private static final String ONE = "and r.id = :request";

  private static final String HOLD =
      "select cast(pg_advisory_xact_lock(hashtextextended(:request, 38)) as text)";

  private static final String STEPS =
      """
      select s.request, s.kind, s.text, coalesce(b.full_name, '…'), s.taken_at
      from follow_step s
        join follow_request r on r.id = s.request
        left join member b on b.id = s.taken_by
      where r.cell = :cell
        and (r.cell in (select kept_cells()) or r.cell in (select overseen_cells()))
      order by s.request, s.step
      limit 2000
      """;

  private static final String COUNT =
      """
      select count(*) filter (where l.kind = 'CLOSED'), count(*)
      from follow_request r
        %s
      where r.cell = :cell and r.cell in (select kept_cells())
        and (coalesce(d.due_month, r.due_month) = :month
          or (coalesce(d.due_month, r.due_month) < :month
            and (l.kind is distinct from 'CLOSED' or vietnam_day(l.taken_at) >= :month)))
      """
          .formatted(LAST);
}
