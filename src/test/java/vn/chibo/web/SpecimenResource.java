package vn.chibo.web;

import static jakarta.ws.rs.core.MediaType.APPLICATION_FORM_URLENCODED;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static jakarta.ws.rs.core.MediaType.TEXT_HTML;
import static jakarta.ws.rs.core.MediaType.WILDCARD;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.ConnectException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/// Pages that exist in tests only: every part of the design once, and every way to fail. They lie
/// below a public path, so that no sign-in stands before them.
@Path("/problems/specimen")
class SpecimenResource {

  record specimen(List<String> states, Map<String, String> errors, String place)
      implements TemplateInstance {}

  record tap(int count) implements TemplateInstance {}

  record Tapped(UUID id, String at, String how, String act) {}

  static final List<Tapped> TAPS = new CopyOnWriteArrayList<>();

  private static final List<String> STATES =
      List.of(
          "hall",
          "hall",
          "hall",
          "site",
          "site",
          "online",
          "online",
          "online",
          "online",
          "phone",
          "unconfirmed",
          "following",
          "excused",
          "absent",
          "none");

  private final Page page;

  SpecimenResource(Page page) {
    this.page = page;
  }

  @GET
  @Path("parts")
  @Produces(TEXT_HTML)
  public TemplateInstance parts(@RestQuery boolean wrong) {
    var tabs = List.of(Tab.desk(), Tab.meetings("1"), Tab.tasks("1"), Tab.log("1"));
    page.welcome(
        new Visitor("Hoàng Văn Thành", "Bí thư", "Đảng bộ xã Nậm Sáng", "Chi bộ Nà Khoang", tabs));
    Map<String, String> errors =
        wrong ? Map.of("date", "Không có ngày này. Đồng chí nhập lại, ví dụ 28 11 2026") : Map.of();
    return new specimen(STATES, errors, "Nhà văn hóa thôn");
  }

  @GET
  @Path("taps")
  @Produces(TEXT_HTML)
  public TemplateInstance taps() {
    return new tap(TAPS.size());
  }

  @POST
  @Path("taps")
  @Consumes(APPLICATION_JSON)
  @Produces(APPLICATION_JSON)
  public Map<String, String> tap(Tapped tapped) {
    TAPS.removeIf(earlier -> earlier.id().equals(tapped.id()));
    TAPS.add(tapped);
    return Map.of("state", "ok", "message", "Đã ghi nhận đồng chí có mặt");
  }

  @POST
  @Path("taps")
  @Consumes(APPLICATION_FORM_URLENCODED)
  public Response tap(@RestForm String how, @RestForm String act) {
    TAPS.add(new Tapped(UUID.randomUUID(), "", how, act));
    return Response.seeOther(URI.create("/problems/specimen/taps")).build();
  }

  @GET
  @Path("mistake")
  @Produces(WILDCARD)
  public String mistake() {
    throw new IllegalStateException("Lò Thị Mai 0912 345 678");
  }

  @GET
  @Path("outage")
  @Produces(WILDCARD)
  public String outage() {
    throw new IllegalStateException(new ConnectException("nobody there"));
  }

  @GET
  @Path("ids/{id}")
  @Produces(WILDCARD)
  public String id(@RestPath UUID id) {
    return id.toString();
  }
}
