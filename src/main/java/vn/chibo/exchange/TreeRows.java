package vn.chibo.exchange;

/// The questions about rows that tell of organisations.
final class TreeRows {

  private TreeRows() {}

  static final String ADD =
      """
      insert into import_unit (run, line, cells, code, parent_code, kind, name, short_name, place,
        established_on, decision, problems)
      select :run, x.line, x.cells, x.code, x.parent, x.kind, x.name, x."shortName", x.place,
        x.established, x.decision, x.problems
      from json_to_recordset(cast(cast(:rows as text) as json)) as x (line integer, cells jsonb,
        code text, parent text, kind text, name text, "shortName" text, place text,
        established date, decision text, problems text)
      """;

  static final String ROWS =
      """
      select i.line, i.name, coalesce(o.name, i.parent_code) as above, v.verdict, v.changes,
        v.reasons
      from import_verdict v
        join import_unit i on i.run = v.run and i.line = v.line
        left join organisation o on o.code = i.parent_code
      where v.run = :run
        and (cast(:verdict as text) is null or v.verdict = cast(:verdict as text))
      order by v.line
      limit 50 offset :skipped
      """;

  static final String TOLD =
      """
      select v.line, cast(i.cells as text), v.verdict, v.changes, v.reasons
      from import_verdict v join import_unit i on i.run = v.run and i.line = v.line
      where v.run = :run and v.line > :below
      order by v.line
      limit :most
      """;
}
