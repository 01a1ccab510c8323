package vn.chibo.addendum;

import static jakarta.ws.rs.core.MediaType.MULTIPART_FORM_DATA;
import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.Typed;
import vn.chibo.meeting.MeetingId;
import vn.chibo.minutes.ScanType;
import vn.chibo.minutes.SignaturePart;

/// What was added to issued minutes, and the form to add more.
@Path("/meetings/{meeting}/minutes/addenda")
@Produces(TEXT_HTML)
class AddendaResource {

  record addenda(AddendumPage page) implements TemplateInstance {}

  private final Who who;
  private final ReadAddenda readAddenda;
  private final WriteAddendum writeAddendum;
  private final SignAddendum signAddendum;
  private final Reader reader;
  private final Vertx vertx;

  AddendaResource(
      Who who,
      ReadAddenda readAddenda,
      WriteAddendum writeAddendum,
      SignAddendum signAddendum,
      Reader reader,
      Vertx vertx) {
    this.who = who;
    this.readAddenda = readAddenda;
    this.writeAddendum = writeAddendum;
    this.signAddendum = signAddendum;
    this.reader = reader;
    this.vertx = vertx;
  }

  @GET
  public Uni<TemplateInstance> list(@RestPath MeetingId meeting) {
    return who.person().chain(person -> page(person, meeting)).map(addenda::new);
  }

  private Uni<AddendumPage> page(Actor.Person person, MeetingId meeting) {
    return readAddenda.page(person, meeting, reader.locale());
  }

  @POST
  public Uni<Response> write(@RestPath MeetingId meeting, MultivaluedMap<String, String> fields) {
    var typed = new Typed(fields);
    var words = new WriteAddendum.Words(typed.text("reason"), typed.text("text"));
    return who.person().chain(person -> write(person, meeting, words));
  }

  private Uni<Response> write(Actor.Person person, MeetingId meeting, WriteAddendum.Words words) {
    var errors = errors(words);
    if (!errors.isEmpty()) {
      var form = new AddendumPage.Form(words.reason(), words.text(), errors);
      return page(person, meeting).map(page -> Answers.page(422, new addenda(page.with(form))));
    }
    return writeAddendum.write(person, meeting, words).map(number -> back(meeting, number));
  }

  private Map<String, String> errors(WriteAddendum.Words words) {
    var text = reader.words(AddendumText.class);
    if (words.reason().isEmpty()) {
      return Map.of("reason", text.missingReason());
    }
    if (words.text().isEmpty()) {
      return Map.of("text", text.missingText());
    }
    if (words.reason().length() > WriteAddendum.LONGEST_REASON) {
      return Map.of("reason", text.tooLong(WriteAddendum.LONGEST_REASON));
    }
    return words.text().length() > WriteAddendum.LONGEST_TEXT
        ? Map.of("text", text.tooLong(WriteAddendum.LONGEST_TEXT))
        : Map.of();
  }

  private static Response back(MeetingId meeting, int number) {
    return Answers.seeOther("/meetings/%s/minutes/addenda#a-%d".formatted(meeting, number));
  }

  @POST
  @Path("{number}/withdrawal")
  public Uni<Response> withdraw(@RestPath MeetingId meeting, @RestPath int number) {
    return who.person()
        .chain(person -> writeAddendum.withdraw(person, meeting, number))
        .map(_ -> back(meeting, number));
  }

  /// Refuses `scan-type-unknown` for what is no scan and for a scan of nobody's signature.
  @POST
  @Path("{number}/scan")
  @Consumes(MULTIPART_FORM_DATA)
  public Uni<Response> scan(
      @RestPath MeetingId meeting,
      @RestPath int number,
      @RestForm @Nullable FileUpload file,
      @RestForm @Nullable String clerk,
      @RestForm @Nullable String chair) {
    var parts = parts(clerk, chair);
    if (file == null || file.size() == 0 || parts.isEmpty()) {
      throw Refusal.invalid("scan-type-unknown");
    }
    return vertx
        .fileSystem()
        .readFile(file.uploadedFile().toString())
        .map(bytes -> scanOf(bytes.getBytes(), parts))
        .chain(scan -> store(meeting, number, scan));
  }

  private Uni<Response> store(MeetingId meeting, int number, SignAddendum.Scan scan) {
    return who.person()
        .chain(person -> signAddendum.onPaper(person, meeting, number, scan))
        .map(_ -> back(meeting, number));
  }

  private static Set<SignaturePart> parts(@Nullable String clerk, @Nullable String chair) {
    var parts = EnumSet.noneOf(SignaturePart.class);
    if (clerk != null) {
      parts.add(SignaturePart.CLERK);
    }
    if (chair != null) {
      parts.add(SignaturePart.CHAIR);
    }
    return parts;
  }

  private static SignAddendum.Scan scanOf(byte[] bytes, Set<SignaturePart> parts) {
    var type = ScanType.of(bytes).orElseThrow(() -> Refusal.invalid("scan-type-unknown"));
    return new SignAddendum.Scan(type.fileName(), type.mediaType(), bytes, parts);
  }
}
