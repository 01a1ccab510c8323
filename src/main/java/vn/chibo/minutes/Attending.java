package vn.chibo.minutes;

import java.util.List;
import java.util.function.Predicate;
import vn.chibo.document.Block.Attendee;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.minutes.Facts.RollLine;
import vn.chibo.minutes.MinutesContent.Here;
import vn.chibo.minutes.MinutesContent.Presence;
import vn.chibo.minutes.MinutesContent.Summoned;
import vn.chibo.quorum.RollState;
import vn.chibo.quorum.Standing;

/// Who was there, counted from the closed roll-call (R15, R27).
record Attending(Facts facts) {

  Presence presence() {
    var frozen = facts.frozen();
    return new Presence(
        frozen != null,
        summoned(),
        here(),
        delegates(),
        names(RollState.FOLLOWING),
        names(RollState.EXCUSED),
        names(RollState.UNEXCUSED),
        frozen == null ? 0 : frozen.body(),
        frozen == null ? 0 : frozen.voting(),
        facts.roll().stream().filter(Attending::isOnTheList).map(this::attendee).toList());
  }

  /// Guests stand beside the members: named when they came, never counted among them.
  private List<String> delegates() {
    return facts.roll().stream()
        .filter(line -> isGuest(line) && line.state().here())
        .map(line -> Phrase.person(line.name(), line.post()))
        .toList();
  }

  private static boolean isGuest(RollLine line) {
    return line.standing() == null;
  }

  private static boolean isOnTheList(RollLine line) {
    return !isGuest(line) || line.state().here();
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
    int all = count(line -> line.state().here() && !isGuest(line));
    int official = count(line -> line.state().here() && line.standing() == Standing.OFFICIAL);
    int probationary =
        count(line -> line.state().here() && line.standing() == Standing.PROBATIONARY);
    return new Here(
        official,
        probationary,
        all - official - probationary,
        members(RollState.PRESENT_HALL),
        members(RollState.PRESENT_ONLINE),
        members(RollState.PRESENT_PHONE));
  }

  private int members(RollState state) {
    return count(line -> line.state() == state && !isGuest(line));
  }

  /// The members whom the keeper of this site saw.
  int at(Facts.Place place) {
    return count(line -> line.state().here() && !isGuest(line) && place.id().equals(line.site()));
  }

  int toPay() {
    return count(Attending::isToPay);
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
    return facts.roll().stream()
        .filter(line -> line.state() == state && !isGuest(line))
        .map(RollLine::name)
        .toList();
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
}
