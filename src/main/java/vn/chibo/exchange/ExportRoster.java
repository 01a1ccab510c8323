package vn.chibo.exchange;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.organisation.OrganisationId;
import vn.chibo.quorum.Standing;

/// Everything a cell or committee owns of its members: each standing, now and before, with the
/// posts of whoever holds it. Channels go only to the cell's own secretary (decision 13): a
/// committee gets those columns empty, and an empty cell changes nothing when it comes back. That a
/// roster was taken out is a fact, and the cell reads it.
@ApplicationScoped
class ExportRoster {

  private static final int BATCH = 2000;

  private final Database database;
  private final Runs runs;
  private final Trail trail;

  ExportRoster(Database database, Runs runs, Trail trail) {
    this.database = database;
    this.runs = runs;
    this.trail = trail;
  }

  /// Refuses `no-such-roster`.
  Uni<byte[]> of(Actor.Person person, OrganisationId organisation, SheetKind kind) {
    return database.as(
        person.subject(),
        () ->
            runs.place(organisation)
                .call(place -> trail.append(fact(person, place, kind)))
                .chain(place -> written(place, kind.open())));
  }

  private static Fact fact(Actor.Person person, Place place, SheetKind kind) {
    var fact =
        Fact.of("MEMBERS_EXPORTED", person.subject())
            .with(Map.of("organisation", place.id(), "kind", kind.name()));
    return place.cell() ? fact.inCell(place.id()) : fact;
  }

  private Uni<byte[]> written(Place place, SheetOut out) {
    out.add(Column.EXPORTED.stream().map(Column::heading).toList());
    return rest(place, out, Owned.FIRST);
  }

  private Uni<byte[]> rest(Place place, SheetOut out, Owned last) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("place", place.id());
    values.put("channels", place.cell());
    values.put("code", last.code());
    values.put("standing", last.standing());
    values.put("most", BATCH);
    return database.list(Owned.class, OWNED, values).chain(rows -> more(place, out, rows));
  }

  private Uni<byte[]> more(Place place, SheetOut out, List<Owned> rows) {
    rows.forEach(row -> out.add(row.cells()));
    return rows.size() < BATCH
        ? Uni.createFrom().item(out.bytes())
        : rest(place, out, rows.getLast());
  }

  /// One standing of a member.
  record Owned(
      UUID standing,
      String code,
      String cell,
      @Nullable UUID member,
      String name,
      int birthYear,
      String sex,
      String card,
      Standing kind,
      @Nullable LocalDate since,
      @Nullable LocalDate until,
      String decision,
      String phone,
      String mail,
      @Nullable LocalDate consentOn,
      String posts) {

    private static final Owned FIRST =
        new Owned(
            new UUID(0, 0),
            "",
            "",
            null,
            "",
            0,
            "",
            "",
            Standing.OFFICIAL,
            null,
            null,
            "",
            "",
            "",
            null,
            "");

    /// In the order of [Column#EXPORTED].
    List<String> cells() {
      return List.of(
          code,
          cell,
          Objects.toString(member, ""),
          name,
          Integer.toString(birthYear),
          sex.equals("F") ? "Nữ" : "Nam",
          card,
          StandingText.written(kind),
          day(since),
          day(until),
          decision,
          phone,
          mail,
          day(consentOn),
          posts);
    }

    private static String day(@Nullable LocalDate day) {
      return day == null ? "" : VietnamTime.date(day);
    }

    @Override
    public String toString() {
      return "Owned[" + standing + "]";
    }
  }

  private static final String OWNED =
      """
      select s.id, c.code, c.name, m.id as member, m.full_name, m.birth_year, m.sex,
        coalesce(m.card_masked, '') as card, s.kind, s.from_on, s.until_on,
        coalesce(s.decision_number, '') as decision,
        case when :channels then coalesce(m.phone, '') else '' end as phone,
        case when :channels then coalesce(m.email, '') else '' end as mail,
        case when :channels then m.mail_consent_on end as consent,
        coalesce((
          select string_agg(p.title || ' (' || to_char(p.from_on, 'DD/MM/YYYY') || ' - '
            || coalesce(to_char(p.until_on, 'DD/MM/YYYY'), '') || ')', '; ' order by p.from_on, p.id)
          from post p where p.member = m.id and p.organisation = s.cell), '') as posts
      from organisation c
        join organisation top on top.id = :place and c.path <@ top.path
        join standing s on s.cell = c.id
        join member m on m.id = s.member
      where c.kind = 'CELL' and c.id in (select roster_cells())
        and (c.code, s.id) > (:code, :standing)
      order by c.code, s.id
      limit :most
      """;
}
