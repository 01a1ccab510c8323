package vn.chibo.web;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chibo.attendance.Turnouts;
import vn.chibo.kernel.Reader;
import vn.chibo.meeting.Dues;
import vn.chibo.membership.RosterLine;
import vn.chibo.quorum.MissedMonths;
import vn.chibo.rulebook.AttendanceRules;
import vn.chibo.rulebook.Ground;
import vn.chibo.rulebook.RuleSet;

/// Members to meet and to help back, from the first month on (R18). It counts and says so; the cell
/// considers, a higher committee decides.
record MembersToMeet(List<Line> lines, Ground ground) {

  private static final int MOST = 20;

  /// @param consider the limit is reached: the cell has something to consider
  record Line(
      String name, List<String> sentences, @Nullable String phone, boolean consider, int months) {}

  static MembersToMeet of(HomePeople people, YearMonth present, RuleSet rules, Locale locale) {
    var missed = AttendanceRules.missedMonths(rules);
    var counter =
        new Counter(people, missed.value(), present, Reader.words(HomeText.class, locale));
    var lines =
        people.roster().stream()
            .filter(line -> line.standing().canMissMonths())
            .map(counter::line)
            .filter(line -> line.months() > 0)
            .sorted(Comparator.comparingInt(Line::months).reversed())
            .limit(MOST)
            .toList();
    return new MembersToMeet(lines, missed.citation().ground(locale));
  }

  private static final class Counter {

    private final Map<UUID, List<Turnouts.Attended>> attended;
    private final Map<UUID, List<Dues.Unpaid>> unpaid;
    private final MissedMonths rule;
    private final YearMonth present;
    private final HomeText text;

    Counter(HomePeople people, MissedMonths rule, YearMonth present, HomeText text) {
      this.attended =
          people.absent().stream().collect(Collectors.groupingBy(Turnouts.Attended::member));
      this.unpaid = people.unpaid().stream().collect(Collectors.groupingBy(Dues.Unpaid::member));
      this.rule = rule;
      this.present = present;
      this.text = text;
    }

    Line line(RosterLine member) {
      var sittings =
          attended.getOrDefault(member.member(), List.of()).stream()
              .map(Turnouts.Attended::sitting)
              .toList();
      var months =
          unpaid.getOrDefault(member.member(), List.of()).stream()
              .map(Dues.Unpaid::yearMonth)
              .toList();
      var absent = rule.count(sittings, present);
      var owing = rule.count(months, present);
      return new Line(
          member.name(),
          sentences(absent.count(), owing.count()),
          member.phone(),
          absent.isToBeConsidered() || owing.isToBeConsidered(),
          Math.max(absent.count(), owing.count()));
    }

    private List<String> sentences(int absent, int owing) {
      return Stream.of(
              absent == 0 ? "" : text.missedMonths("%02d".formatted(absent)),
              owing == 0 ? "" : text.unpaidMonths("%02d".formatted(owing)))
          .filter(sentence -> !sentence.isEmpty())
          .toList();
    }
  }
}
