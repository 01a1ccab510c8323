package vn.chibo.example;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.rulebook.RuleSet;
import vn.chibo.rulebook.Rulebook;

/// The people and cells of the sheets, the day they are brought to life, and the rows they make.
/// Chance is fixed: the same day gives the same history.
final class ExampleWorld {

  private static final long SEED = 7;
  private static final long SEED_OF_THE_PAST = 8;

  private final Instant now;
  private final Batches batches = new Batches();
  private final ExampleFacts facts = new ExampleFacts();
  private final Random chance = new Random(SEED);
  private final Rulebook rulebook = new Rulebook();
  private final Map<String, ExampleCell> cells = new LinkedHashMap<>();
  private final Map<String, List<ExampleMember>> members = new LinkedHashMap<>();
  private final Map<String, ExampleMember> byName = new LinkedHashMap<>();
  private final Map<String, UUID> byAccount = new LinkedHashMap<>();

  ExampleWorld(Instant now) {
    this.now = now;
    for (var row : ExampleSheet.CELLS.rows()) {
      cells.put(row.text("key"), ExampleCell.of(row, id()));
      members.put(row.text("key"), new ArrayList<>());
    }
    ExampleSheet.MEMBERS.rows().forEach(this::admit);
  }

  /// The same people and cells, and a chance of its own, so that no row of the past has an id of a
  /// row that was there before.
  static ExampleWorld ofThePast(Instant now) {
    var world = new ExampleWorld(now);
    world.chance.setSeed(SEED_OF_THE_PAST);
    return world;
  }

  private void admit(ExampleSheet.Row row) {
    var member = ExampleMember.of(row, id());
    byName.put(member.name(), member);
    of(row.text("cell")).add(member);
    if (row.has("guest")) {
      of(row.text("guest")).add(member.asGuest());
    }
    if (row.has("account")) {
      byAccount.put(row.text("account"), member.id());
    }
  }

  private List<ExampleMember> of(String cell) {
    return Objects.requireNonNull(members.get(cell), cell);
  }

  Instant now() {
    return now;
  }

  LocalDate today() {
    return VietnamTime.dayOf(now);
  }

  YearMonth month(int monthsAgo) {
    return YearMonth.from(today()).minusMonths(monthsAgo);
  }

  ExampleFacts facts() {
    return facts;
  }

  Batches batches() {
    return batches;
  }

  Collection<ExampleCell> cells() {
    return cells.values();
  }

  Collection<ExampleMember> people() {
    return byName.values();
  }

  Map<String, UUID> byAccount() {
    return byAccount;
  }

  ExampleCell cell(String key) {
    return Objects.requireNonNull(cells.get(key), key);
  }

  ExampleMember named(String name) {
    return Objects.requireNonNull(byName.get(name), name);
  }

  List<ExampleMember> membersOf(ExampleCell cell) {
    return of(cell.key());
  }

  ExampleMember secretaryOf(ExampleCell cell) {
    return membersOf(cell).stream().filter(m -> m.is("SECRETARY")).findFirst().orElseThrow();
  }

  RuleSet rulesOn(LocalDate day) {
    return rulebook.inForceOn(day);
  }

  /// A claim that comes true this often of a hundred times.
  boolean happens(int percent) {
    return chance.nextInt(100) < percent;
  }

  int below(int bound) {
    return chance.nextInt(bound);
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(chance.nextInt(choices.size()));
  }

  UUID id() {
    return new UUID(chance.nextLong(), chance.nextLong());
  }
}
