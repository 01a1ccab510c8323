package vn.chibo.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.membership.CellDoor;
import vn.chibo.membership.Roster;
import vn.chibo.membership.RosterLine;
import vn.chibo.organisation.CellId;

/// The officers of a cell assign each member his part of the year, change it by dated rows, have a
/// meeting confirm it and take it over into the next year (R37). A year that is over stays as it
/// is: `year-is-over`.
@ApplicationScoped
class AssignForYear {

  static final int LONGEST = 1000;

  private final Database database;
  private final CellDoor door;
  private final Roster roster;
  private final Trail trail;
  private final Clock clock;

  AssignForYear(Database database, CellDoor door, Roster roster, Trail trail, Clock clock) {
    this.database = database;
    this.door = door;
    this.roster = roster;
    this.trail = trail;
    this.clock = clock;
  }

  /// The year of one cell.
  record Year(CellId cell, int year) {}

  record Wish(UUID id, UUID member, String text, LocalDate fromOn) {}

  /// Sent twice, it is assigned once. Refuses `no-such-cell`, `year-is-over` and
  /// `owner-not-a-member`.
  Uni<Void> assign(Actor.Person person, Year of, Wish wish) {
    var values = values(person, of);
    values.put("id", wish.id());
    values.put("member", wish.member());
    values.put("text", wish.text());
    values.put("from", wish.fromOn());
    var fact =
        fact("YEAR_TASK_ASSIGNED", person, of)
            .with(Map.of("year", of.year(), "assignment", wish.id(), "member", wish.member()))
            .saying(wish.text());
    return act(
        person,
        of,
        () ->
            roster
                .of(of.cell(), VietnamTime.today(clock))
                .invoke(lines -> mustBeOnTheRoster(lines, wish.member()))
                .chain(() -> database.run(ASSIGN, values))
                .chain(rows -> trail.appendIfAny(rows, fact)));
  }

  private static void mustBeOnTheRoster(List<RosterLine> lines, UUID member) {
    if (lines.stream().noneMatch(line -> line.member().equals(member))) {
      throw Refusal.invalid("owner-not-a-member");
    }
  }

  /// From today on it holds no more; what has not begun never holds. Ended twice, nothing changes.
  Uni<Void> end(Actor.Person person, Year of, UUID assignment) {
    var values = Map.of("id", assignment, "cell", of.cell().value(), "today", today());
    var fact =
        fact("YEAR_TASK_ENDED", person, of)
            .with(Map.of("year", of.year(), "assignment", assignment));
    return act(
        person, of, () -> database.run(END, values).chain(rows -> trail.appendIfAny(rows, fact)));
  }

  /// Takes over what still holds in the year before, for who is on the roster; the second time only
  /// what is new there.
  Uni<Void> copy(Actor.Person person, Year of) {
    var values = values(person, of);
    values.put("from", LocalDate.of(of.year(), 1, 1));
    values.put("before", of.year() - 1);
    values.put("today", today());
    values.put("kinds", MonthBooks.MEMBERS);
    return act(
        person, of, () -> database.run(COPY, values).chain(rows -> copied(person, of, rows)));
  }

  private Uni<Void> copied(Actor.Person person, Year of, int rows) {
    var counted = Map.<String, Object>of("year", of.year(), "assignments", rows);
    return trail.appendIfAny(rows, fact("YEAR_TASKS_COPIED", person, of).with(counted));
  }

  /// A meeting that was held confirmed it. Refuses `no-such-meeting` for another one.
  Uni<Void> confirm(Actor.Person person, Year of, UUID meeting) {
    var values = values(person, of);
    values.put("meeting", meeting);
    var fact =
        fact("YEAR_TASKS_CONFIRMED", person, of).atMeeting(meeting).with(Map.of("year", of.year()));
    return act(
        person,
        of,
        () ->
            database
                .run(CONFIRM, values)
                .invoke(AssignForYear::mustBeHeld)
                .chain(rows -> trail.appendIfAny(rows, fact)));
  }

  private static void mustBeHeld(int rows) {
    if (rows == 0) {
      throw Refusal.missing("no-such-meeting");
    }
  }

  private Uni<Void> act(Actor.Person person, Year of, Supplier<Uni<Void>> work) {
    return database.as(
        person.subject(),
        () ->
            door.asOfficer(of.cell())
                .invoke(() -> mustNotBeOver(of.year()))
                .chain(_ -> work.get()));
  }

  private void mustNotBeOver(int year) {
    int present = today().getYear();
    if (year < present || year > present + 1) {
      throw Refusal.conflict("year-is-over");
    }
  }

  private LocalDate today() {
    return VietnamTime.today(clock);
  }

  private Map<String, Object> values(Actor.Person person, Year of) {
    var values = new HashMap<>(YearTasks.at(of.cell(), of.year()));
    values.put("by", person.member());
    values.put("at", clock.instant());
    return values;
  }

  private static Fact fact(String kind, Actor.Person person, Year of) {
    return Fact.of(kind, person.subject()).inCell(of.cell().value());
  }

  private static final String ASSIGN =
      """
      insert into year_task (id, cell, year, member, text, from_on, written_by, written_at)
      values (:id, :cell, :year, :member, :text, :from, :by, :at)
      on conflict (id) do nothing
      """;

  private static final String END =
      """
      update year_task set until_on = greatest(from_on, cast(:today as date))
      where id = :id and cell = :cell and until_on is null
      """;

  private static final String COPY =
      """
      insert into year_task (id, cell, year, member, text, from_on, copied_from, written_by,
        written_at)
      select gen_random_uuid(), y.cell, :year, y.member, y.text, :from, y.id, :by, :at
      from year_task y
      where y.cell = :cell and y.year = :before and y.until_on is null
        and exists (select 1 from standing s
          where s.member = y.member and s.cell = y.cell and s.kind in (:kinds)
            and s.from_on <= :today and (s.until_on is null or s.until_on > :today))
      on conflict (copied_from) do nothing
      """;

  private static final String CONFIRM =
      """
      insert into year_confirmation (cell, year, meeting, confirmed_by, confirmed_at)
      select :cell, :year, m.id, :by, :at
      from meeting m
      where m.id = :meeting and m.cell = :cell and m.kind <> 'COMMITTEE_MEETING'
        and m.stage in ('OPEN', 'ENDED')
      on conflict (cell, year, meeting) do nothing
      """;
}
