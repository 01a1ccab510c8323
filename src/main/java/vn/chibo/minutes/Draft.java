package vn.chibo.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chibo.minutes.Facts.AgendaLine;
import vn.chibo.minutes.Facts.Motion;
import vn.chibo.minutes.Facts.Opinion;
import vn.chibo.minutes.Facts.Speech;
import vn.chibo.minutes.MinutesContent.Decision;
import vn.chibo.minutes.MinutesContent.Item;
import vn.chibo.minutes.MinutesContent.Reserved;
import vn.chibo.minutes.MinutesContent.Said;
import vn.chibo.minutes.MinutesContent.Score;
import vn.chibo.minutes.MinutesContent.Session;
import vn.chibo.minutes.MinutesContent.Site;
import vn.chibo.quorum.MotionKind;

/// Writes minutes from what happened: every field of R27, counted from the closed roll-call and the
/// closed motions. The same facts give the same minutes.
final class Draft {

  private final Facts facts;
  private final Attending attending;

  private Draft(Facts facts) {
    this.facts = facts;
    this.attending = new Attending(facts);
  }

  static MinutesContent of(Facts facts) {
    return of(facts, Map.of(), null);
  }

  static MinutesContent of(Facts facts, Map<String, String> notes, @Nullable Score score) {
    return new Draft(facts).content(notes, score);
  }

  private MinutesContent content(Map<String, String> notes, @Nullable Score score) {
    var business = facts.business();
    return new MinutesContent(
        facts.heading(),
        session(),
        attending.presence(),
        facts.dues().of(attending.toPay()),
        business.lastTasks(),
        items(),
        business.motions().stream().filter(this::isLoose).map(Draft::decision).toList(),
        business.opinions().stream().filter(this::isLoose).map(Draft::reserved).toList(),
        business.newTasks(),
        score,
        notes,
        null);
  }

  private Session session() {
    var at = facts.setting();
    var sites = facts.sites().stream().map(this::site).toList();
    return new Session(
        at.startedAt(),
        at.endedAt(),
        at.leastMinutes(),
        at.place(),
        sites,
        at.form(),
        at.ground(),
        at.chair(),
        at.clerk(),
        at.onPaper());
  }

  private Site site(Facts.Place place) {
    return new Site(place.name(), place.keeper(), attending.at(place));
  }

  // What was said and decided

  private List<Item> items() {
    var agenda = facts.business().agenda();
    var items = new ArrayList<>(agenda.stream().map(this::item).toList());
    var loose = said(speech -> agenda.stream().noneMatch(line -> line.id().equals(speech.item())));
    if (!loose.isEmpty()) {
      items.add(Item.loose(loose));
    }
    return items;
  }

  private List<Said> said(Predicate<Speech> which) {
    return facts.business().speeches().stream()
        .filter(which)
        .map(speech -> new Said(speech.kind(), speech.speaker(), speech.gist()))
        .toList();
  }

  private Item item(AgendaLine line) {
    var business = facts.business();
    var motions = motionsOf(line).toList();
    var said = said(speech -> line.id().equals(speech.item()));
    var reserved =
        business.opinions().stream()
            .filter(opinion -> motions.stream().anyMatch(motion -> isOn(opinion, motion)))
            .map(Draft::reserved)
            .toList();
    return new Item(
        line.id(),
        line.kind(),
        line.title(),
        line.how(),
        said,
        motions.stream().map(Draft::decision).toList(),
        reserved);
  }

  private Stream<Motion> motionsOf(AgendaLine line) {
    return facts.business().motions().stream()
        .filter(motion -> line.id().equals(motion.item()))
        .filter(Draft::isBusiness);
  }

  /// The adoption of the minutes has its own place at their end.
  private static boolean isBusiness(Motion motion) {
    return motion.kind() != MotionKind.MINUTES_ADOPTION;
  }

  /// On no item of the agenda.
  private boolean isLoose(Motion motion) {
    return isBusiness(motion)
        && facts.business().agenda().stream().noneMatch(line -> line.id().equals(motion.item()));
  }

  private boolean isLoose(Opinion opinion) {
    return facts.business().agenda().stream()
        .flatMap(this::motionsOf)
        .noneMatch(motion -> isOn(opinion, motion));
  }

  private static boolean isOn(Opinion opinion, Motion motion) {
    return Objects.equals(opinion.motion(), motion.id());
  }

  private static Reserved reserved(Opinion opinion) {
    return new Reserved(opinion.name(), opinion.text());
  }

  private static Decision decision(Motion motion) {
    return new Decision(
        motion.title(),
        motion.kind(),
        motion.secret(),
        motion.carried(),
        motion.inFavour(),
        motion.against(),
        motion.abstaining(),
        motion.body());
  }
}
