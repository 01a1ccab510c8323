package vn.chibo.audit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Database;

/// Mails written in the transaction that causes them and sent afterwards, so that no mail speaks of
/// what was rolled back and none is lost with a mail server (house rule: news travels as facts).
@ApplicationScoped
public class Outbox {

  /// One mail to be. `calendar` is an iCalendar text with its method (REQUEST, CANCEL) or null.
  /// Subjects and calendar titles are neutral words (decision 13).
  public record Letter(
      String recipient,
      String subject,
      String text,
      String html,
      @Nullable String calendar,
      @Nullable String calendarMethod,
      @Nullable UUID cell) {}

  private final Database database;
  private final Clock clock;

  Outbox(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// Puts the letter in; the answer is the mail's id. Twice in, twice sent.
  public Uni<UUID> put(Letter letter) {
    var id = UUID.randomUUID();
    var values = new HashMap<String, @Nullable Object>();
    values.put("id", id);
    values.put("at", clock.instant());
    values.put("recipient", letter.recipient());
    values.put("subject", letter.subject());
    values.put("text", letter.text());
    values.put("html", letter.html());
    values.put("calendar", letter.calendar());
    values.put("method", letter.calendarMethod());
    values.put("cell", letter.cell());
    return database.run(PUT, values).replaceWith(id);
  }

  private static final String PUT =
      """
      insert into outbox (id, written_at, recipient, subject, body_text, body_html,
        calendar, calendar_method, cell, next_at)
      values (:id, :at, :recipient, :subject, :text, :html,
        :calendar, :method, cast(:cell as uuid), :at)
      """;
}
