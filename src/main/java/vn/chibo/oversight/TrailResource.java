package vn.chibo.oversight;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.chibo.identity.Who;
import vn.chibo.organisation.CellId;

/// A cell's log, and who looked at its records.
@Path("/cells/{cell}")
@Produces(TEXT_HTML)
class TrailResource {

  /// An act in the reader's words.
  record Line(TrailPages.Entry entry, String who, String act) {}

  record trail(TrailPages.Trail page, List<Line> lines) implements TemplateInstance {}

  record accesses(TrailPages.Looks page) implements TemplateInstance {}

  private final Who who;
  private final TrailPages pages;

  TrailResource(Who who, TrailPages pages) {
    this.who = who;
    this.pages = pages;
  }

  @GET
  @Path("trail")
  public Uni<TemplateInstance> trail(
      @RestPath CellId cell,
      @RestQuery @DefaultValue("9223372036854775807") long before,
      @Context HttpHeaders headers) {
    var words = OversightWords.of(headers);
    return who.person()
        .chain(person -> pages.trail(person, cell, before))
        .map(page -> new trail(page, lines(page.entries(), words)));
  }

  @GET
  @Path("accesses")
  public Uni<TemplateInstance> accesses(@RestPath CellId cell) {
    return who.person().chain(person -> pages.looks(person, cell)).map(page -> new accesses(page));
  }

  private static List<Line> lines(List<TrailPages.Entry> entries, OversightWords words) {
    return entries.stream()
        .map(entry -> new Line(entry, words.actor(entry), words.act(entry.kind())))
        .toList();
  }
}
