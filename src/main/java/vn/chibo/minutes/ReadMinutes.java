package vn.chibo.minutes;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chibo.meeting.Evening;
import vn.chibo.minutes.MinutesContent.Score;

/// The content of minutes as it stands: a draft is written anew from the facts each time, from the
/// reading on it is what was read.
@ApplicationScoped
class ReadMinutes {

  private final GatherFacts gatherFacts;
  private final Contents contents;

  ReadMinutes(GatherFacts gatherFacts, Contents contents) {
    this.gatherFacts = gatherFacts;
    this.contents = contents;
  }

  /// Inside the caller's transaction; `row` is null while nothing was written yet.
  Uni<MinutesContent> of(Evening evening, @Nullable MinutesRow row) {
    if (row == null) {
      return draft(evening, Map.of(), null);
    }
    if (row.isDraft()) {
      var typed = contents.typed(row);
      return draft(evening, typed.notes(), typed.score());
    }
    var stored = contents.content(row);
    boolean maySettle = row.signatures() == 0;
    return Uni.createFrom().item(maySettle ? stored.endedAt(evening.endedAt()) : stored);
  }

  Uni<MinutesContent> draft(Evening evening, Map<String, String> notes, @Nullable Score score) {
    return gatherFacts.of(evening).map(facts -> Draft.of(facts, notes, score));
  }
}
