package vn.chibo.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.organisation.OrganisationId;

/// Files that were brought in, and their rows until they are applied or dropped.
@ApplicationScoped
class Runs {

  /// Rows of one page of a check.
  static final int PAGE = 50;

  private final Database database;
  private final Clock clock;
  private final ObjectMapper json;

  Runs(Database database, Clock clock, ObjectMapper json) {
    this.database = database;
    this.clock = clock;
    this.json = json;
  }

  /// Where this person may bring a roster in; refuses `no-such-roster`.
  Uni<Place> place(OrganisationId organisation) {
    return database
        .find(Place.class, PLACE, Map.of("organisation", organisation.value()))
        .plug(Absent.fails(() -> Refusal.missing("no-such-roster")));
  }

  /// The newest files of this place, ten at most.
  Uni<List<Run>> of(OrganisationId organisation) {
    return database.list(
        Run.class,
        RUN + "where r.organisation = :organisation order by r.uploaded_at desc, r.id limit 10",
        Map.of("organisation", organisation.value()));
  }

  /// Refuses `no-such-import`.
  Uni<Run> find(OrganisationId organisation, RunId run) {
    return database
        .find(
            Run.class,
            RUN + "where r.organisation = :organisation and r.id = :run",
            Map.of("organisation", organisation.value(), "run", run.value()))
        .plug(Absent.fails(() -> Refusal.missing("no-such-import")));
  }

  Uni<Void> begin(RunId run, OrganisationId organisation, UUID by, String name, RosterFile file) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("run", run.value());
    values.put("organisation", organisation.value());
    values.put("by", by);
    values.put("at", clock.instant());
    values.put("name", name);
    values.put("sha256", file.hash().hex());
    values.put("headings", Run.joined(file.headings().cells()));
    values.put("unread", Run.joined(file.headings().unread()));
    values.put("charset", file.writing());
    return database.run(BEGIN, values).replaceWithVoid();
  }

  Uni<Integer> add(RunId run, List<Line> lines) {
    return database.run(ADD, Map.of("run", run.value(), "rows", written(lines)));
  }

  private String written(List<Line> lines) {
    try {
      return json.writeValueAsString(lines.stream().map(WrittenLine::of).toList());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a row that cannot be written", e);
    }
  }

  Uni<Void> judge(RunId run) {
    return database
        .list(String.class, "select cast(judge_import(:run) as text)", Map.of("run", run.value()))
        .replaceWithVoid();
  }

  /// Which rows of a check are wanted: of one verdict or of all, by page from 0.
  record Part(@Nullable Verdict verdict, int page) {}

  Uni<List<CheckedRow>> rows(RunId run, Part part) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("run", run.value());
    values.put("verdict", part.verdict() == null ? null : part.verdict().name());
    values.put("skipped", part.page() * PAGE);
    return database.list(CheckedRow.class, ROWS, values);
  }

  /// A row of the file as it came, with what was found.
  record Told(int line, String cells, Verdict verdict, String changes, String reasons) {}

  /// The rows below this line, so many at a time.
  Uni<List<Told>> told(RunId run, int below, int most) {
    return database.list(
        Told.class, TOLD, Map.of("run", run.value(), "below", below, "most", most));
  }

  /// What the tables answered to an application.
  enum Applied {
    APPLIED,
    ABSENT,
    DONE,
    OTHER,
    STALE
  }

  Uni<Applied> apply(RunId run, String sha256) {
    return database
        .list(
            String.class,
            "select apply_import(:run, :sha256, :at)",
            Map.of("run", run.value(), "sha256", sha256, "at", clock.instant()))
        .map(answers -> Applied.valueOf(answers.getFirst()));
  }

  /// Dropped twice is dropped once.
  Uni<Void> drop(RunId run) {
    return database
        .list(
            Boolean.class,
            "select drop_import(:run, :at)",
            Map.of("run", run.value(), "at", clock.instant()))
        .replaceWithVoid();
  }

  private static final String ROWS =
      """
      select i.line, i.full_name, coalesce(o.name, i.cell_said) as cell, i.verdict, i.changes,
        i.reasons
      from import_row i left join organisation o on o.id = i.cell
      where i.run = :run
        and (cast(:verdict as text) is null or i.verdict = cast(:verdict as text))
      order by i.line
      limit 50 offset :skipped
      """;

  private static final String TOLD =
      """
      select line, cast(cells as text), verdict, changes, reasons
      from import_row
      where run = :run and line > :below
      order by line
      limit :most
      """;

  private static final String PLACE =
      """
      select o.id, o.name, coalesce(u.name, '') as upper, o.kind = 'CELL' as cell
      from organisation o left join organisation u on u.id = o.parent
      where o.id = :organisation and o.id in (select roster_organisations())
      """;

  private static final String RUN =
      """
      select r.id, r.uploaded_at, coalesce(m.full_name, ''), r.file_name, r.sha256, r.headings,
        r.unread, r.charset, r.state, r.created, r.changed, r.same, r.refused
      from import_run r left join member m on m.id = r.uploaded_by
      """;

  private static final String BEGIN =
      """
      insert into import_run (id, organisation, uploaded_by, uploaded_at, file_name, sha256,
        headings, unread, charset)
      values (:run, :organisation, :by, :at, :name, :sha256, :headings, :unread, :charset)
      """;

  private static final String ADD =
      """
      insert into import_row (run, line, cells, cell_said, member_said, full_name, birth_year, sex,
        card_hash, card_masked, kind, since, since_told, until, decision, phone, email, consent_on,
        problems)
      select :run, x.line, x.cells, x.cell, x.member, x.name, x.birth, x.sex, decode(x.card, 'hex'),
        x.masked, x.kind, x.since, x.told, x.until, x.decision, x.phone, x.mail, x.consent,
        x.problems
      from json_to_recordset(cast(cast(:rows as text) as json)) as x (line integer, cells jsonb,
        cell text, member uuid, name text, birth integer, sex text, card text, masked text,
        kind text, since date, told boolean, until date, decision text, phone text, mail text,
        consent date, problems text)
      """;
}
