package vn.chibo.minutes;

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
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.Refusal;
import vn.chibo.meeting.Evenings;
import vn.chibo.meeting.MeetingId;

/// The scan of minutes that were signed by hand (R32). It is kept beside them for ever.
@Path("/meetings/{meeting}/minutes/scan")
@Produces(TEXT_HTML)
class ScanResource {

  record scan(String meeting, List<Signatures.Given> given, Map<String, String> errors)
      implements TemplateInstance {}

  /// As for every body; one that is sent without saying its length is measured here.
  private static final int LARGEST_MEGABYTES = 25;

  private static final long MEGABYTE = 1024 * 1024;

  private final Who who;
  private final Database database;
  private final Evenings evenings;
  private final Signatures signatures;
  private final SignMinutes signMinutes;
  private final Files files;
  private final Reader reader;
  private final Vertx vertx;

  ScanResource(
      Who who,
      Database database,
      Evenings evenings,
      Signatures signatures,
      SignMinutes signMinutes,
      Files files,
      Reader reader,
      Vertx vertx) {
    this.who = who;
    this.database = database;
    this.evenings = evenings;
    this.signatures = signatures;
    this.signMinutes = signMinutes;
    this.files = files;
    this.reader = reader;
    this.vertx = vertx;
  }

  @GET
  public Uni<TemplateInstance> form(@RestPath MeetingId meeting) {
    return who.person().chain(person -> page(person, meeting, Map.of())).map(page -> page);
  }

  private Uni<scan> page(Actor.Person person, MeetingId meeting, Map<String, String> errors) {
    return database.as(
        person.subject(),
        () ->
            evenings
                .run(meeting)
                .chain(() -> signatures.of(meeting))
                .map(given -> new scan(meeting.toString(), given, errors)));
  }

  @POST
  @Consumes(MULTIPART_FORM_DATA)
  public Uni<Response> store(
      @RestPath MeetingId meeting,
      @RestForm @Nullable FileUpload file,
      @RestForm @Nullable String clerk,
      @RestForm @Nullable String chair) {
    var parts = parts(clerk, chair);
    return who.person().chain(person -> store(person, meeting, file, parts));
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

  private Uni<Response> store(
      Actor.Person person, MeetingId meeting, @Nullable FileUpload file, Set<SignaturePart> parts) {
    if (file != null && file.size() > LARGEST_MEGABYTES * MEGABYTE) {
      throw Refusal.tooLarge("too-large", Map.of("megabytes", LARGEST_MEGABYTES));
    }
    if (file == null || file.size() == 0 || parts.isEmpty()) {
      return page(person, meeting, mistakes(parts)).map(page -> Answers.page(422, page));
    }
    return vertx
        .fileSystem()
        .readFile(file.uploadedFile().toString())
        .map(bytes -> scanOf(bytes.getBytes(), parts))
        .chain(scan -> signMinutes.onPaper(person, meeting, scan))
        .map(_ -> Answers.seeOther("/meetings/" + meeting + "/minutes"));
  }

  private Map<String, String> mistakes(Set<SignaturePart> parts) {
    var text = reader.words(SigningText.class);
    return parts.isEmpty()
        ? Map.of("clerk", text.missingParts())
        : Map.of("file", text.missingScan());
  }

  /// A scan is what its first bytes say, whatever its name.
  private static SignMinutes.Scan scanOf(byte[] bytes, Set<SignaturePart> parts) {
    var type = ScanType.of(bytes).orElseThrow(() -> Refusal.invalid("scan-type-unknown"));
    return new SignMinutes.Scan(type.fileName(), type.mediaType(), bytes, parts);
  }

  @GET
  @Path("{file}")
  public Uni<Response> scan(@RestPath MeetingId meeting, @RestPath UUID file) {
    return who.person().chain(person -> files.scan(person.subject(), meeting.value(), file));
  }
}
