package vn.chibo.addendum;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.minutes.SignaturePart;
import vn.chibo.minutes.SigningWay;

/// Who signed an addendum, how, and over which words (R32).
@ApplicationScoped
class Signed {

  private final Database database;
  private final Clock clock;

  Signed(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  record Given(
      SignaturePart part,
      String name,
      SigningWay way,
      Instant signedAt,
      @Nullable UUID scan,
      String hash) {

    public String date() {
      return VietnamTime.hourAndDate(signedAt);
    }
  }

  /// One signature to be. `signedInAt` belongs to a confirmation in the service, `scan` to paper.
  record New(
      SignaturePart part,
      UUID signer,
      SigningWay way,
      @Nullable Instant signedInAt,
      @Nullable UUID scan) {}

  Uni<List<Given>> of(Addendum addendum) {
    return database.list(Given.class, OF, Map.of("addendum", addendum.id()));
  }

  /// Signed twice, the first stays.
  Uni<Integer> add(Addendum addendum, New signature) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("addendum", addendum.id());
    values.put("part", signature.part().name());
    values.put("signer", signature.signer());
    values.put("way", signature.way().name());
    values.put("at", clock.instant());
    values.put("signedIn", signature.signedInAt());
    values.put("hash", HexFormat.of().parseHex(addendum.hash()));
    values.put("scan", signature.scan());
    return database.run(ADD, values);
  }

  private static final String OF =
      """
      select s.part, coalesce(p.full_name, '…') as name, s.way, s.signed_at, s.scan,
        encode(s.content_hash, 'hex')
      from addendum_signature s left join member p on p.id = s.signer
      where s.addendum = :addendum
      order by s.part desc
      """;

  private static final String ADD =
      """
      insert into addendum_signature
        (addendum, part, signer, way, signed_at, signed_in_at, content_hash, scan)
      values (:addendum, :part, :signer, :way, :at, cast(:signedIn as timestamptz), :hash,
        cast(:scan as uuid))
      on conflict (addendum, part) do nothing
      """;
}
