package vn.chibo.notice;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.chibo.document.PdfRenderer;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Refusal;
import vn.chibo.meeting.MeetingId;

/// Personal links on paper, to cut apart and hand out. The answer to the form is the file itself:
/// the links on it are known to nobody afterwards, so there is no page to come back to.
@Path("/meetings/{meeting}/slips")
class SlipsResource {

  private final Who who;
  private final PrintSlips printSlips;
  private final PdfRenderer renderer;

  SlipsResource(Who who, PrintSlips printSlips, PdfRenderer renderer) {
    this.who = who;
    this.printSlips = printSlips;
    this.renderer = renderer;
  }

  @POST
  public Uni<Response> print(@RestPath MeetingId meeting, @RestForm @Nullable List<UUID> summons) {
    if (summons == null || summons.isEmpty()) {
      throw Refusal.invalid("nobody-chosen");
    }
    return who.person()
        .chain(officer -> printSlips.print(officer, meeting, summons))
        .chain(renderer::render)
        .map(SlipsResource::file);
  }

  private static Response file(byte[] pdf) {
    return Response.ok(pdf, "application/pdf")
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"phieu.pdf\"")
        .build();
  }
}
