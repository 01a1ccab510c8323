package vn.chibo.exchange;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  Runs(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
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

  Uni<Void> begin(Reading reading) {
    var file = reading.file();
    var values = new HashMap<String, @Nullable Object>();
    values.put("run", reading.run().value());
    values.put("organisation", reading.place().value());
    values.put("by", reading.person().member());
    values.put("at", clock.instant());
    values.put("name", reading.name());
    values.put("sha256", file.hash().hex());
    values.put("headings", Run.joined(file.headings().cells()));
    values.put("unread", Run.joined(file.headings().unread()));
    values.put("charset", file.writing());
    values.put("contents", file.headings().contents().name());
    return database.run(BEGIN, values).replaceWithVoid();
  }

  /// Keeps rows that were read from the file.
  Uni<Integer> add(RunId run, Batch batch) {
    return database.run(
        batch.contents() == Contents.TREE ? TreeRows.ADD : ADD,
        Map.of("run", run.value(), "rows", batch.json()));
  }

  Uni<Void> judge(RunId run) {
    return database
        .list(String.class, "select cast(judge_import(:run) as text)", Map.of("run", run.value()))
        .replaceWithVoid();
  }

  /// The rows of a file that is not read any further go.
  Uni<Void> refuse(RunId run, FileRefused refused) {
    return database
        .list(
            String.class,
            "select cast(refuse_import(:run, :why, :at) as text)",
            Map.of("run", run.value(), "why", refused.code(), "at", clock.instant()))
        .replaceWithVoid();
  }

  /// How far the work on it has come, when there was any that took long.
  Uni<@Nullable Progress> progress(RunId run) {
    return database.find(
        Progress.class,
        "select phase, done, beat_at from import_progress where run = :run",
        Map.of("run", run.value()));
  }

  /// Which rows of a check are wanted: of one verdict or of all, by page from 0.
  record Part(@Nullable Verdict verdict, int page) {}

  Uni<List<CheckedRow>> rows(Run run, Part part) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("run", run.id());
    values.put("verdict", part.verdict() == null ? null : part.verdict().name());
    values.put("skipped", part.page() * PAGE);
    return database.list(CheckedRow.class, run.isTree() ? TreeRows.ROWS : ROWS, values);
  }

  /// A row of the file as it came, with what was found.
  record Told(int line, String cells, Verdict verdict, String changes, String reasons) {}

  /// The rows below this line, so many at a time.
  Uni<List<Told>> told(Run run, int below, int most) {
    return database.list(
        Told.class,
        run.isTree() ? TreeRows.TOLD : TOLD,
        Map.of("run", run.id(), "below", below, "most", most));
  }

  /// What the tables answer to whoever wants to apply.
  enum Beginning {
    READY,
    ABSENT,
    DONE,
    OTHER,
    BUSY,
    STALE
  }

  /// Judges again, alone; only after READY, in the same transaction, rows may be written.
  Uni<Beginning> begin(RunId run, String sha256) {
    return database
        .list(
            String.class,
            "select begin_import(:run, :sha256)",
            Map.of("run", run.value(), "sha256", sha256))
        .map(answers -> Beginning.valueOf(answers.getFirst()));
  }

  /// Writes the next rows below this line and answers the last one; null when none was left.
  Uni<@Nullable Integer> write(RunId run, int below, int most) {
    return database
        .list(
            Slice.class,
            "select apply_rows(:run, :below, :most)",
            Map.of("run", run.value(), "below", below, "most", most))
        .map(slices -> slices.getFirst().last());
  }

  private record Slice(@Nullable Integer last) {}

  Uni<Void> end(RunId run) {
    return database
        .list(
            String.class,
            "select cast(end_import(:run, :at) as text)",
            Map.of("run", run.value(), "at", clock.instant()))
        .replaceWithVoid();
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
      select i.line, i.full_name, coalesce(o.name, i.cell_said) as cell, v.verdict, v.changes,
        v.reasons
      from import_verdict v
        join import_row i on i.run = v.run and i.line = v.line
        left join organisation o on o.id = v.cell
      where v.run = :run
        and (cast(:verdict as text) is null or v.verdict = cast(:verdict as text))
      order by v.line
      limit 50 offset :skipped
      """;

  private static final String TOLD =
      """
      select v.line, cast(i.cells as text), v.verdict, v.changes, v.reasons
      from import_verdict v join import_row i on i.run = v.run and i.line = v.line
      where v.run = :run and v.line > :below
      order by v.line
      limit :most
      """;

  private static final String PLACE =
      """
      select o.id, o.name, coalesce(u.name, '') as upper, o.kind = 'CELL' as cell,
        o.id in (select tree_organisations()) as tree
      from organisation o left join organisation u on u.id = o.parent
      where o.id = :organisation and o.id in (select roster_organisations())
      """;

  private static final String RUN =
      """
      select r.id, r.uploaded_at, coalesce(m.full_name, ''), r.file_name, r.sha256, r.headings,
        r.unread, r.charset, r.state, r.contents, r.refused_as, r.created, r.changed, r.same, r.refused
      from import_run r left join member m on m.id = r.uploaded_by
      """;

  private static final String BEGIN =
      """
      insert into import_run (id, organisation, uploaded_by, uploaded_at, file_name, sha256,
        headings, unread, charset, contents, state)
      values (:run, :organisation, :by, :at, :name, :sha256, :headings, :unread, :charset, :contents,
        'READING')
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
