package vn.chibo.follow;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.List;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.VietnamTime;

/// The calendar of the cells that somebody follows: what is ahead, the next first, and the last
/// twelve months.
@Path("/")
@Produces(TEXT_HTML)
class FollowResource {

  record follow(
      List<FollowedMeetings.Cell> cells, List<MeetingLine> ahead, List<MeetingLine> past, int year)
      implements TemplateInstance {}

  private final Who who;
  private final Database database;
  private final FollowedMeetings meetings;
  private final Reader reader;
  private final Clock clock;

  FollowResource(
      Who who, Database database, FollowedMeetings meetings, Reader reader, Clock clock) {
    this.who = who;
    this.database = database;
    this.meetings = meetings;
    this.reader = reader;
    this.clock = clock;
  }

  /// Refuses `no-cell-followed` for who follows none.
  @GET
  @Path("follow")
  public Uni<follow> calendar() {
    return who.person().chain(person -> database.as(person.subject(), this::read));
  }

  private Uni<follow> read() {
    return meetings.cells().invoke(FollowResource::mustFollow).chain(this::withMeetings);
  }

  private static void mustFollow(List<FollowedMeetings.Cell> cells) {
    if (cells.isEmpty()) {
      throw Refusal.missing("no-cell-followed");
    }
  }

  private Uni<follow> withMeetings(List<FollowedMeetings.Cell> cells) {
    return meetings.calendar().map(entries -> page(cells, entries));
  }

  private follow page(List<FollowedMeetings.Cell> cells, List<FollowedMeetings.Entry> entries) {
    return new follow(
        cells,
        entries.stream().filter(FollowedMeetings.Entry::isAhead).map(this::line).toList(),
        entries.reversed().stream().filter(entry -> !entry.isAhead()).map(this::line).toList(),
        VietnamTime.today(clock).getYear());
  }

  private MeetingLine line(FollowedMeetings.Entry entry) {
    return MeetingLine.of(entry, reader.locale());
  }
}
