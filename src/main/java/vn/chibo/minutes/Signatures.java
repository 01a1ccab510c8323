package vn.chibo.minutes;

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
import vn.chibo.meeting.MeetingId;

/// Who signed the minutes, how, and over which content (R32).
@ApplicationScoped
class Signatures {

  private final Database database;
  private final Clock clock;

  Signatures(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// `sound` says that the content is still the one that was signed.
  record Given(
      SignaturePart part,
      String name,
      SigningWay way,
      Instant signedAt,
      @Nullable UUID scan,
      boolean sound) {

    /// As it is printed above the name.
    String how() {
      return way.printed(signedAt);
    }
  }

  /// One signature to be. `signedInAt` belongs to a confirmation in the service, `scan` to paper.
  record New(
      SignaturePart part,
      UUID signer,
      SigningWay way,
      @Nullable Instant signedInAt,
      @Nullable UUID scan) {}

  Uni<List<Given>> of(MeetingId meeting) {
    return database.list(Given.class, OF, Map.of("meeting", meeting.value()));
  }

  /// Binds the stored content to this signer. Signed twice, the first stays.
  Uni<Integer> add(MeetingId meeting, New signature) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("meeting", meeting.value());
    values.put("part", signature.part().name());
    values.put("signer", signature.signer());
    values.put("way", signature.way().name());
    values.put("at", clock.instant());
    values.put("signedIn", signature.signedInAt());
    values.put("scan", signature.scan());
    return database.run(ADD, values).call(() -> complete(meeting));
  }

  /// Signed by both, the minutes are locked.
  private Uni<Integer> complete(MeetingId meeting) {
    return database.run(COMPLETE, Map.of("meeting", meeting.value()));
  }

  private static final String OF =
      """
      select s.part, coalesce(p.full_name, '…') as name, s.way, s.signed_at, s.scan,
        s.content_hash = sha256(convert_to(cast(m.content as text), 'UTF8'))
      from signature s
        join minutes m on m.meeting = s.meeting
        left join member p on p.id = s.signer
      where s.meeting = :meeting
      order by s.part desc
      """;

  private static final String ADD =
      """
      insert into signature (meeting, part, signer, way, signed_at, signed_in_at, content_hash, scan)
      select m.meeting, :part, :signer, :way, :at, cast(:signedIn as timestamptz),
        sha256(convert_to(cast(m.content as text), 'UTF8')), cast(:scan as uuid)
      from minutes m
      where m.meeting = :meeting
      on conflict (meeting, part) do nothing
      """;

  private static final String COMPLETE =
      """
      update minutes set stage = 'SIGNED'
      where meeting = :meeting and stage = 'ADOPTED'
        and (select count(*) from signature s where s.meeting = :meeting) = 2
      """;
}
