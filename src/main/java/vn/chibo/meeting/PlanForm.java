package vn.chibo.meeting;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.ClockText;
import vn.chibo.kernel.Typed;
import vn.chibo.kernel.VietnamTime;

/// The first step as it was typed: kept word for word until it can be read as a plan.
record PlanForm(
    String occasion,
    String topic,
    String day,
    String month,
    String year,
    String start,
    String minutes,
    String version,
    String group,
    String inPlace) {

  private static final int LONGEST_MINUTES = 24 * 60;
  private static final int LONGEST_TOPIC = 300;
  private static final Pattern GROUP_ID =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /// A plan, or what must be changed to make one.
  record Reading(@Nullable Plan plan, List<Mistake> mistakes) {}

  static PlanForm of(Typed typed) {
    return new PlanForm(
        typed.text("occasion"),
        typed.text("topic"),
        typed.text("day"),
        typed.text("month"),
        typed.text("year"),
        typed.text("start"),
        typed.text("minutes"),
        typed.text("version"),
        typed.text("group"),
        typed.text("inPlace"));
  }

  static PlanForm of(Draft draft) {
    var day = draft.day();
    return new PlanForm(
        draft.occasion().name(),
        draft.topic() == null ? "" : draft.topic(),
        Integer.toString(day.getDayOfMonth()),
        Integer.toString(day.getMonthValue()),
        Integer.toString(day.getYear()),
        VietnamTime.clock(draft.startsAt()),
        Long.toString(draft.slot().length().toMinutes()),
        Integer.toString(draft.version()),
        draft.group() == null ? "" : draft.group().toString(),
        draft.inPlace() ? "yes" : "");
  }

  /// An empty form; the hour and the length are those of the last meeting, where there was one.
  static PlanForm blank(LocalDate today, String start, String minutes) {
    return new PlanForm(
        "", "", "", "", Integer.toString(today.getYear()), start, minutes, "", "", "");
  }

  /// The form of who came with something in mind: this kind, in this month or on this day.
  PlanForm suggesting(Occasion wanted, @Nullable YearMonth in, @Nullable LocalDate on) {
    return new PlanForm(
        wanted.name(),
        topic,
        on == null ? day : Integer.toString(on.getDayOfMonth()),
        in == null ? month : Integer.toString(in.getMonthValue()),
        in == null ? year : Integer.toString(in.getYear()),
        start,
        minutes,
        version,
        group,
        inPlace);
  }

  /// At least this long: a combined sitting is longer than the last ordinary one (R8).
  PlanForm lasting(long least) {
    boolean shorter = minutes.matches("[0-9]{1,4}") && Long.parseLong(minutes) < least;
    var longer = shorter ? Long.toString(least) : minutes;
    return new PlanForm(occasion, topic, day, month, year, start, longer, version, group, inPlace);
  }

  PlanForm withVersion(int now) {
    var version = Integer.toString(now);
    return new PlanForm(occasion, topic, day, month, year, start, minutes, version, group, inPlace);
  }

  Reading read() {
    var mistakes = new ArrayList<Mistake>();
    var chosen = chosen(mistakes);
    var on = dayIn(mistakes);
    var at = timeIn(mistakes);
    var length = lengthIn(mistakes);
    if (chosen == null || on == null || at == null || length == null || !mistakes.isEmpty()) {
      return new Reading(null, List.copyOf(mistakes));
    }
    var starts = VietnamTime.at(on, at);
    var said = chosen.wantsTopic() ? topic : null;
    var slot = Slot.of(starts, length);
    return new Reading(new Plan(chosen, said, slot, groupOf(chosen), standsIn(chosen)), List.of());
  }

  /// The hour and length alone, as for a meeting that is moved.
  Reading readSlot(Draft draft) {
    return new PlanForm(
            draft.occasion().name(),
            draft.topic() == null ? "" : draft.topic(),
            day,
            month,
            year,
            start,
            minutes,
            version,
            draft.group() == null ? "" : draft.group().toString(),
            draft.inPlace() ? "yes" : "")
        .read();
  }

  private @Nullable Occasion chosen(List<Mistake> mistakes) {
    var found = Occasion.find(occasion);
    if (found == null) {
      mistakes.add(new Mistake.Missing("occasion"));
    } else {
      checkTopic(found, mistakes);
      checkGroup(found, mistakes);
    }
    return found;
  }

  /// Only a group's meeting has one, whatever else stands in the form.
  private @Nullable UUID groupOf(Occasion chosen) {
    return chosen == Occasion.PARTY_GROUP ? UUID.fromString(group) : null;
  }

  private boolean standsIn(Occasion chosen) {
    return chosen == Occasion.CONFERENCE_IN_PLACE
        || (chosen == Occasion.PARTY_GROUP && !inPlace.isEmpty());
  }

  private void checkGroup(Occasion chosen, List<Mistake> mistakes) {
    if (chosen == Occasion.PARTY_GROUP && !GROUP_ID.matcher(group).matches()) {
      mistakes.add(new Mistake.Missing("group"));
    }
  }

  private void checkTopic(Occasion chosen, List<Mistake> mistakes) {
    if (chosen.wantsTopic() && topic.isEmpty()) {
      mistakes.add(new Mistake.Missing("topic"));
    }
    if (topic.length() > LONGEST_TOPIC) {
      mistakes.add(new Mistake.TooLong("topic", LONGEST_TOPIC));
    }
  }

  private @Nullable LocalDate dayIn(List<Mistake> mistakes) {
    if (day.isEmpty() && month.isEmpty()) {
      mistakes.add(new Mistake.Missing("date"));
      return null;
    }
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException | NumberFormatException e) {
      mistakes.add(new Mistake.NoSuchDay());
      return null;
    }
  }

  private @Nullable LocalTime timeIn(List<Mistake> mistakes) {
    var time = ClockText.read(start);
    if (time != null) {
      return time;
    }
    mistakes.add(start.isEmpty() ? new Mistake.Missing("start") : new Mistake.Unreadable("start"));
    return null;
  }

  private @Nullable Duration lengthIn(List<Mistake> mistakes) {
    if (!minutes.matches("[0-9]{1,4}")
        || Integer.parseInt(minutes) == 0
        || Integer.parseInt(minutes) > LONGEST_MINUTES) {
      mistakes.add(new Mistake.Unreadable("minutes"));
      return null;
    }
    return Duration.ofMinutes(Integer.parseInt(minutes));
  }
}
