package vn.chibo.feed;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import vn.chibo.identity.Secret;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.Subject;
import vn.chibo.notice.CalendarText;

/// The feed itself, fetched by a calendar that knows no cookie and no sign-in: the secret in its
/// address is all. It changes nothing and tells when and where in neutral words (decision 13).
@Path("/")
class FeedResource {

  private static final Subject JOB = Subject.job("feed");
  private static final String TYPE = "text/calendar; charset=utf-8";
  private static final int TOO_MANY = 429;
  private static final int AN_HOUR = 3600;

  private final Database database;
  private final FetchLimit limit;
  private final FeedText text;
  private final FeedConfig config;
  private final Clock clock;

  FeedResource(Database database, FetchLimit limit, FeedText text, FeedConfig config, Clock clock) {
    this.database = database;
    this.limit = limit;
    this.text = text;
    this.config = config;
    this.clock = clock;
  }

  /// Refuses `feed-unknown`, whether the secret never was or was taken back.
  @GET
  @Path("f/{secret}.ics")
  public Uni<Response> fetch(@RestPath String secret, @Context Request request) {
    return database.as(JOB, () -> found(new Secret(secret), request));
  }

  private Uni<Response> found(Secret secret, Request request) {
    return database
        .find(UUID.class, "select feed_by_hash(:hash)", Map.of("hash", secret.hash()))
        .plug(Absent.fails(() -> Refusal.missing("feed-unknown")))
        .chain(feed -> meetings(feed, request));
  }

  private Uni<Response> meetings(UUID feed, Request request) {
    return limit.isOver(feed)
        ? Uni.createFrom().item(tooMany())
        : database
            .list(CalendarText.Line.class, MEETINGS, Map.of("feed", feed, "now", clock.instant()))
            .map(lines -> answered(lines, request));
  }

  private static final String MEETINGS =
      """
      select meeting, member, starts_at, planned_end, place, sequence, cancelled, stamp
      from feed_meetings(:feed, :now)
      """;

  private Response answered(List<CalendarText.Line> lines, Request request) {
    var calendar = CalendarText.feed(text.name(), text.name(), lines);
    var tag = new EntityTag(tag(calendar));
    var unchanged = request.evaluatePreconditions(tag);
    var answer = unchanged == null ? Response.ok(calendar, TYPE) : unchanged;
    return answer.tag(tag).cacheControl(kept()).build();
  }

  private CacheControl kept() {
    var kept = new CacheControl();
    kept.setPrivate(true);
    kept.setMaxAge((int) config.fresh().toSeconds());
    return kept;
  }

  private static Response tooMany() {
    return Response.status(TOO_MANY).header("Retry-After", AN_HOUR).build();
  }

  private static String tag(String calendar) {
    try {
      var hash =
          MessageDigest.getInstance("SHA-256").digest(calendar.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
