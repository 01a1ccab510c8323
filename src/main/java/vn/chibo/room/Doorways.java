package vn.chibo.room;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Database;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.Evenings;
import vn.chibo.meeting.MeetingId;

/// The one way into a meeting's room that a page offers its reader. It decides nothing: whoever
/// sends the form is asked again.
@ApplicationScoped
public class Doorways {

  private final Database database;
  private final Evenings evenings;
  private final Rooms rooms;

  Doorways(Database database, Evenings evenings, Rooms rooms) {
    this.database = database;
    this.evenings = evenings;
    this.rooms = rooms;
  }

  /// For a meeting that was called, inside the reader's transaction.
  public Uni<Doorway> of(MeetingId meeting) {
    return evenings.seen(meeting).chain(this::of);
  }

  private Uni<Doorway> of(Evening evening) {
    return database
        .find(Place.class, PLACE, Map.of("meeting", evening.id()))
        .map(place ->
            new Doorway(
                rooms.state(evening), part(place), "/meetings/%s/room".formatted(evening.id())));
  }

  private record Place(boolean leads, boolean invited) {}

  private static Doorway.Part part(@Nullable Place place) {
    if (place == null || !place.leads() && !place.invited()) {
      return Doorway.Part.NONE;
    }
    return place.leads() ? Doorway.Part.MODERATOR : Doorway.Part.PARTICIPANT;
  }

  private static final String PLACE =
      """
      select coalesce(myself() in (m.chair, m.clerk), false),
        runs(m.id) or exists (
          select 1 from summons s
          where s.meeting = m.id and s.member = myself() and s.withdrawn_at is null)
      from meeting m
      where m.id = :meeting
      """;
}
