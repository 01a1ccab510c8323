package vn.chibo.room;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Database;
import vn.chibo.meeting.Evening;

/// Writes stays, in the transaction of their room. Writing the same again changes nothing, and the
/// order in which the news comes makes no difference to what is written in the end.
@ApplicationScoped
class StayBook {

  private final Database database;

  StayBook(Database database) {
    this.database = database;
  }

  Uni<Void> write(Evening evening, RoomLog log, Instant now) {
    return database
        .run(ROOM, Map.of("meeting", evening.id(), "at", now))
        .chain(() -> writeLives(evening, log.lives()))
        .chain(() -> writeStays(evening, log.stays()))
        .chain(() -> closeOpenOnes(evening));
  }

  /// Ends the stays that can no longer go on: their room was destroyed, or made anew without a
  /// farewell because the server crashed, or the session has ended.
  Uni<Void> closeOpenOnes(Evening evening) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("meeting", evening.id());
    values.put("ended", evening.endedAt());
    return database
        .run(CLOSE_WITH_THEIR_ROOM, values)
        .chain(() -> database.run(CLOSE_WITH_THE_SESSION, values))
        .replaceWithVoid();
  }

  /// Who the room server shows in the room right now; the answer is how many we know.
  ///
  /// @param nicks the first characters of each connection's own id
  Uni<Integer> sawInRoom(Evening evening, List<String> nicks, Instant at) {
    var values =
        Map.<String, Object>of(
            "meeting", evening.id(), "nicks", nicks.toArray(String[]::new), "at", at);
    return database
        .run(POLLED, Map.of("meeting", evening.id(), "at", at))
        .chain(() -> database.run(STILL_THERE, values));
  }

  private Uni<Integer> writeLives(Evening evening, Collection<RoomLife> lives) {
    return database.run(
        LIVES,
        Map.of(
            "meeting", evening.id(),
            "rooms", texts(lives, RoomLife::roomJid),
            "created", texts(lives, life -> life.createdAt().toString()),
            "destroyed", texts(lives, life -> text(life.destroyedAt()))));
  }

  private Uni<Integer> writeStays(Evening evening, Collection<SeenStay> stays) {
    return database.run(
        STAYS,
        Map.of(
            "meeting", evening.id(),
            "rooms", texts(stays, stay -> stay.key().roomJid()),
            "occupants", texts(stays, stay -> stay.key().occupantJid()),
            "joined", texts(stays, stay -> stay.key().joinedAt().toString()),
            "pseudonyms", texts(stays, stay -> text(stay.pseudonym())),
            "names", texts(stays, stay -> text(stay.name())),
            "left", texts(stays, stay -> text(stay.leftAt())),
            "ends", texts(stays, stay -> text(stay.endedBy()))));
  }

  private static <T> String[] texts(Collection<T> items, Function<T, String> text) {
    return items.stream().map(text).toArray(String[]::new);
  }

  /// Nothing travels as the empty text and becomes null in the statement.
  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static final String ROOM =
      """
      insert into room (meeting, first_asked_at) values (:meeting, :at)
      on conflict (meeting) do nothing
      """;

  private static final String LIVES =
      """
      insert into room_life (meeting, room_jid, created_at, destroyed_at)
      select cast(:meeting as uuid), t.room, cast(t.created as timestamptz),
        cast(nullif(t.destroyed, '') as timestamptz)
      from unnest(cast(:rooms as text[]), cast(:created as text[]), cast(:destroyed as text[]))
        as t (room, created, destroyed)
      on conflict (room_jid, created_at) do update
      set destroyed_at = coalesce(room_life.destroyed_at, excluded.destroyed_at)
      """;

  private static final String STAYS =
      """
      insert into room_stay (meeting, room_jid, occupant_jid, joined_at, member, shown_name,
        left_at, ended_by, last_seen)
      select cast(:meeting as uuid), t.room, t.occupant, cast(t.joined as timestamptz), p.member,
        case when p.member is null then nullif(t.name, '') end,
        cast(nullif(t.gone, '') as timestamptz), nullif(t.ended_by, ''),
        cast(coalesce(nullif(t.gone, ''), t.joined) as timestamptz)
      from unnest(cast(:rooms as text[]), cast(:occupants as text[]), cast(:joined as text[]),
          cast(:pseudonyms as text[]), cast(:names as text[]), cast(:left as text[]),
          cast(:ends as text[]))
        as t (room, occupant, joined, pseudonym, name, gone, ended_by)
        left join room_pass p on p.meeting = cast(:meeting as uuid) and p.pseudonym = t.pseudonym
      on conflict (room_jid, occupant_jid, joined_at) do update
      set member = coalesce(room_stay.member, excluded.member),
        shown_name = case when coalesce(room_stay.member, excluded.member) is null
          then coalesce(room_stay.shown_name, excluded.shown_name) end,
        left_at = case when end_rank(excluded.ended_by) > end_rank(room_stay.ended_by)
          then excluded.left_at else room_stay.left_at end,
        ended_by = case when end_rank(excluded.ended_by) > end_rank(room_stay.ended_by)
          then excluded.ended_by else room_stay.ended_by end,
        last_seen = greatest(room_stay.last_seen, excluded.last_seen)
      """;

  private static final String CLOSE_WITH_THEIR_ROOM =
      """
      with fate as (
        select s.room_jid, s.occupant_jid, s.joined_at,
          (select case when l.destroyed_at >= s.joined_at then l.destroyed_at end
           from room_life l
           where l.room_jid = s.room_jid and l.created_at <= s.joined_at
           order by l.created_at desc limit 1) as destroyed_at,
          exists (select 1 from room_life l
            where l.room_jid = s.room_jid and l.created_at > s.joined_at) as made_anew
        from room_stay s
        where s.meeting = :meeting and s.left_at is null)
      update room_stay s
      set left_at = greatest(s.joined_at,
          least(coalesce(f.destroyed_at, s.last_seen), cast(:ended as timestamptz))),
        ended_by = case
          when f.destroyed_at is null then 'INFERRED'
          when f.destroyed_at > cast(:ended as timestamptz) then 'MEETING_ENDED'
          else 'DESTROYED' end
      from fate f
      where s.room_jid = f.room_jid and s.occupant_jid = f.occupant_jid
        and s.joined_at = f.joined_at
        and (f.destroyed_at is not null or f.made_anew)
      """;

  /// Who was seen by a look into the room once, and no longer by the last one, went unseen.
  private static final String CLOSE_WITH_THE_SESSION =
      """
      update room_stay s
      set left_at = greatest(s.joined_at, case
          when s.last_seen > s.joined_at and s.last_seen < r.polled_at then s.last_seen
          else cast(:ended as timestamptz) end),
        ended_by = case
          when s.last_seen > s.joined_at and s.last_seen < r.polled_at then 'INFERRED'
          else 'MEETING_ENDED' end
      from room r
      where r.meeting = s.meeting and s.meeting = :meeting and s.left_at is null
        and cast(:ended as timestamptz) is not null
      """;

  private static final String POLLED = "update room set polled_at = :at where meeting = :meeting";

  private static final String STILL_THERE =
      """
      update room_stay s set last_seen = greatest(s.last_seen, cast(:at as timestamptz))
      where s.meeting = :meeting and s.left_at is null
        and substr(s.occupant_jid, 1, 8) = any(cast(:nicks as text[]))
      """;
}
