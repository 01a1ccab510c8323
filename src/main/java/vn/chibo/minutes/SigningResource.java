package vn.chibo.minutes;

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
import vn.chibo.document.ScreenRenderer;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.Refusal;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.Evenings;
import vn.chibo.meeting.MeetingId;
import vn.chibo.meeting.MeetingNames;

/// Where clerk and chair confirm the minutes, each under a strong sign-in of the last minutes
/// (R32). Below /ky/ the sign-in server asks for the second factor again.
@Path("/ky/minutes/{meeting}")
@Produces(TEXT_HTML)
class SigningResource {

  record signing(Sheet sheet) implements TemplateInstance {}

  /// What is confirmed: the words, their fingerprint, and by whom already. `mine` is CLERK or CHAIR
  /// while this reader's own signature is still missing; `fresh` is false when he must sign in
  /// again.
  record Sheet(
      String meeting,
      String title,
      String paper,
      String hash,
      @Nullable String mine,
      boolean fresh,
      List<Signatures.Given> given) {}

  private final Who who;
  private final Database database;
  private final Evenings evenings;
  private final MinutesFile file;
  private final ReadMinutes readMinutes;
  private final Signatures signatures;
  private final SignMinutes signMinutes;
  private final MeetingRules meetingRules;
  private final ScreenRenderer screen;
  private final Reader reader;
  private final OidcSession session;

  SigningResource(
      Who who,
      Database database,
      Evenings evenings,
      MinutesFile file,
      ReadMinutes readMinutes,
      Signatures signatures,
      SignMinutes signMinutes,
      MeetingRules meetingRules,
      ScreenRenderer screen,
      Reader reader,
      OidcSession session) {
    this.who = who;
    this.database = database;
    this.evenings = evenings;
    this.file = file;
    this.readMinutes = readMinutes;
    this.signatures = signatures;
    this.signMinutes = signMinutes;
    this.meetingRules = meetingRules;
    this.screen = screen;
    this.reader = reader;
    this.session = session;
  }

  @GET
  public Uni<TemplateInstance> sheet(@RestPath MeetingId meeting) {
    return who.person()
        .chain(person -> database.as(person.subject(), () -> sheet(person, meeting)))
        .map(signing::new);
  }

  private Uni<Sheet> sheet(Actor.Person person, MeetingId meeting) {
    return evenings
        .run(meeting)
        .chain(evening -> file.seen(meeting).chain(row -> known(person, evening, row)))
        .chain(this::withHash)
        .chain(known -> signatures.of(meeting).map(given -> sheet(known, given)));
  }

  private record Known(
      Actor.Person person, Evening evening, MinutesRow row, MinutesContent content, String hash) {}

  private Uni<Known> known(Actor.Person person, Evening evening, MinutesRow row) {
    if (row.stage().isBefore(MinutesStage.ADOPTED)) {
      throw Refusal.conflict("minutes-not-adopted");
    }
    return readMinutes
        .of(evening, row)
        .map(content -> new Known(person, evening, row, content, row.hash()));
  }

  /// Before the first signature: the fingerprint that the content will have with its last hour.
  private Uni<Known> withHash(Known known) {
    return known.row().signatures() > 0
        ? Uni.createFrom().item(known)
        : file.hashOf(known.content())
            .map(hash ->
                new Known(known.person(), known.evening(), known.row(), known.content(), hash));
  }

  private Sheet sheet(Known known, List<Signatures.Given> given) {
    var mine =
        SignaturePart.of(known.evening(), known.person().member())
            .filter(part -> given.stream().noneMatch(each -> each.part() == part));
    var paper =
        new MinutesPaper(
            known.content(), meetingRules.of(known.evening()), MinutesPaper.Finish.none(false));
    return new Sheet(
        known.evening().id().toString(),
        MeetingNames.in(reader.locale()).title(known.evening()),
        screen.html(paper.document()),
        known.hash(),
        mine.map(Enum::name).orElse(null),
        who.isFresh(),
        given);
  }

  /// Ends this short session, so that the page asks for the second factor again.
  @POST
  @Path("sign-in")
  public Uni<Response> signInAgain(@RestPath MeetingId meeting) {
    return session.logout().replaceWith(Answers.seeOther("/ky/minutes/" + meeting));
  }

  /// Refuses `sign-in-not-fresh` when the second factor was given longer ago than it counts.
  @POST
  public Uni<Response> confirm(@RestPath MeetingId meeting, @RestForm @Nullable String hash) {
    if (!who.isFresh()) {
      throw Refusal.forbidden("sign-in-not-fresh");
    }
    return who.person()
        .chain(person -> signMinutes.confirm(person, meeting, Objects.requireNonNullElse(hash, "")))
        .map(_ -> Answers.seeOther("/meetings/" + meeting + "/minutes"));
  }
}
