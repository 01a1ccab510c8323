package vn.chibo.organisation;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.VietnamTime;

/// What a committee allowed its cells in writing, on one page (R10, R11).
@Path("/organisations/{organisation}/authorisations")
@Produces(TEXT_HTML)
class GrantedResource {

  record granted(String organisation, List<Line> lines) implements TemplateInstance {}

  record Line(
      String cell,
      String path,
      String title,
      String period,
      List<String> forms,
      String state,
      String tone) {}

  /// One document with the cell that it was given to.
  record Row(
      String cellName,
      UUID cell,
      String issuer,
      String number,
      LocalDate issuedOn,
      boolean online,
      boolean hybrid,
      boolean groupsInPlace,
      boolean committeeInPlace,
      LocalDate fromOn,
      LocalDate untilOn,
      @Nullable LocalDate revokedOn) {}

  private final Who who;
  private final Database database;
  private final Reader reader;
  private final Clock clock;

  GrantedResource(Who who, Database database, Reader reader, Clock clock) {
    this.who = who;
    this.database = database;
    this.reader = reader;
    this.clock = clock;
  }

  @GET
  public Uni<granted> list(@RestPath OrganisationId organisation) {
    return who.person().chain(person -> database.as(person.subject(), () -> page(organisation)));
  }

  private Uni<granted> page(OrganisationId organisation) {
    var asked = Map.of("organisation", organisation.value());
    return database
        .find(String.class, NAME, asked)
        .plug(Absent.fails(() -> Refusal.missing("no-such-page")))
        .chain(name -> database.list(Row.class, ROWS, asked).map(rows -> page(name, rows)));
  }

  private granted page(String name, List<Row> rows) {
    return new granted(name, rows.stream().map(this::line).toList());
  }

  private Line line(Row row) {
    var text = reader.words(AuthorisationText.class);
    var one =
        new Authorisation(
            row.cell(),
            row.cell(),
            row.issuer(),
            row.number(),
            row.issuedOn(),
            "",
            "",
            row.online(),
            row.hybrid(),
            row.fromOn(),
            row.untilOn(),
            null,
            null,
            row.revokedOn(),
            row.groupsInPlace(),
            row.committeeInPlace());
    return new Line(
        row.cellName(),
        "/cells/" + row.cell() + "/authorisations",
        text.numberAndDay(row.number(), VietnamTime.date(row.issuedOn())),
        text.period(row.issuer(), VietnamTime.date(row.fromOn()), VietnamTime.date(row.untilOn())),
        AuthorisationLine.forms(one, text),
        state(row, text),
        tone(row));
  }

  private String state(Row row, AuthorisationText text) {
    var today = VietnamTime.today(clock);
    if (row.revokedOn() != null) {
      return text.revokedOn(VietnamTime.date(row.revokedOn()));
    }
    if (row.untilOn().isBefore(today)) {
      return text.expired();
    }
    return row.fromOn().isAfter(today) ? text.notYet() : text.inForce();
  }

  private String tone(Row row) {
    var today = VietnamTime.today(clock);
    if (row.revokedOn() != null) {
      return "bad";
    }
    return row.untilOn().isBefore(today) || row.fromOn().isAfter(today) ? "none" : "ok";
  }

  private static final String NAME =
      """
      select o.name
      from organisation o
      where o.id = :organisation and o.kind <> 'CELL'
        and exists (select 1 from organisation c
          where c.path <@ o.path and c.id in (select governed_cells()))
      """;

  private static final String ROWS =
      """
      select c.name, c.id, i.name as issuer, a.number, a.issued_on, a.online, a.hybrid,
        a.groups_in_place, a.committee_in_place, a.from_on, a.until_on, a.revoked_on
      from online_authorisation a
        join organisation c on c.id = a.cell
        join organisation i on i.id = a.issued_by
        join organisation o on o.id = :organisation and c.path <@ o.path
      where a.cell in (select governed_cells())
      order by a.revoked_on is not null, a.until_on desc, c.code
      limit 500
      """;
}
