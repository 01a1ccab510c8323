package vn.chibo.follow;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.Typed;
import vn.chibo.meeting.MeetingId;
import vn.chibo.meeting.PaperWeight;
import vn.chibo.meeting.Papers;
import vn.chibo.notice.AnswerAsFollower;

/// One meeting before its follower: whether he attends, the papers, his remarks.
@Path("/follow/meetings/{meeting}")
@Produces(TEXT_HTML)
class FollowedMeetingResource {

  record meeting(Shown page) implements TemplateInstance {}

  record Shown(
      FollowedMeetings.Entry entry,
      MeetingLine line,
      List<PaperLine> papers,
      List<Remarks.Remark> remarks,
      String saved,
      Typing typing) {

    /// The word that goes with the answer: as it was typed now, or as it was given.
    public String word() {
      return typing.typed().has("word")
          ? typing.typed().text("word")
          : Objects.requireNonNullElse(entry.word(), "");
    }

    public String attending() {
      return !line.answered() ? "" : line.tone().equals("ok") ? "yes" : "no";
    }
  }

  record PaperLine(String id, String title, String weight) {}

  /// A form as it was typed, and its mistakes; `newId` is the next remark's.
  record Typing(Typed typed, Map<String, String> errors, UUID newId) {

    static Typing nothing() {
      return new Typing(new Typed(new MultivaluedHashMap<>()), Map.of(), UUID.randomUUID());
    }
  }

  private final Who who;
  private final Database database;
  private final FollowedMeetings meetings;
  private final Remarks remarks;
  private final Papers papers;
  private final AnswerAsFollower answer;
  private final Reader reader;

  FollowedMeetingResource(
      Who who,
      Database database,
      FollowedMeetings meetings,
      Remarks remarks,
      Papers papers,
      AnswerAsFollower answer,
      Reader reader) {
    this.who = who;
    this.database = database;
    this.meetings = meetings;
    this.remarks = remarks;
    this.papers = papers;
    this.answer = answer;
    this.reader = reader;
  }

  @GET
  public Uni<meeting> page(@RestPath MeetingId meeting, @RestQuery Optional<String> saved) {
    return who.person().chain(person -> page(person, meeting, saved.orElse(""), Typing.nothing()));
  }

  @POST
  @Path("answer")
  public Uni<Response> answer(@RestPath MeetingId meeting, MultivaluedMap<String, String> fields) {
    var typed = new Typed(fields);
    var attending = typed.text("attending");
    var text = reader.words(FollowText.class);
    if (!attending.equals("yes") && !attending.equals("no")) {
      return again(meeting, typed, "attending", text.missingAnswer());
    }
    if (typed.text("word").length() > AnswerAsFollower.LONGEST) {
      return again(meeting, typed, "word", text.wordTooLong(AnswerAsFollower.LONGEST));
    }
    var word = new AnswerAsFollower.Word(attending.equals("yes"), typed.text("word"));
    return who.person()
        .call(person -> database.as(person.subject(), () -> meetings.one(meeting)))
        .chain(person -> answer.answer(person, meeting, word))
        .map(_ -> back(meeting, "answer"));
  }

  @POST
  @Path("remarks")
  public Uni<Response> remark(@RestPath MeetingId meeting, MultivaluedMap<String, String> fields) {
    var typed = new Typed(fields);
    var words = typed.text("text");
    if (words.isEmpty() || words.length() > Remarks.LONGEST) {
      var sentence = reader.words(FollowText.class).missingRemark(Remarks.LONGEST);
      return again(meeting, typed, "text", sentence);
    }
    var remark =
        new Remarks.Words(Objects.requireNonNullElseGet(typed.id("id"), UUID::randomUUID), words);
    return who.person()
        .chain(person -> remarks.write(person, meeting, remark))
        .map(minuted -> back(meeting, minuted ? "minuted" : "note"));
  }

  private static Response back(MeetingId meeting, String saved) {
    return Answers.seeOther("/follow/meetings/%s?saved=%s".formatted(meeting, saved));
  }

  private Uni<Response> again(MeetingId meeting, Typed typed, String field, String sentence) {
    var typing = new Typing(typed, Map.of(field, sentence), UUID.randomUUID());
    return who.person()
        .chain(person -> page(person, meeting, "", typing))
        .map(page -> Answers.page(422, page));
  }

  private Uni<meeting> page(Actor.Person person, MeetingId id, String saved, Typing typing) {
    return database
        .as(
            person.subject(),
            () -> meetings.one(id).map(entry -> started(entry, saved, typing)).chain(this::filled))
        .map(meeting::new);
  }

  private Shown started(FollowedMeetings.Entry entry, String saved, Typing typing) {
    var line = MeetingLine.of(entry, reader.locale());
    return new Shown(entry, line, List.of(), List.of(), saved, typing);
  }

  private Uni<Shown> filled(Shown page) {
    return papers
        .of(page.entry().meeting())
        .map(found -> found.stream().map(this::paper).toList())
        .chain(lines -> withRemarks(page, lines));
  }

  private PaperLine paper(Papers.Paper paper) {
    return new PaperLine(
        paper.id().toString(), paper.title(), PaperWeight.of(paper, reader.locale()));
  }

  private Uni<Shown> withRemarks(Shown page, List<PaperLine> lines) {
    return remarks
        .of(page.entry().meeting())
        .map(found ->
            new Shown(page.entry(), page.line(), lines, found, page.saved(), page.typing()));
  }
}
