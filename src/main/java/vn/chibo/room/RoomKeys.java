package vn.chibo.room;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.Subject;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.rulebook.AttendanceRules;
import vn.chibo.rulebook.Rulebook;

/// The pairs of keys behind the tokens, made when first needed. A new one is published before it
/// signs; the old one's public half is served until its last token has expired. The room server
/// keeps what it fetched: after a compromise it must be restarted too (docs/jitsi.md).
@ApplicationScoped
class RoomKeys {

  private static final Subject JOB = Subject.job("room-keys");

  private final Database database;
  private final JitsiConfig config;
  private final KeyWrap wrap;
  private final Rulebook rulebook;
  private final Clock clock;
  private final Vertx vertx;

  RoomKeys(
      Database database,
      JitsiConfig config,
      KeyWrap wrap,
      Rulebook rulebook,
      Clock clock,
      Vertx vertx) {
    this.database = database;
    this.config = config;
    this.wrap = wrap;
    this.rulebook = rulebook;
    this.clock = clock;
    this.vertx = vertx;
  }

  /// The key that signs now; replaced when it has served its time. Opens its own transactions.
  Uni<SigningKey> current(KeyPurpose purpose) {
    return database
        .as(JOB, () -> signing(purpose))
        .chain(rows -> rows.isEmpty() ? replaced(purpose) : unwrapped(rows.getFirst()));
  }

  /// Puts a new key in the place of the one that signs: by time, or by hand after a compromise.
  Uni<SigningKey> replaced(KeyPurpose purpose) {
    return vertx
        .executeBlocking(() -> FreshKey.made(purpose))
        .chain(fresh -> database.as(JOB, () -> publish(purpose, fresh)))
        .chain(this::unwrapped);
  }

  /// The public key whose id has this SHA-256, in PEM; refuses `no-such-page`.
  Uni<String> publicPem(KeyPurpose purpose, String kidHash) {
    var values = Map.of("purpose", purpose.name(), "hash", kidHash, "now", clock.instant());
    return database
        .as(JOB, () -> database.find(String.class, PUBLIC_PEM, values))
        .plug(Absent.fails(() -> Refusal.missing("no-such-page")));
  }

  private record Row(String kid, byte[] privateKey) {}

  private Uni<List<Row>> signing(KeyPurpose purpose) {
    var since = clock.instant().minus(config.keyLife());
    return database.list(Row.class, SIGNING, Map.of("purpose", purpose.name(), "since", since));
  }

  /// Two nodes may make a key at once: the later one signs, the earlier one is still served.
  private Uni<Row> publish(KeyPurpose purpose, FreshKey fresh) {
    return database
        .list(String.class, ALONE, Map.of())
        .chain(() -> database.run(RETIRE, retiring(purpose)))
        .chain(() -> database.run(PUBLISH, publishing(purpose, fresh)))
        .replaceWith(new Row(fresh.kid(), wrap.wrapped(fresh.kid(), fresh.privateKey())));
  }

  private Map<String, Object> retiring(KeyPurpose purpose) {
    Instant now = clock.instant();
    return Map.of("purpose", purpose.name(), "now", now, "withdrawn", now.plus(longestToken()));
  }

  private Map<String, Object> publishing(KeyPurpose purpose, FreshKey fresh) {
    return Map.of(
        "kid", fresh.kid(),
        "purpose", purpose.name(),
        "private", wrap.wrapped(fresh.kid(), fresh.privateKey()),
        "pem", fresh.publicPem(),
        "now", clock.instant());
  }

  /// An app's token lasts until the room closes; no token lasts longer.
  private Duration longestToken() {
    var session =
        rulebook.inForceOn(VietnamTime.today(clock)).value(AttendanceRules.SESSION_ENDS_AFTER);
    return session.compareTo(config.tokenLife()) > 0 ? session : config.tokenLife();
  }

  private Uni<SigningKey> unwrapped(Row row) {
    return Uni.createFrom()
        .item(new SigningKey(row.kid(), wrap.unwrapped(row.kid(), row.privateKey())));
  }

  private static final String ALONE = "select cast(pg_advisory_xact_lock(20260735) as text)";

  private static final String SIGNING =
      """
      select kid, private_key
      from room_key
      where purpose = :purpose and retired_at is null and created_at > :since
      """;

  private static final String RETIRE =
      """
      update room_key set retired_at = :now, withdrawn_at = :withdrawn
      where purpose = :purpose and retired_at is null
      """;

  private static final String PUBLISH =
      """
      insert into room_key (kid, purpose, private_key, public_pem, created_at)
      values (:kid, :purpose, :private, :pem, :now)
      """;

  private static final String PUBLIC_PEM =
      """
      select public_pem
      from room_key
      where purpose = :purpose
        and encode(sha256(convert_to(kid, 'UTF8')), 'hex') = :hash
        and (withdrawn_at is null or withdrawn_at > :now)
      """;
}
