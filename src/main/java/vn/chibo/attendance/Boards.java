package vn.chibo.attendance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.Evening;
import vn.chibo.quorum.MotionKind;
import vn.chibo.quorum.Requirement;
import vn.chibo.quorum.RollState;
import vn.chibo.rulebook.Citation;
import vn.chibo.rulebook.Cited;
import vn.chibo.rulebook.RuleSet;
import vn.chibo.rulebook.VotingRules;

/// Sets the board for one reader: the same roll in his language and at his door.
record Boards(String door, RollSheet sheet, RuleSet rules, Looks looks) {

  Board board() {
    return new Board(
        base(),
        sheet.roll().stream().map(this::row).toList(),
        sheet.visitors().stream().map(this::row).toList(),
        seats(),
        votes(),
        keys(),
        sheet.open().size(),
        closing());
  }

  String base() {
    return "/" + door + "/" + evening().id();
  }

  String occasion() {
    return looks.phrases().occasion(evening());
  }

  /// What the page before the closing shows.
  RollCallClosureResource.Check check(boolean voted) {
    return new RollCallClosureResource.Check(
        occasion(),
        board(),
        sheet.open().stream().map(this::row).toList(),
        account(),
        sheet.closed().map(RollCall::closing).orElse(0) + 1,
        voted);
  }

  /// How the body comes about (R20).
  private String account() {
    var account = sheet.account();
    return words()
        .closureAccount(
            two(account.official()),
            two(account.exemptAbsent()),
            two(account.temporarilyOutAbsent()),
            two(account.suspended() + account.chargedOrDetained()));
  }

  private static String two(int number) {
    return "%02d".formatted(number);
  }

  private Evening evening() {
    return sheet.evening();
  }

  private BoardText words() {
    return looks.phrases().board();
  }

  Board.Row row(Line line) {
    var since = line.since();
    return new Board.Row(
        line.member().toString(),
        line.who().name(),
        String.join(". ", looks.phrases().notes(line)),
        looks.of(line),
        since == null ? "" : VietnamTime.clock(since),
        looks.main(line),
        looks.more(line));
  }

  private Board.Seats seats() {
    var seated =
        sheet.roll().stream().filter(line -> line.state() != RollState.NOT_EXPECTED).toList();
    var states = seated.stream().map(line -> Looks.seat(line.state())).toList();
    var sentence =
        keys().stream()
            .map(key -> key.words() + ": " + key.count())
            .collect(Collectors.joining(", "));
    return new Board.Seats(
        states,
        sheet.here(),
        seated.size(),
        words().seatsSentence(sheet.here(), seated.size(), sentence));
  }

  /// R21: no quorum of ours, only how many are there and how many votes each kind needs (R22).
  Board.Votes votes() {
    var body = sheet.body();
    var resolution = VotingRules.requirement(rules, MotionKind.RESOLUTION, body);
    var recognition = VotingRules.requirement(rules, MotionKind.RECOGNITION, body);
    return new Board.Votes(
        words().presentOfBody(body.attendance().fraction()),
        words().votesNeeded(votes(resolution), votes(recognition)),
        resolution.value().canCarry() ? "" : words().cannotCarry(),
        cites(resolution, recognition));
  }

  private static String votes(Cited<Requirement> requirement) {
    return two(requirement.value().votesNeeded());
  }

  private String cites(Cited<?>... all) {
    return Arrays.stream(all)
        .map(Cited::citation)
        .map(this::words)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private String words(Citation citation) {
    return citation.in(looks.phrases().locale());
  }

  /// The states that occur; those who are there first, each site on a line of its own.
  private List<Board.Key> keys() {
    var keys = new ArrayList<Board.Key>();
    for (var state : RollState.values()) {
      if (state == RollState.PRESENT_SITE) {
        looks.sites().stream().map(this::key).forEach(keys::add);
      } else {
        keys.add(key(state));
      }
    }
    return keys.stream().filter(key -> key.count() > 0).toList();
  }

  private Board.Key key(RollState state) {
    return new Board.Key(
        Looks.seat(state), looks.phrases().words().state(state), sheet.count(state));
  }

  private Board.Key key(Board.Place site) {
    var here = at(site).count();
    return new Board.Key("site", site.name(), Math.toIntExact(here));
  }

  private Stream<Line> at(Board.Place site) {
    return sheet.roll().stream().filter(line -> site.id().equals(line.site()));
  }

  private Board.Closed closing() {
    return sheet.closed().map(this::closed).orElse(Board.Closed.NOT_YET);
  }

  private Board.Closed closed(RollCall closing) {
    var reason = closing.reason();
    return new Board.Closed(
        words().closedAt(VietnamTime.hour(closing.closedAt(), looks.phrases().locale())),
        reason == null ? "" : words().closedAgain(closing.closing(), reason));
  }
}
