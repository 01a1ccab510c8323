package vn.chibo.attendance;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.quorum.RollState;
import vn.chibo.rulebook.AttendanceRules;
import vn.chibo.rulebook.RuleSet;
import vn.chibo.rulebook.Rulebook;

/// The one statement of many check-ins. The function applies the reach itself (decision 4) and
/// answers every tap in the order it was given.
@ApplicationScoped
class CheckInBatch {

  static final String SQL =
      """
      select outcome, meeting, supports, first_at, opens_at
      from chibo.check_in_batch($1::uuid[], $2::bytea[], $3::uuid[], $4::bytea[], $5::boolean[],
        $6::timestamptz[], $7::timestamptz, $8::jsonb)
      """;

  private final Clock clock;
  private final JsonObject opensBefore = new JsonObject();

  CheckInBatch(Clock clock, Rulebook rulebook) {
    this.clock = clock;
    for (var rules : rulebook.ruleSets()) {
      opensBefore.put(rules.id().code(), opensBefore(rules));
    }
  }

  /// What the set says in seconds, and the seconds of its unit: a meeting that keeps a committee's
  /// decision holds a number of that unit, and the statement reads it from the meeting's own row.
  private static JsonObject opensBefore(RuleSet rules) {
    var before = rules.parameter(AttendanceRules.CHECK_IN_OPENS_BEFORE);
    return new JsonObject()
        .put("seconds", before.value().toSeconds())
        .put("unit", before.unit().time().toSeconds());
  }

  Tuple values(List<CheckIn> taps) {
    return Tuple.tuple()
        .addArrayOfUUID(taps.stream().map(CheckIn::id).toArray(UUID[]::new))
        .addArrayOfBuffer(
            taps.stream().map(tap -> Buffer.buffer(tap.secret().hash())).toArray(Buffer[]::new))
        .addArrayOfUUID(taps.stream().map(CheckIn::summons).toArray(UUID[]::new))
        .addArrayOfBuffer(
            taps.stream()
                .map(tap -> tap.device().map(Buffer::buffer).orElse(null))
                .toArray(Buffer[]::new))
        .addArrayOfBoolean(taps.stream().map(CheckIn::inHall).toArray(Boolean[]::new))
        .addArrayOfOffsetDateTime(
            taps.stream().map(tap -> utc(tap.at())).toArray(OffsetDateTime[]::new))
        .addOffsetDateTime(utc(clock.instant()))
        .addValue(opensBefore);
  }

  static CheckedIn read(Row row) {
    var supports = row.getString("supports");
    return new CheckedIn(
        CheckedIn.Outcome.valueOf(row.getString("outcome")),
        row.getUUID("meeting"),
        supports == null ? null : RollState.valueOf(supports),
        instant(row.getOffsetDateTime("first_at")),
        instant(row.getOffsetDateTime("opens_at")));
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
    return at == null ? null : at.atOffset(ZoneOffset.UTC);
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }
}
