package vn.chibo.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chibo.document.Block.Attendee;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.minutes.Facts.AgendaLine;
import vn.chibo.minutes.Facts.Motion;
import vn.chibo.minutes.Facts.Opinion;
import vn.chibo.minutes.Facts.RollLine;
import vn.chibo.minutes.Facts.Speech;
import vn.chibo.minutes.MinutesContent.Decision;
import vn.chibo.minutes.MinutesContent.Here;
import vn.chibo.minutes.MinutesContent.Item;
import vn.chibo.minutes.MinutesContent.Presence;
import vn.chibo.minutes.MinutesContent.Reserved;
import vn.chibo.minutes.MinutesContent.Said;
import vn.chibo.minutes.MinutesContent.Score;
import vn.chibo.minutes.MinutesContent.Session;
import vn.chibo.minutes.MinutesContent.Site;
import vn.chibo.minutes.MinutesContent.Summoned;
import vn.chibo.quorum.MotionKind;
import vn.chibo.quorum.RollState;
import vn.chibo.quorum.Standing;

/// Writes minutes from what happened: every field of R27, counted from the closed roll-call and the
/// closed motions. The same facts give the same minutes.
final class Draft {

  private final Facts facts;

  private Draft(Facts facts) {
    this.facts = facts;
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
        presence(),
        facts.dues().of(count(Draft::isToPay)),
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
    return new Site(
        place.name(),
        place.keeper(),
        count(line -> line.state().here() && place.id().equals(line.site())));
  }

  // Who was there

  private Presence presence() {
    var frozen = facts.frozen();
    return new Presence(
        frozen != null,
        summoned(),
        here(),
        names(RollState.FOLLOWING),
        names(RollState.EXCUSED),
        names(RollState.UNEXCUSED),
        frozen == null ? 0 : frozen.body(),
        frozen == null ? 0 : frozen.voting(),
        facts.roll().stream().map(this::attendee).toList());
  }

  private Summoned summoned() {
    return new Summoned(
        count(Standing.OFFICIAL),
        count(Standing.PROBATIONARY),
        count(Standing.EXEMPT),
        count(Standing.TEMP_OUT),
        count(Standing.TEMP_IN),
        count(Standing.SUSPENDED) + count(Standing.CHARGED_OR_DETAINED));
  }

  private Here here() {
    int all = count(line -> line.state().here());
    int official = count(line -> line.state().here() && line.standing() == Standing.OFFICIAL);
    int probationary =
        count(line -> line.state().here() && line.standing() == Standing.PROBATIONARY);
    return new Here(
        official,
        probationary,
        all - official - probationary,
        count(line -> line.state() == RollState.PRESENT_HALL),
        count(line -> line.state() == RollState.PRESENT_ONLINE),
        count(line -> line.state() == RollState.PRESENT_PHONE));
  }

  /// Dues are paid where one belongs, also by who is away or suspended.
  private static boolean isToPay(RollLine line) {
    return line.standing() != null && line.standing() != Standing.TEMP_IN;
  }

  private int count(Standing standing) {
    return count(line -> line.standing() == standing);
  }

  private int count(Predicate<RollLine> which) {
    return Math.toIntExact(facts.roll().stream().filter(which).count());
  }

  private List<String> names(RollState state) {
    return facts.roll().stream().filter(line -> line.state() == state).map(RollLine::name).toList();
  }

  private Attendee attendee(RollLine line) {
    return new Attendee(
        line.name(),
        RollWords.post(line),
        RollWords.how(line.state()),
        line.arrivedAt() == null ? "" : VietnamTime.clock(line.arrivedAt()),
        line.leftAt() == null ? "" : VietnamTime.clock(line.leftAt()),
        RollWords.note(line, siteName(line)));
  }

  private String siteName(RollLine line) {
    return facts.sites().stream()
        .filter(site -> site.id().equals(line.site()))
        .map(Facts.Place::name)
        .findFirst()
        .orElse("");
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
