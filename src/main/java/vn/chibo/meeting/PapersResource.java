package vn.chibo.meeting;

import static jakarta.ws.rs.core.MediaType.APPLICATION_OCTET_STREAM;
import static jakarta.ws.rs.core.MediaType.MULTIPART_FORM_DATA;
import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.text.Normalizer;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Reader;
import vn.chibo.organisation.RulesInForce;
import vn.chibo.rulebook.RuleSet;

/// The papers of a meeting on its officers' page: added, withdrawn.
@Path("/meetings/{meeting}/papers")
@Produces(TEXT_HTML)
class PapersResource {

  private static final int LONGEST_TITLE = 200;

  record papers(Draft draft, PapersPage page, String title, Map<String, String> errors)
      implements TemplateInstance {}

  private final Who who;
  private final Database database;
  private final Drafts drafts;
  private final Papers store;
  private final AttachPaper attachPaper;
  private final HandOutPaper handOut;
  private final Vertx vertx;
  private final RulesInForce rulesInForce;
  private final Reader reader;
  private final Clock clock;

  PapersResource(
      Who who,
      Database database,
      Drafts drafts,
      Papers store,
      AttachPaper attachPaper,
      HandOutPaper handOut,
      Vertx vertx,
      RulesInForce rulesInForce,
      Reader reader,
      Clock clock) {
    this.who = who;
    this.database = database;
    this.drafts = drafts;
    this.store = store;
    this.attachPaper = attachPaper;
    this.handOut = handOut;
    this.vertx = vertx;
    this.rulesInForce = rulesInForce;
    this.reader = reader;
    this.clock = clock;
  }

  @GET
  public Uni<papers> list(@RestPath MeetingId meeting) {
    return who.person().chain(person -> page(person, meeting, "", Map.of()));
  }

  @POST
  @Consumes(MULTIPART_FORM_DATA)
  public Uni<Response> add(
      @RestPath MeetingId meeting,
      @RestForm @Nullable FileUpload file,
      @RestForm @Nullable String title,
      @RestForm @Nullable String attested) {
    var typed = title == null ? "" : Normalizer.normalize(title.strip(), Normalizer.Form.NFC);
    var mistakes = mistakes(file, attested);
    return file == null || !mistakes.isEmpty()
        ? who.person().chain(person -> refused(person, meeting, typed, mistakes))
        : who.person().chain(person -> add(person, meeting, typed, file));
  }

  private Map<String, String> mistakes(@Nullable FileUpload file, @Nullable String attested) {
    var text = reader.words(PaperText.class);
    var errors = new LinkedHashMap<String, String>();
    if (file == null || file.size() == 0) {
      errors.put("file", text.missingFile());
    }
    if (attested == null) {
      errors.put("attested", text.missingAttestation());
    }
    return errors;
  }

  private Uni<Response> add(Actor.Person person, MeetingId meeting, String title, FileUpload file) {
    var name = FileNames.shown(file.fileName());
    var called = title.isEmpty() ? FileNames.withoutExtension(name) : title;
    var cut = called.length() > LONGEST_TITLE ? called.substring(0, LONGEST_TITLE) : called;
    return vertx
        .fileSystem()
        .readFile(file.uploadedFile().toString())
        .map(bytes -> new AttachPaper.Upload(cut, name, bytes.getBytes()))
        .chain(upload -> attachPaper.attach(person, meeting, upload))
        .chain(outcome -> answer(person, meeting, title, outcome));
  }

  private Uni<Response> answer(
      Actor.Person person, MeetingId meeting, String title, Attaching outcome) {
    var text = reader.words(PaperText.class);
    return switch (outcome) {
      case Attaching.Attached _ ->
          Uni.createFrom().item(Answers.seeOther("/meetings/" + meeting + "/papers"));
      case Attaching.NotTaken(var rules) ->
          refused(person, meeting, title, Map.of("file", text.notTaken(types(rules))));
      case Attaching.TooLarge(var most) ->
          refused(person, meeting, title, Map.of("file", text.tooLarge(most)));
      case Attaching.TooMuch(var most) ->
          refused(person, meeting, title, Map.of("file", text.tooMuch(most)));
    };
  }

  private String types(RuleSet rules) {
    return PapersPage.Limits.of(rules, reader.locale()).types();
  }

  private Uni<Response> refused(
      Actor.Person person, MeetingId meeting, String title, Map<String, String> errors) {
    return page(person, meeting, title, errors).map(page -> Answers.page(422, page));
  }

  /// For everybody who sees the meeting, not for its officers alone.
  @GET
  @Path("{paper}")
  @Produces(APPLICATION_OCTET_STREAM)
  public Multi<Buffer> file(@RestPath MeetingId meeting, @RestPath UUID paper) {
    Uni<HandOutPaper.Handed> handed =
        who.person().chain(person -> handOut.of(person.subject(), meeting, paper));
    return RestMulti.fromUniResponse(handed, handOut::bytes, HandOutPaper.Handed::headers);
  }

  @POST
  @Path("{paper}/withdrawal")
  public Uni<Response> withdraw(@RestPath MeetingId meeting, @RestPath UUID paper) {
    return who.person()
        .chain(person -> attachPaper.withdraw(person, meeting, paper))
        .map(_ -> Answers.seeOther("/meetings/" + meeting + "/papers"));
  }

  private Uni<papers> page(
      Actor.Person person, MeetingId meeting, String title, Map<String, String> errors) {
    return database.as(
        person.subject(), () -> drafts.kept(meeting).chain(draft -> page(draft, title, errors)));
  }

  private Uni<papers> page(Draft draft, String title, Map<String, String> errors) {
    return store
        .of(draft.meeting())
        .chain(found -> shown(draft, found))
        .map(page -> new papers(draft, page, title, errors));
  }

  private Uni<PapersPage> shown(Draft draft, List<Papers.Paper> found) {
    return rulesInForce.today(draft.cellId()).chain(rules -> shown(draft, found, rules));
  }

  private Uni<PapersPage> shown(Draft draft, List<Papers.Paper> found, RuleSet rules) {
    return store
        .openings(draft.meeting(), PapersPage.due(draft, rules))
        .map(openings -> PapersPage.of(draft, found, openings, rules, reader.locale()));
  }
}
