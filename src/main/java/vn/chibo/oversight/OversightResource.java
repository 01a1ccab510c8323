package vn.chibo.oversight;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestPath;
import vn.chibo.document.PlainSheet;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.MeetingId;
import vn.chibo.organisation.CellId;
import vn.chibo.organisation.OrganisationId;

/// The committee's pages: its cells by month, one cell's year, the register of one meeting.
@Path("/oversight")
@Produces(TEXT_HTML)
class OversightResource {

  record start(List<Cells.Overseen> overseen, int year) implements TemplateInstance {}

  record year(YearTable table) implements TemplateInstance {}

  record cell(CellFile.Page page) implements TemplateInstance {}

  record register(Register.Page page) implements TemplateInstance {}

  private final Who who;
  private final Oversight oversight;
  private final CellFile cellFile;
  private final Register register;
  private final Clock clock;

  OversightResource(
      Who who, Oversight oversight, CellFile cellFile, Register register, Clock clock) {
    this.who = who;
    this.oversight = oversight;
    this.cellFile = cellFile;
    this.register = register;
    this.clock = clock;
  }

  /// One beginning leads straight to its table; several are listed; none is a clear no.
  @GET
  public Uni<Response> start() {
    return who.person().chain(oversight::beginnings).map(this::begin);
  }

  private Response begin(List<Cells.Overseen> overseen) {
    if (overseen.isEmpty()) {
      throw Refusal.missing("nothing-overseen");
    }
    var thisYear = VietnamTime.today(clock).getYear();
    return overseen.size() > 1
        ? Response.ok(new start(overseen, thisYear)).build()
        : Response.seeOther(
                URI.create("/oversight/%s/%d".formatted(overseen.getFirst().id(), thisYear)))
            .build();
  }

  @GET
  @Path("{organisation}/{year: [0-9]{4}}")
  public Uni<TemplateInstance> year(
      @RestPath OrganisationId organisation, @RestPath int year, @Context HttpHeaders headers) {
    return table(organisation, year, headers).map(table -> new year(table));
  }

  @GET
  @Path("{organisation}/{year: [0-9]{4}}.csv")
  @Produces("text/csv")
  public Uni<Response> sheet(
      @RestPath OrganisationId organisation, @RestPath int year, @Context HttpHeaders headers) {
    return table(organisation, year, headers)
        .map(table -> YearSheet.of(table, OversightWords.of(headers)))
        .map(sheet -> download(sheet, year));
  }

  private Uni<YearTable> table(OrganisationId organisation, int year, HttpHeaders headers) {
    var asked = new Oversight.Asked(organisation.value(), year, language(headers));
    return who.person().chain(person -> oversight.year(person, asked));
  }

  private static Response download(PlainSheet sheet, int year) {
    return Response.ok(sheet.csv())
        .header(
            "Content-Disposition",
            "attachment; filename=\"sinh-hoat-chi-bo-%d.csv\"".formatted(year))
        .build();
  }

  @GET
  @Path("cells/{cell}/{year: [0-9]{4}}")
  public Uni<TemplateInstance> cell(@RestPath CellId cell, @RestPath int year) {
    return who.person()
        .chain(person -> cellFile.of(person, cell, year))
        .map(page -> new cell(page));
  }

  @GET
  @Path("meetings/{meeting}")
  public Uni<TemplateInstance> register(@RestPath MeetingId meeting) {
    return who.person()
        .chain(person -> register.of(person, meeting))
        .map(page -> new register(page));
  }

  private static Locale language(HttpHeaders headers) {
    var accepted = headers.getAcceptableLanguages();
    return accepted.isEmpty() ? Locale.ROOT : accepted.getFirst();
  }
}
