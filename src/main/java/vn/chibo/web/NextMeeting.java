package vn.chibo.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.Form;
import vn.chibo.meeting.MeetingNames;
import vn.chibo.meeting.MonthBooks;
import vn.chibo.meeting.Stage;
import vn.chibo.notice.Expectations;
import vn.chibo.quorum.Body;
import vn.chibo.quorum.MotionKind;
import vn.chibo.quorum.RollState;
import vn.chibo.quorum.Voter;
import vn.chibo.rulebook.RuleSet;
import vn.chibo.rulebook.VotingRules;

/// The card of the next meeting: when, where, who was told, who is expected and what a resolution
/// will need from them (R20, R21).
record NextMeeting(
    String title,
    String path,
    Leaf leaf,
    String moment,
    String place,
    String countdown,
    boolean draft,
    String actPath,
    String act,
    @Nullable String told,
    @Nullable String papers,
    @Nullable String authorisation,
    @Nullable Seats seats) {

  record Leaf(String weekday, int day, String month, LocalDate iso) {}

  record Seats(List<String> states, int coming, int summoned, int votesNeeded, String sentence) {}

  static NextMeeting of(
      MonthBooks.Entry next, HomeMonths months, HomePeople people, RuleSet rules, Locale locale) {
    var text = Reader.words(HomeText.class, locale);
    var names = MeetingNames.in(locale);
    boolean draft = next.stage() == Stage.DRAFT;
    var path = "/meetings/" + next.id();
    return new NextMeeting(
        names.title(next.kind(), next.topic(), next.month()),
        path,
        leaf(next, text, locale),
        text.moment(VietnamTime.hour(next.startsAt(), locale), names.form(next.form())),
        next.place(),
        countdown(next, months.span(), text),
        draft,
        path + (draft ? "/check-plan" : "/board"),
        draft ? text.checkAndSend() : text.openBoard(),
        months.told(next.id()).map(told -> told(told, text)).orElse(null),
        papers(next, text),
        next.authorisation(),
        draft || people.expected().isEmpty() ? null : seats(next.form(), people, rules, text));
  }

  private static Leaf leaf(MonthBooks.Entry next, HomeText text, Locale locale) {
    var day = VietnamTime.dayOf(next.startsAt());
    var weekday = VietnamTime.weekday(day, locale);
    return new Leaf(weekday, day.getDayOfMonth(), text.leafMonth(day.getMonthValue()), day);
  }

  private static String countdown(MonthBooks.Entry next, HomeSpan span, HomeText text) {
    if (next.stage() == Stage.OPEN) {
      return text.running();
    }
    long days = ChronoUnit.DAYS.between(span.today(), VietnamTime.dayOf(next.startsAt()));
    return days == 0 ? text.today() : text.daysLeft(days);
  }

  private static String told(Expectations.Told told, HomeText text) {
    return text.told(told.told(), told.summoned(), told.byMail(), told.byHand(), told.byPhone());
  }

  private static @Nullable String papers(MonthBooks.Entry next, HomeText text) {
    var posted = next.papersPostedAt();
    if (posted != null) {
      return text.papersPosted(next.papers(), VietnamTime.date(posted));
    }
    return next.papers() == 0 ? null : text.papersNotPosted(next.papers());
  }

  private static Seats seats(Form form, HomePeople people, RuleSet rules, HomeText text) {
    var states = people.expected().stream().map(one -> state(form, one)).toList();
    var voters =
        people.expected().stream().map(one -> new Voter(one.standing(), state(form, one))).toList();
    int coming = (int) states.stream().filter(RollState::here).count();
    int needed =
        VotingRules.requirement(rules, MotionKind.RESOLUTION, Body.of(voters))
            .value()
            .votesNeeded();
    return new Seats(
        states.stream().map(NextMeeting::seat).toList(),
        coming,
        states.size(),
        needed,
        text.seats(coming, states.size()));
  }

  /// Who answers that he comes online to a meeting in the hall follows it and is not present
  /// (R10a).
  static RollState state(Form form, Expectations.Expected one) {
    var reply = one.reply();
    if (reply == null) {
      return RollState.NOT_YET;
    }
    return switch (reply) {
      case COMING -> RollState.PRESENT_HALL;
      case COMING_AT_SITE -> RollState.PRESENT_SITE;
      case COMING_BY_PHONE -> form.usesRoom() ? RollState.PRESENT_PHONE : RollState.FOLLOWING;
      case COMING_ONLINE -> form.usesRoom() ? RollState.PRESENT_ONLINE : RollState.FOLLOWING;
      case CANNOT_COME ->
          Boolean.FALSE.equals(one.accepted()) ? RollState.UNEXCUSED : RollState.EXCUSED;
    };
  }

  /// The word of the seat tag.
  private static String seat(RollState state) {
    return switch (state) {
      case PRESENT_HALL -> "hall";
      case PRESENT_SITE -> "site";
      case PRESENT_ONLINE -> "online";
      case PRESENT_PHONE -> "phone";
      case UNCONFIRMED -> "unconfirmed";
      case FOLLOWING -> "following";
      case EXCUSED -> "excused";
      case UNEXCUSED -> "absent";
      case NOT_YET, NOT_EXPECTED -> "none";
    };
  }
}
