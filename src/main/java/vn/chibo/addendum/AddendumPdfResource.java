package vn.chibo.addendum;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import vn.chibo.document.PdfRenderer;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Who;
import vn.chibo.meeting.MeetingId;
import vn.chibo.minutes.FileAnswer;
import vn.chibo.minutes.Files;

/// An addendum as a PDF: the issued file byte for byte, or a print to sign by hand.
@Path("/meetings/{meeting}/minutes/addenda/{number}/pdf")
class AddendumPdfResource {

  private final Who who;
  private final ReadAddenda readAddenda;
  private final IssueAddendum issueAddendum;
  private final PdfRenderer renderer;
  private final Files files;

  AddendumPdfResource(
      Who who,
      ReadAddenda readAddenda,
      IssueAddendum issueAddendum,
      PdfRenderer renderer,
      Files files) {
    this.who = who;
    this.readAddenda = readAddenda;
    this.issueAddendum = issueAddendum;
    this.renderer = renderer;
    this.files = files;
  }

  @GET
  public Uni<Response> pdf(@RestPath MeetingId meeting, @RestPath int number) {
    return who.person()
        .chain(
            person -> readAddenda.one(person, meeting, number).chain(found -> pdf(person, found)));
  }

  private Uni<Response> pdf(Actor.Person person, ReadAddenda.Found found) {
    var addendum = found.held().addendum();
    return addendum.document() != null
        ? files.answer(person.subject(), addendum.document())
        : renderer
            .render(issueAddendum.paper(found.held(), found.given()))
            .map(bytes -> FileAnswer.of(bytes, "application/pdf", "bien-ban-bo-sung.pdf"));
  }
}
