package vn.chibo.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.follow.Requests;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.Kind;
import vn.chibo.meeting.MonthBook;
import vn.chibo.meeting.MonthBooks;
import vn.chibo.meeting.MonthRecords;
import vn.chibo.minutes.FiledMinutes;
import vn.chibo.notice.Expectations;

/// What the rooms say about a cell's months, put side by side.
///
/// @param before the book of the month before the present one
record HomeMonths(
    HomeSpan span,
    List<MonthBooks.Entry> meetings,
    List<FiledMinutes.Line> filed,
    List<Expectations.Told> told,
    MonthBook before,
    MonthBook present,
    boolean followed,
    Asked asked) {

  /// What the follower of the cell asked: in the month before, in the present one, and what is
  /// open.
  record Asked(Requests.Count before, Requests.Count present, List<Requests.Open> open) {

    static final Asked NOTHING =
        new Asked(new Requests.Count(0, 0), new Requests.Count(0, 0), List.of());

    Asked {
      open = List.copyOf(open);
    }
  }

  private static final MonthBook EMPTY = new MonthBook(0, 0, 0, 0, 0, null);

  static HomeMonths of(HomeSpan span) {
    return new HomeMonths(
        span, List.of(), List.of(), List.of(), EMPTY, EMPTY, false, Asked.NOTHING);
  }

  HomeMonths withMeetings(List<MonthBooks.Entry> found) {
    return new HomeMonths(span, found, filed, told, before, present, followed, asked);
  }

  HomeMonths withFiled(List<FiledMinutes.Line> found) {
    return new HomeMonths(span, meetings, found, told, before, present, followed, asked);
  }

  HomeMonths withTold(List<Expectations.Told> found) {
    return new HomeMonths(span, meetings, filed, found, before, present, followed, asked);
  }

  HomeMonths withBefore(MonthBook found) {
    return new HomeMonths(span, meetings, filed, told, found, present, followed, asked);
  }

  HomeMonths withPresent(MonthBook found) {
    return new HomeMonths(span, meetings, filed, told, before, found, followed, asked);
  }

  HomeMonths withFollowed(boolean found) {
    return new HomeMonths(span, meetings, filed, told, before, present, found, asked);
  }

  HomeMonths withAsked(Asked found) {
    return new HomeMonths(span, meetings, filed, told, before, present, followed, found);
  }

  /// The next meeting of the cell that is not over, or the one that runs.
  Optional<MonthBooks.Entry> next() {
    return meetings.stream()
        .filter(entry -> entry.kind() != Kind.COMMITTEE_MEETING)
        .filter(this::isAhead)
        .findFirst();
  }

  private boolean isAhead(MonthBooks.Entry entry) {
    return switch (entry.stage()) {
      case OPEN -> true;
      case DRAFT, CALLED -> entry.plannedEnd().isAfter(span.now());
      case ENDED, CANCELLED -> false;
    };
  }

  /// The ordinary meeting of a month or what stands in for it (R11), or null.
  MonthBooks.@Nullable Entry ordinary(YearMonth month) {
    var ordinary = of(month, Kind.ORDINARY);
    return ordinary == null ? inPlace(month) : ordinary;
  }

  private MonthBooks.@Nullable Entry inPlace(YearMonth month) {
    return meetings.stream()
        .filter(entry -> entry.inPlace() && YearMonth.from(entry.month()).equals(month))
        .findFirst()
        .orElse(null);
  }

  private MonthBooks.@Nullable Entry of(YearMonth month, Kind kind) {
    return meetings.stream()
        .filter(entry -> entry.kind() == kind && YearMonth.from(entry.month()).equals(month))
        .reduce((first, second) -> second)
        .orElse(null);
  }

  Optional<Expectations.Told> told(UUID meeting) {
    return told.stream().filter(line -> line.meeting().equals(meeting)).findFirst();
  }

  /// As [vn.chibo.meeting.MonthCycle] reads it; only for the present month and the one before.
  MonthRecords records(YearMonth month) {
    var ordinary = ordinary(month);
    var book = month.equals(span.present()) ? present : before;
    var following = ordinary(month.plusMonths(1));
    var told = ordinary == null ? Optional.<Expectations.Told>empty() : told(ordinary.id());
    return new MonthRecords(
        span.cell(),
        month,
        called(of(month, Kind.COMMITTEE_MEETING)),
        called(ordinary),
        told.map(HomeMonths::told).orElse(MonthRecords.Progress.NONE),
        told.map(HomeMonths::excuses).orElse(MonthRecords.Progress.NONE),
        book.dues(),
        ordinary == null ? MonthRecords.Filing.NONE : filing(ordinary),
        book.taskReports(),
        following == null ? null : following.day(),
        followed,
        asked(month.equals(span.present()) ? asked.present() : asked.before()),
        day(book.followedUpAt()));
  }

  private static MonthRecords.@Nullable Called called(MonthBooks.@Nullable Entry entry) {
    return entry == null ? null : entry.called();
  }

  private static MonthRecords.Progress told(Expectations.Told told) {
    return new MonthRecords.Progress(told.told(), told.summoned());
  }

  private static MonthRecords.Progress asked(Requests.Count count) {
    return new MonthRecords.Progress(count.closed(), count.all());
  }

  private static MonthRecords.Progress excuses(Expectations.Told told) {
    return new MonthRecords.Progress(told.excuses() - told.undecided(), told.excuses());
  }

  private MonthRecords.Filing filing(MonthBooks.Entry meeting) {
    var minutes = filed.stream().filter(line -> line.meeting().equals(meeting.id())).findFirst();
    return new MonthRecords.Filing(
        day(meeting.papersPostedAt()),
        day(minutes.map(FiledMinutes.Line::issuedAt).orElse(null)),
        day(meeting.minutesPostedAt()),
        day(minutes.map(FiledMinutes.Line::sentAt).orElse(null)));
  }

  private static @Nullable LocalDate day(@Nullable Instant at) {
    return at == null ? null : VietnamTime.dayOf(at);
  }
}
