package vn.chibo.conference;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Database;
import vn.chibo.meeting.MeetingId;

/// Which conference a cell's meeting belongs to.
@ApplicationScoped
public class HostedMeetings {

  /// The conference, and who convened it.
  public record Hosted(UUID conference, String host) {}

  private final Database database;

  HostedMeetings(Database database) {
    this.database = database;
  }

  /// Null for a meeting that the cell called by itself, and for who does not reach the conference.
  public Uni<@Nullable Hosted> of(MeetingId meeting) {
    return database.find(Hosted.class, OF, Map.of("meeting", meeting.value()));
  }

  private static final String OF =
      """
      select c.id, o.name
      from study_conference_cell s
        join study_conference c on c.id = s.conference
        join organisation o on o.id = c.organisation
      where s.meeting = :meeting
      """;
}
