package vn.chibo.exchange;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import vn.chibo.identity.Who;
import vn.chibo.organisation.OrganisationId;

/// The roster of a cell, or of all cells below a committee, and the organisations below it, as
/// files.
@Path("/organisations/{organisation}/roster")
class RosterResource {

  private final Who who;
  private final ExportRoster exportRoster;
  private final ExportTree exportTree;

  RosterResource(Who who, ExportRoster exportRoster, ExportTree exportTree) {
    this.who = who;
    this.exportRoster = exportRoster;
    this.exportTree = exportTree;
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

  @GET
  @Path("organisations.csv")
  @Produces("text/csv")
  public Uni<Response> treeCsv(@RestPath OrganisationId organisation) {
    return tree(organisation, SheetKind.CSV);
  }

  @GET
  @Path("organisations.xlsx")
  @Produces(SheetKind.XLSX_TYPE)
  public Uni<Response> treeXlsx(@RestPath OrganisationId organisation) {
    return tree(organisation, SheetKind.XLSX);
  }

  private Uni<Response> tree(OrganisationId organisation, SheetKind kind) {
    return who.person()
        .chain(person -> exportTree.of(person, organisation, kind))
        .map(bytes -> kind.download(bytes, "danh-sach-to-chuc"));
  }

  private Uni<Response> export(OrganisationId organisation, SheetKind kind) {
    return who.person()
        .chain(person -> exportRoster.of(person, organisation, kind))
        .map(bytes -> kind.download(bytes, "danh-sach-dang-vien"));
  }
}
