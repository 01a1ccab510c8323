package vn.chibo.notice;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Database;

/// The mails of this service before its operator: recipient, state, subject and time. Bodies and
/// links are shown with invented data only (decision 13).
@Path("/operator/mails")
class MailsResource {

  record mails(boolean sending, List<Line> lines) implements TemplateInstance {}

  /// One mail; `body` is null where it must not be shown or is gone.
  record Line(
      UUID id,
      String recipient,
      String subject,
      MailState state,
      Instant writtenAt,
      @Nullable Instant sentAt,
      int attempts,
      @Nullable String body) {

    public Moment at() {
      return new Moment(sentAt == null ? writtenAt : sentAt);
    }
  }

  private final Who who;
  private final Database database;
  private final MailConfig config;
  private final boolean example;

  MailsResource(
      Who who,
      Database database,
      MailConfig config,
      @ConfigProperty(name = "chibo.web.example", defaultValue = "false") boolean example) {
    this.who = who;
    this.database = database;
    this.config = config;
    this.example = example;
  }

  @GET
  @Produces(TEXT_HTML)
  public Uni<TemplateInstance> page() {
    return database
        .as(who.operator(), () -> database.list(Line.class, LIST, Map.of("bodies", example)))
        .map(lines -> new mails(config.enabled(), lines));
  }

  private static final String LIST =
      """
      select id, recipient, subject, state, written_at, sent_at, attempts,
        case when :bodies then body_text end as body
      from outbox
      order by written_at desc, id desc
      limit 200
      """;
}
