package vn.chibo.exchange;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import vn.chibo.identity.Who;
import vn.chibo.organisation.OrganisationId;

/// The roster of a cell, or of all cells below a committee, as a file.
@Path("/organisations/{organisation}/roster")
class RosterResource {

  private final Who who;
  private final ExportRoster exportRoster;

  RosterResource(Who who, ExportRoster exportRoster) {
    this.who = who;
    this.exportRoster = exportRoster;
  }

  @GET
  @Path("members.csv")
  @Produces("text/csv")
  public Uni<Response> csv(@RestPath OrganisationId organisation) {
    return export(organisation, SheetKind.CSV);
  }

  @GET
  @Path("members.xlsx")
  @Produces(SheetKind.XLSX_TYPE)
  public Uni<Response> xlsx(@RestPath OrganisationId organisation) {
    return export(organisation, SheetKind.XLSX);
  }

  private Uni<Response> export(OrganisationId organisation, SheetKind kind) {
    return who.person()
        .chain(person -> exportRoster.of(person, organisation, kind))
        .map(bytes -> kind.download(bytes, "danh-sach-dang-vien"));
  }
}
