package vn.chibo.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Database;

/// Mails written in the transaction that causes them and sent afterwards, so that no mail speaks of
/// what was rolled back and none is lost with a mail server (house rule: news travels as facts).
@ApplicationScoped
public class Outbox {

  /// One mail to be. `calendar` is an iCalendar text with its method (REQUEST, CANCEL) or null.
  /// Subjects and calendar titles are neutral words (decision 13).
  ///
  /// @param restsUntil it is not sent in quiet hours before then; null: it goes at any hour
  /// @param unsubscribe where its reader asks for no more mails, or null
  public record Letter(
      String recipient,
      String subject,
      String text,
      String html,
      @Nullable String calendar,
      @Nullable String calendarMethod,
      @Nullable UUID cell,
      @Nullable Instant restsUntil,
      @Nullable String unsubscribe) {

    /// A letter that its reader waits for: it goes at any hour.
    public Letter(
        String recipient,
        String subject,
        String text,
        String html,
        @Nullable String calendar,
        @Nullable String calendarMethod,
        @Nullable UUID cell) {
      this(recipient, subject, text, html, calendar, calendarMethod, cell, null, null);
    }

    public Letter resting(@Nullable Instant until) {
      return new Letter(
          recipient, subject, text, html, calendar, calendarMethod, cell, until, unsubscribe);
    }

    @Override
    public String toString() {
      return "Letter[…]";
    }
  }

  /// One of many like letters: `fills` are put in the place of the marks in its texts and its
  /// calendar.
  public record Copy(
      UUID id, String recipient, Map<String, String> fills, @Nullable String unsubscribe) {

    @Override
    public String toString() {
      return "Copy[" + id + "]";
    }
  }

  private final Database database;
  private final Clock clock;
  private final ObjectMapper json;

  Outbox(Database database, Clock clock, ObjectMapper json) {
    this.database = database;
    this.clock = clock;
    this.json = json;
  }

  /// Puts the letter in; the answer is the mail's id. Twice in, twice sent.
  public Uni<UUID> put(Letter letter) {
    var id = UUID.randomUUID();
    var values = common(letter);
    values.put("id", id);
    values.put("recipient", letter.recipient());
    values.put("unsubscribe", letter.unsubscribe());
    return database.run(PUT, values).replaceWith(id);
  }

  /// Puts in the same letter for each of them, in one statement; recipient and unsubscribe address
  /// are those of the copies.
  public Uni<Void> putAll(Letter pattern, List<Copy> copies) {
    var values = common(pattern);
    values.put("copies", written(copies));
    return database.run(PUT_ALL, values).replaceWithVoid();
  }

  private Map<String, @Nullable Object> common(Letter letter) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("at", clock.instant());
    values.put("subject", letter.subject());
    values.put("text", letter.text());
    values.put("html", letter.html());
    values.put("calendar", letter.calendar());
    values.put("method", letter.calendarMethod());
    values.put("cell", letter.cell());
    values.put("rests", letter.restsUntil());
    return values;
  }

  private String written(List<Copy> copies) {
    try {
      return json.writeValueAsString(copies);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("copies that cannot be written", e);
    }
  }

  private static final String PUT =
      """
      insert into outbox (id, written_at, recipient, subject, body_text, body_html,
        calendar, calendar_method, cell, next_at, rests_until, unsubscribe)
      values (:id, :at, :recipient, :subject, :text, :html,
        :calendar, :method, cast(:cell as uuid), :at, cast(:rests as timestamptz),
        cast(:unsubscribe as text))
      """;

  private static final String PUT_ALL =
      """
      insert into outbox (id, written_at, recipient, subject, body_text, body_html,
        calendar, calendar_method, cell, next_at, rests_until, unsubscribe)
      select c.id, :at, c.recipient, :subject, filled(:text, c.fills), filled(:html, c.fills),
        filled(cast(:calendar as text), c.fills), cast(:method as text), cast(:cell as uuid), :at,
        cast(:rests as timestamptz), c.unsubscribe
      from jsonb_to_recordset(cast(cast(:copies as text) as jsonb))
        as c(id uuid, recipient text, fills jsonb, unsubscribe text)
      """;
}
