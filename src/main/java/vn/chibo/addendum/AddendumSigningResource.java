package vn.chibo.addendum;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.oidc.OidcSession;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Refusal;
import vn.chibo.meeting.MeetingId;
import vn.chibo.minutes.SignaturePart;

/// Where clerk and chair confirm an addendum, each under a strong sign-in of the last minutes (R28,
/// R32). Below /ky/ the sign-in server asks for the second factor again.
@Path("/ky/addenda/{meeting}/{number}")
@Produces(TEXT_HTML)
class AddendumSigningResource {

  record signing(Sheet sheet) implements TemplateInstance {}

  /// `mine` is CLERK or CHAIR while this reader's own signature is still missing.
  record Sheet(
      String meeting,
      int number,
      String written,
      List<String> words,
      String hash,
      @Nullable String mine,
      boolean fresh) {}

  private final Who who;
  private final ReadAddenda readAddenda;
  private final IssueAddendum issueAddendum;
  private final SignAddendum signAddendum;
  private final OidcSession session;

  AddendumSigningResource(
      Who who,
      ReadAddenda readAddenda,
      IssueAddendum issueAddendum,
      SignAddendum signAddendum,
      OidcSession session) {
    this.who = who;
    this.readAddenda = readAddenda;
    this.issueAddendum = issueAddendum;
    this.signAddendum = signAddendum;
    this.session = session;
  }

  @GET
  public Uni<TemplateInstance> sheet(@RestPath MeetingId meeting, @RestPath int number) {
    return who.person()
        .chain(
            person -> readAddenda.one(person, meeting, number).map(found -> sheet(person, found)))
        .map(signing::new);
  }

  private Sheet sheet(Actor.Person person, ReadAddenda.Found found) {
    var addendum = found.held().addendum();
    var evening = found.held().original().evening();
    var mine =
        SignaturePart.of(evening, person.member())
            .filter(_ -> addendum.isOpen())
            .filter(part -> found.given().stream().noneMatch(each -> each.part() == part));
    return new Sheet(
        evening.id().toString(),
        addendum.number(),
        addendum.written(),
        issueAddendum.paper(found.held(), List.of()).words().lines().toList(),
        addendum.hash(),
        mine.map(Enum::name).orElse(null),
        who.isFresh());
  }

  /// Ends this short session, so that the page asks for the second factor again.
  @POST
  @Path("sign-in")
  public Uni<Response> signInAgain(@RestPath MeetingId meeting, @RestPath int number) {
    return session
        .logout()
        .replaceWith(Answers.seeOther("/ky/addenda/%s/%d".formatted(meeting, number)));
  }

  /// Refuses `sign-in-not-fresh` when the second factor was given longer ago than it counts.
  @POST
  public Uni<Response> confirm(
      @RestPath MeetingId meeting, @RestPath int number, @RestForm @Nullable String hash) {
    if (!who.isFresh()) {
      throw Refusal.forbidden("sign-in-not-fresh");
    }
    var shown = new SignAddendum.Shown(meeting, number, Objects.requireNonNullElse(hash, ""));
    return who.person()
        .chain(person -> signAddendum.confirm(person, shown))
        .map(_ -> Answers.seeOther("/meetings/%s/minutes/addenda#a-%d".formatted(meeting, number)));
  }
}
