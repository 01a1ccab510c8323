package vn.chibo.office;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.organisation.CellId;

/// What the officers of a cell are told about its posts on their first page: who stands in for the
/// secretary today, and whose post ends soon.
@ApplicationScoped
public class Notices {

  private final StandIns standIns;
  private final OfficePosts posts;
  private final OfficeConfig config;
  private final Clock clock;

  Notices(StandIns standIns, OfficePosts posts, OfficeConfig config, Clock clock) {
    this.standIns = standIns;
    this.posts = posts;
    this.config = config;
    this.clock = clock;
  }

  /// Sentences, in the caller's transaction; none where there is nothing to tell.
  public Uni<List<String>> of(CellId cell, Locale locale) {
    var words = OfficeWords.in(locale);
    return standIns
        .of(cell.value())
        .map(found -> today(found, words))
        .chain(said -> withEnding(cell, said, words));
  }

  /// Who stands in today, as a sentence; empty where nobody does.
  public Uni<List<String>> standingIn(CellId cell, Locale locale) {
    return standIns.of(cell.value()).map(found -> today(found, OfficeWords.in(locale)));
  }

  private List<String> today(List<StandIn> found, OfficeWords words) {
    var today = VietnamTime.today(clock);
    return found.stream().filter(one -> one.isOn(today)).map(words::standsIn).toList();
  }

  private Uni<List<String>> withEnding(CellId cell, List<String> said, OfficeWords words) {
    var soon = VietnamTime.today(clock).plusDays(config.announceBefore().toDays());
    return posts
        .ending(cell.value(), soon)
        .map(ending -> {
          var all = new ArrayList<>(said);
          ending.forEach(one -> all.add(sentence(one, words)));
          return List.copyOf(all);
        });
  }

  private static String sentence(OfficePosts.Ending one, OfficeWords words) {
    var last = words.day(one.untilOn().minusDays(1));
    return words.text.endingHere(one.name(), one.title(), last);
  }
}
