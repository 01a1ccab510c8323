package vn.chibo.meeting;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Typed;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.membership.CellDoor;
import vn.chibo.membership.RosterLine;

/// The year of a cell, member by member: what each is assigned, and who has nothing yet.
///
/// @param open whether something may still be changed: this year and the next
record YearTasksPage(
    CellDoor.Entry entry,
    int year,
    boolean open,
    List<Person> people,
    @Nullable Confirmed confirmed,
    List<Choice> meetings,
    Typing typing) {

  /// @param without he is expected to have a part and has none
  record Person(
      UUID member,
      String name,
      boolean mine,
      boolean without,
      List<YearTasks.Assignment> holding,
      List<YearTasks.Assignment> ended) {}

  record Confirmed(String meeting, String title, String day, boolean changedSince) {}

  record Choice(String id, String title) {}

  /// The form as it was typed, and its mistakes; `newId` is the next assignment's.
  record Typing(Typed typed, Map<String, String> errors, UUID newId) {

    static Typing nothing() {
      return new Typing(new Typed(new MultivaluedHashMap<>()), Map.of(), UUID.randomUUID());
    }

    public String text(String field) {
      return typed.text(field);
    }
  }

  public int before() {
    return year - 1;
  }

  public int after() {
    return year + 1;
  }

  public List<Person> without() {
    return people.stream().filter(Person::without).toList();
  }

  public boolean isEmpty() {
    return people.stream().allMatch(person -> person.holding().isEmpty());
  }

  /// Everybody on the roster, and who was assigned something before he left.
  static List<Person> people(List<RosterLine> roster, List<YearTasks.Assignment> assignments) {
    var byMember =
        assignments.stream()
            .collect(
                Collectors.groupingBy(
                    YearTasks.Assignment::member, LinkedHashMap::new, Collectors.toList()));
    var people = new ArrayList<Person>();
    for (var line : roster) {
      if (line.standing().isMemberHere()) {
        var his = byMember.remove(line.member());
        people.add(person(line, his == null ? List.of() : his));
      }
    }
    byMember.values().forEach(his -> people.add(gone(his)));
    return List.copyOf(people);
  }

  private static Person person(RosterLine line, List<YearTasks.Assignment> his) {
    var holding = his.stream().filter(YearTasks.Assignment::holds).toList();
    boolean mine = his.stream().anyMatch(YearTasks.Assignment::mine);
    boolean without = holding.isEmpty() && line.standing().canMissMonths();
    return new Person(line.member(), line.name(), mine, without, holding, ended(his));
  }

  private static Person gone(List<YearTasks.Assignment> his) {
    var first = his.getFirst();
    var holding = his.stream().filter(YearTasks.Assignment::holds).toList();
    return new Person(first.member(), first.name(), first.mine(), false, holding, ended(his));
  }

  private static List<YearTasks.Assignment> ended(List<YearTasks.Assignment> his) {
    return his.stream().filter(each -> !each.holds()).toList();
  }

  static Confirmed confirmed(YearTasks.Confirmation found, Locale locale) {
    return new Confirmed(
        found.meeting().toString(),
        MeetingNames.in(locale).title(found.kind(), found.topic(), found.month()),
        VietnamTime.date(found.confirmedAt()),
        found.changedSince());
  }

  static Choice choice(YearTasks.Held held, Locale locale) {
    return new Choice(
        held.id().toString(),
        MeetingNames.in(locale).title(held.kind(), held.topic(), held.month()));
  }
}
