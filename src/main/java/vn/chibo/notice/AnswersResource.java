package vn.chibo.notice;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Refusal;
import vn.chibo.meeting.MeetingId;

/// The answers to the summonses of one meeting, read and decided by the cell committee (R17).
@Path("/meetings/{meeting}/answers")
class AnswersResource {

  private static final int UNFIT = 422;

  record answers(AnswersPage page) implements TemplateInstance {}

  private final Who who;
  private final AnswersPages pages;
  private final GiveAnswer giveAnswer;
  private final DecideExcuse decideExcuse;

  AnswersResource(Who who, AnswersPages pages, GiveAnswer giveAnswer, DecideExcuse decideExcuse) {
    this.who = who;
    this.pages = pages;
    this.giveAnswer = giveAnswer;
    this.decideExcuse = decideExcuse;
  }

  @GET
  @Produces(TEXT_HTML)
  public Uni<TemplateInstance> page(@RestPath MeetingId meeting) {
    return who.person()
        .chain(officer -> pages.of(officer, meeting, AnswersPage.Entry.NONE))
        .map(answers::new);
  }

  /// What an officer was told by phone or in person.
  @POST
  @Produces(TEXT_HTML)
  public Uni<Response> enter(
      @RestPath MeetingId meeting,
      @RestForm @Nullable String summons,
      @RestForm @Nullable String reply,
      @RestForm @Nullable String reason,
      @RestForm @Nullable String words) {
    var form = AnswerForm.of(reply, reason, words);
    var whose = summons == null ? "" : summons;
    return who.person().chain(officer -> enter(new Told(officer, meeting, whose, form)));
  }

  private record Told(Actor.Person officer, MeetingId meeting, String summons, AnswerForm form) {}

  private Uni<Response> enter(Told told) {
    return giveAnswer
        .byOfficer(
            told.officer(), told.meeting(), SummonsId.fromString(told.summons()), told.form())
        .chain(mistakes -> answerTo(told, mistakes));
  }

  private Uni<Response> answerTo(Told told, Map<String, String> mistakes) {
    if (mistakes.isEmpty()) {
      return Uni.createFrom().item(backTo(told.meeting()));
    }
    var entry = new AnswersPage.Entry(told.summons(), told.form(), mistakes);
    return pages
        .of(told.officer(), told.meeting(), entry)
        .map(page -> Response.status(UNFIT).entity(new answers(page)).build());
  }

  @POST
  @Path("{answer}/decision")
  public Uni<Response> decide(
      @RestPath MeetingId meeting, @RestPath UUID answer, @RestForm @Nullable String decision) {
    boolean accepted = read(decision);
    return who.person()
        .chain(officer -> decideExcuse.decide(officer, meeting, answer, accepted))
        .map(done -> backTo(meeting));
  }

  @POST
  @Path("{answer}/papers")
  public Uni<Response> seePapers(@RestPath MeetingId meeting, @RestPath UUID answer) {
    return who.person()
        .chain(officer -> decideExcuse.seePapers(officer, meeting, answer))
        .map(done -> backTo(meeting));
  }

  private static boolean read(@Nullable String decision) {
    return switch (decision) {
      case "accept" -> true;
      case "refuse" -> false;
      case null, default -> throw Refusal.invalid("unreadable");
    };
  }

  private static Response backTo(MeetingId meeting) {
    return Response.seeOther(URI.create("/meetings/" + meeting + "/answers")).build();
  }
}
