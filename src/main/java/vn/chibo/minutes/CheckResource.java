package vn.chibo.minutes;

import static jakarta.ws.rs.core.MediaType.APPLICATION_FORM_URLENCODED;
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
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.chibo.document.Hash;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Subject;
import vn.chibo.kernel.VietnamTime;

/// For anybody with a document in hand: is it the one that was issued. What is dropped here is
/// compared and thrown away.
@Path("/check")
@Produces(TEXT_HTML)
class CheckResource {

  record form(String code, boolean unknown) implements TemplateInstance {}

  record found(Shown document, @Nullable String compared, List<Added> addenda)
      implements TemplateInstance {}

  /// `compared` above is SAME, OTHER, EMPTY or null while nothing was compared.
  record Shown(
      String code,
      @Nullable String number,
      String cell,
      String date,
      String sha256,
      @Nullable String fingerprint,
      @Nullable String addendum,
      @Nullable String original) {}

  /// What was added to minutes afterwards (R28).
  record Added(String number, String code, String date) {}

  private record Addendum(int number, String code, Instant at) {

    Added shown() {
      return new Added(Phrase.two(number), code, VietnamTime.date(at));
    }
  }

  private record Issued(
      @Nullable String number,
      String cell,
      Instant at,
      String sha256,
      @Nullable String fingerprint,
      @Nullable Integer addendum,
      @Nullable String original) {}

  private record Answer(@Nullable Issued issued, List<Added> addenda) {}

  private final Database database;
  private final Vertx vertx;

  CheckResource(Database database, Vertx vertx) {
    this.database = database;
    this.vertx = vertx;
  }

  @GET
  public TemplateInstance ask() {
    return new form("", false);
  }

  @POST
  @Consumes(APPLICATION_FORM_URLENCODED)
  public Response typed(@RestForm @Nullable String code) {
    var clean = clean(code == null ? "" : code);
    return clean.isEmpty()
        ? Answers.page(422, new form("", false))
        : Answers.seeOther("/check/" + clean);
  }

  /// Codes are read aloud and typed: case, blanks and dashes do not matter.
  private static String clean(String code) {
    var letters = code.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    return letters.replaceFirst("^(.{4})(.{4})(.{2})$", "$1-$2-$3");
  }

  @GET
  @Path("{code}")
  public Uni<Response> one(@RestPath String code) {
    return answer(code, null);
  }

  /// Without a file nothing is compared.
  @POST
  @Path("{code}")
  @Consumes(MULTIPART_FORM_DATA)
  public Uni<Response> compare(@RestPath String code, @RestForm @Nullable FileUpload file) {
    return file == null || file.size() == 0
        ? answer(code, "")
        : vertx
            .fileSystem()
            .readFile(file.uploadedFile().toString())
            .map(bytes -> Hash.of(bytes.getBytes()).hex())
            .chain(hash -> answer(code, hash));
  }

  private Uni<Response> answer(String code, @Nullable String hash) {
    var clean = clean(code);
    return database
        .as(Subject.job("check"), () -> found(Map.of("code", clean)))
        .map(answer -> page(clean, answer, hash));
  }

  private Uni<Answer> found(Map<String, Object> code) {
    return database
        .find(Issued.class, FIND, code)
        .chain(issued -> addenda(code).map(added -> new Answer(issued, added)));
  }

  private Uni<List<Added>> addenda(Map<String, Object> code) {
    return database
        .list(Addendum.class, ADDENDA, code)
        .map(all -> all.stream().map(Addendum::shown).toList());
  }

  private static Response page(String code, Answer answer, @Nullable String hash) {
    var issued = answer.issued();
    if (issued == null) {
      return Answers.page(404, new form(code, true));
    }
    var shown =
        new Shown(
            code,
            issued.number(),
            issued.cell(),
            VietnamTime.date(issued.at()),
            issued.sha256(),
            issued.fingerprint(),
            issued.addendum() == null ? null : Phrase.two(issued.addendum()),
            issued.original());
    return Answers.page(200, new found(shown, compared(issued, hash), answer.addenda()));
  }

  private static @Nullable String compared(Issued issued, @Nullable String hash) {
    if (hash == null || hash.isEmpty()) {
      return hash == null ? null : "EMPTY";
    }
    return hash.equals(issued.sha256()) ? "SAME" : "OTHER";
  }

  private static final String FIND =
      """
      select d.number_text, d.cell, d.issued_at, encode(d.sha256, 'hex'), d.fingerprint,
        d.addendum, d.original
      from issued_document(:code) d
      """;

  private static final String ADDENDA =
      "select a.number, a.verify_code, a.issued_at from issued_addenda(:code) a";
}
