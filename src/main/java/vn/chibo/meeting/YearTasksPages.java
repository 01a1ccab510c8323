package vn.chibo.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.List;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.membership.CellDoor;
import vn.chibo.membership.Roster;

/// Gathers the year of a cell for who reads it.
@RequestScoped
class YearTasksPages {

  private final Database database;
  private final CellDoor door;
  private final Roster roster;
  private final YearTasks store;
  private final Reader reader;
  private final Clock clock;

  YearTasksPages(
      Database database,
      CellDoor door,
      Roster roster,
      YearTasks store,
      Reader reader,
      Clock clock) {
    this.database = database;
    this.door = door;
    this.roster = roster;
    this.store = store;
    this.reader = reader;
    this.clock = clock;
  }

  /// For officers and members; refuses `no-such-cell`.
  Uni<YearTasksPage> of(Actor.Person person, AssignForYear.Year of, YearTasksPage.Typing typing) {
    return database.as(
        person.subject(),
        () -> door.asMember(of.cell()).chain(entry -> read(entry, of.year(), typing)));
  }

  /// The same for its officers alone: who may type something.
  Uni<YearTasksPage> ofOfficer(
      Actor.Person person, AssignForYear.Year of, YearTasksPage.Typing typing) {
    return database.as(
        person.subject(),
        () -> door.asOfficer(of.cell()).chain(entry -> read(entry, of.year(), typing)));
  }

  private Uni<YearTasksPage> read(CellDoor.Entry entry, int year, YearTasksPage.Typing typing) {
    var today = VietnamTime.today(clock);
    boolean open = year == today.getYear() || year == today.getYear() + 1;
    return roster
        .of(entry.id(), today)
        .chain(lines -> store.of(entry.id(), year).map(found -> YearTasksPage.people(lines, found)))
        .map(people -> new YearTasksPage(entry, year, open, people, null, List.of(), typing))
        .chain(this::withConfirmation)
        .chain(this::withMeetings);
  }

  private Uni<YearTasksPage> withConfirmation(YearTasksPage page) {
    return store
        .confirmation(page.entry().id(), page.year())
        .map(found ->
            new YearTasksPage(
                page.entry(),
                page.year(),
                page.open(),
                page.people(),
                found == null ? null : YearTasksPage.confirmed(found, reader.locale()),
                page.meetings(),
                page.typing()));
  }

  private Uni<YearTasksPage> withMeetings(YearTasksPage page) {
    return store
        .held(page.entry().id())
        .map(found -> found.stream().map(this::choice).toList())
        .map(meetings ->
            new YearTasksPage(
                page.entry(),
                page.year(),
                page.open(),
                page.people(),
                page.confirmed(),
                meetings,
                page.typing()));
  }

  private YearTasksPage.Choice choice(YearTasks.Held held) {
    return YearTasksPage.choice(held, reader.locale());
  }
}
