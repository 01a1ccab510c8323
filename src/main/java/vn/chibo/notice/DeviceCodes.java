package vn.chibo.notice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Subject;
import vn.chibo.meeting.MeetingId;

/// Requests of second devices, one at a time for each link, and the devices let in.
@ApplicationScoped
class DeviceCodes {

  /// A code is guessed once in 200,000 tries, and nobody has more than these.
  static final int MOST_ATTEMPTS = 5;

  private final Database database;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  DeviceCodes(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// The request that is open for a link.
  record Request(byte @Nullable [] codeHash, byte[] deviceHash, Instant expiresAt, int attempts) {

    boolean isOpen(Instant now) {
      return expiresAt.isAfter(now) && attempts < MOST_ATTEMPTS;
    }
  }

  /// A device that waits for the clerk's yes.
  record Waiting(UUID link, String name, Instant askedAt) {}

  String fresh(int digits) {
    var code = new StringBuilder(digits);
    for (int i = 0; i < digits; i++) {
      code.append((char) ('0' + random.nextInt(10)));
    }
    return code.toString();
  }

  Uni<@Nullable Request> find(UUID link) {
    return database.find(Request.class, FIND, Map.of("link", link));
  }

  /// Opens a request in place of an older one. Without a code only the clerk can say yes.
  Uni<Void> open(UUID link, byte[] device, @Nullable String code, Duration lasts) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("link", link);
    values.put("code", code == null ? null : hash(link, code));
    values.put("device", device);
    values.put("at", clock.instant());
    values.put("expires", clock.instant().plus(lasts));
    return database.run(OPEN, values).replaceWithVoid();
  }

  Uni<Void> countAttempt(UUID link) {
    return database.run(COUNT, Map.of("link", link)).replaceWithVoid();
  }

  Uni<Void> letIn(UUID link, byte[] device, Subject by) {
    return database
        .run(
            LET_IN,
            Map.of("link", link, "device", device, "at", clock.instant(), "by", by.asSetting()))
        .replaceWithVoid();
  }

  Uni<List<Waiting>> waiting(MeetingId meeting) {
    return database.list(
        Waiting.class, WAITING, Map.of("meeting", meeting.value(), "now", clock.instant()));
  }

  /// The device that waits for this link of this meeting, or null.
  Uni<@Nullable Request> waiting(MeetingId meeting, UUID link) {
    return database.find(
        Request.class,
        WAITING_FOR,
        Map.of("meeting", meeting.value(), "link", link, "now", clock.instant()));
  }

  static boolean fits(Request request, UUID link, String code) {
    var expected = request.codeHash();
    return expected != null && MessageDigest.isEqual(expected, hash(link, code));
  }

  private static byte[] hash(UUID link, String code) {
    try {
      var salted = (link + ":" + code).getBytes(StandardCharsets.UTF_8);
      return MessageDigest.getInstance("SHA-256").digest(salted);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static final String FIND =
      """
      select code_hash, device_hash, expires_at, attempts
      from device_code
      where link = :link
      for update
      """;

  private static final String OPEN =
      """
      insert into device_code (link, code_hash, device_hash, asked_at, expires_at)
      values (:link, cast(:code as bytea), :device, :at, :expires)
      on conflict (link) do update
      set code_hash = excluded.code_hash, device_hash = excluded.device_hash,
        asked_at = excluded.asked_at, expires_at = excluded.expires_at, attempts = 0
      """;

  private static final String COUNT =
      "update device_code set attempts = attempts + 1 where link = :link";

  private static final String LET_IN =
      """
      insert into link_device (link, device_hash, admitted_at, admitted_by)
      values (:link, :device, :at, :by)
      on conflict (link, device_hash) do nothing
      """;

  private static final String WAITING =
      """
      select c.link, p.full_name, c.asked_at
      from device_code c
        join personal_link l on l.id = c.link
        join summons s on s.id = l.summons
        join member p on p.id = s.member
      where s.meeting = :meeting and c.expires_at > :now and l.revoked_at is null
        and not exists (select 1 from link_device d
          where d.link = c.link and d.device_hash = c.device_hash)
      order by c.asked_at
      limit 50
      """;

  private static final String WAITING_FOR =
      """
      select c.code_hash, c.device_hash, c.expires_at, c.attempts
      from device_code c
        join personal_link l on l.id = c.link
        join summons s on s.id = l.summons
      where s.meeting = :meeting and c.link = :link and c.expires_at > :now
        and l.revoked_at is null
      """;
}
