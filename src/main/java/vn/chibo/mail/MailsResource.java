package vn.chibo.mail;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.VietnamTime;

/// The mails of this service before its operator: recipient, state, subject, time, and in plain
/// words what hinders one. Bodies and links are shown with invented data only (decision 13).
@Path("/operator/mails")
class MailsResource {

  record mails(boolean sending, Figures figures, List<Line> lines) implements TemplateInstance {}

  /// How many mails there are in each state that somebody must look at.
  record Figures(int waiting, int failed, int kept) {}

  private record Row(
      UUID id,
      String recipient,
      String subject,
      MailState state,
      @Nullable Trouble trouble,
      Instant writtenAt,
      @Nullable Instant sentAt,
      int attempts,
      boolean resting,
      boolean whole,
      @Nullable String body) {}

  /// One mail; `body` is null where it must not be shown or is gone.
  record Line(Row row, String when, @Nullable String why) {

    public UUID id() {
      return row.id();
    }

    public String recipient() {
      return row.recipient();
    }

    public String subject() {
      return row.subject();
    }

    public MailState state() {
      return row.state();
    }

    public int attempts() {
      return row.attempts();
    }

    public @Nullable String body() {
      return row.body();
    }

    public boolean resting() {
      return row.resting() && row.state() == MailState.WAITING;
    }

    public boolean sendable() {
      return row.state() == MailState.FAILED && row.whole();
    }

    public boolean returnable() {
      return row.state() == MailState.SENT && !row.recipient().isEmpty();
    }
  }

  private final Who who;
  private final Database database;
  private final MendMail mendMail;
  private final QuietHours quietHours;
  private final MailConfig config;
  private final Reader reader;
  private final boolean example;

  MailsResource(
      Who who,
      Database database,
      MendMail mendMail,
      QuietHours quietHours,
      MailConfig config,
      Reader reader,
      @ConfigProperty(name = "chibo.web.example", defaultValue = "false") boolean example) {
    this.who = who;
    this.database = database;
    this.mendMail = mendMail;
    this.quietHours = quietHours;
    this.config = config;
    this.reader = reader;
    this.example = example;
  }

  @GET
  @Produces(TEXT_HTML)
  public Uni<TemplateInstance> page() {
    return database.as(who.operator(), this::read);
  }

  private Uni<TemplateInstance> read() {
    var values = Map.of("bodies", example, "quiet", quietHours.now());
    return database
        .list(Row.class, LIST, values)
        .map(rows -> rows.stream().map(this::line).toList())
        .chain(this::withFigures);
  }

  private Uni<TemplateInstance> withFigures(List<Line> lines) {
    return database
        .list(Figures.class, FIGURES, Map.of())
        .map(figures -> new mails(config.enabled(), figures.getFirst(), lines));
  }

  private Line line(Row row) {
    var at = row.sentAt() == null ? row.writtenAt() : row.sentAt();
    var trouble = row.trouble();
    return new Line(
        row,
        VietnamTime.hourAndDate(at, reader.locale()),
        trouble == null ? null : TroubleWords.of(trouble, reader.words(MailText.class)));
  }

  @POST
  @Path("{mail}/sending")
  public Uni<Response> sendAgain(@RestPath UUID mail) {
    return mendMail.sendAgain(who.operator(), mail).map(_ -> Answers.seeOther("/operator/mails"));
  }

  @POST
  @Path("{mail}/return")
  public Uni<Response> cameBack(@RestPath UUID mail) {
    return mendMail.cameBack(who.operator(), mail).map(_ -> Answers.seeOther("/operator/mails"));
  }

  /// What somebody must look at comes first.
  private static final String LIST =
      """
      select id, recipient, subject, state, trouble, written_at, sent_at, attempts,
        :quiet and rests_until is not null and rests_until > now() as resting,
        body_text is not null as whole,
        case when :bodies then body_text end as body
      from outbox
      order by state <> 'FAILED', written_at desc, id desc
      limit 200
      """;

  private static final String FIGURES =
      """
      select count(*) filter (where state = 'WAITING'), count(*) filter (where state = 'FAILED'),
        count(*) filter (where state = 'KEPT')
      from outbox
      """;
}
