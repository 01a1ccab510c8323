package vn.chibo.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Database;
import vn.chibo.organisation.Authorisation;
import vn.chibo.organisation.Authorisations;
import vn.chibo.organisation.CellId;
import vn.chibo.organisation.RulesInForce;
import vn.chibo.rulebook.CallingRules;
import vn.chibo.rulebook.Key;
import vn.chibo.rulebook.RuleSet;

/// What may stand in for a month's ordinary meeting (R11): meetings of the groups in a large cell,
/// a few times a year; a conference of officers only where it was allowed. Both by a dated
/// authorisation of the committee above.
@ApplicationScoped
class Standins {

  private final Database database;
  private final Authorisations authorisations;
  private final RulesInForce rulesInForce;

  Standins(Database database, Authorisations authorisations, RulesInForce rulesInForce) {
    this.database = database;
    this.authorisations = authorisations;
    this.rulesInForce = rulesInForce;
  }

  /// A party group of the cell today.
  record Group(UUID id, String name) {}

  /// How large the cell is on a day, and in how many other months of that year groups stood in.
  record Figures(int members, int monthsUsed, boolean groupOfTheCell) {}

  Uni<List<Group>> groups(CellId cell) {
    return database.list(Group.class, GROUPS, Map.of("cell", cell.value()));
  }

  /// Why this plan may not stand in, or null; also where its group is not one of the cell.
  Uni<@Nullable Mistake> mistake(CellId cell, Plan plan) {
    return plan.group() == null && !plan.inPlace()
        ? Uni.createFrom().nullItem()
        : figures(cell, plan).chain(figures -> mistake(cell, plan, figures));
  }

  private Uni<@Nullable Mistake> mistake(CellId cell, Plan plan, Figures figures) {
    return rulesInForce.today(cell).chain(rules -> mistake(cell, plan, figures, rules));
  }

  private Uni<@Nullable Mistake> mistake(CellId cell, Plan plan, Figures figures, RuleSet rules) {
    return authorisations.of(cell).map(given -> ruling(plan, figures, given, rules).orElse(null));
  }

  /// Pure: the rules of R11 in the order in which they are said.
  static Optional<Mistake> ruling(
      Plan plan, Figures figures, List<Authorisation> given, RuleSet rules) {
    if (plan.group() != null && !figures.groupOfTheCell()) {
      return Optional.of(new Mistake.NotOffered("group"));
    }
    if (!plan.inPlace()) {
      return Optional.empty();
    }
    return plan.group() == null
        ? ofConference(plan, given, rules)
        : ofGroups(plan, figures, given, rules);
  }

  private static Optional<Mistake> ofConference(
      Plan plan, List<Authorisation> given, RuleSet rules) {
    var day = plan.slot().day();
    boolean allowed =
        rules.value(CallingRules.COMMITTEE_IN_PLACE)
            || given.stream().anyMatch(one -> one.coversCommitteeInPlace(day));
    return allowed
        ? Optional.empty()
        : refused(
            Mistake.NotInPlace.Reason.NO_AUTHORISATION, 0, rules, CallingRules.COMMITTEE_IN_PLACE);
  }

  private static Optional<Mistake> ofGroups(
      Plan plan, Figures figures, List<Authorisation> given, RuleSet rules) {
    int least = rules.value(CallingRules.GROUP_MEETINGS_FROM);
    if (figures.members() < least) {
      return refused(
          Mistake.NotInPlace.Reason.TOO_SMALL, least, rules, CallingRules.GROUP_MEETINGS_FROM);
    }
    int most = rules.value(CallingRules.GROUP_MEETINGS_A_YEAR);
    if (figures.monthsUsed() >= most) {
      return refused(
          Mistake.NotInPlace.Reason.TOO_OFTEN, most, rules, CallingRules.GROUP_MEETINGS_A_YEAR);
    }
    var day = plan.slot().day();
    return given.stream().anyMatch(one -> one.coversGroupsInPlace(day))
        ? Optional.empty()
        : refused(
            Mistake.NotInPlace.Reason.NO_AUTHORISATION,
            0,
            rules,
            CallingRules.GROUP_MEETINGS_A_YEAR);
  }

  private static Optional<Mistake> refused(
      Mistake.NotInPlace.Reason reason, int figure, RuleSet rules, Key<?> key) {
    return Optional.of(new Mistake.NotInPlace(reason, figure, rules.citation(key)));
  }

  private Uni<Figures> figures(CellId cell, Plan plan) {
    var group = plan.group();
    var month = plan.slot().month();
    var values =
        Map.of(
            "cell", cell.value(),
            "group", group == null ? new UUID(0, 0) : group,
            "day", plan.slot().day(),
            "month", month,
            "from", LocalDate.of(month.getYear(), 1, 1),
            "until", LocalDate.of(month.getYear() + 1, 1, 1),
            "kinds", MonthBooks.MEMBERS);
    return database.list(Figures.class, FIGURES, values).map(List::getFirst);
  }

  private static final String GROUPS =
      """
      select g.id, g.name
      from party_group g
      where g.cell = :cell and g.cell in (select kept_cells())
        and g.from_on <= today() and (g.until_on is null or g.until_on > today())
      order by g.name collate vietnamese
      limit 50
      """;

  private static final String FIGURES =
      """
      select
        (select count(*) from standing s
         where s.cell = :cell and s.kind in (:kinds)
           and s.from_on <= :day and (s.until_on is null or s.until_on > :day)),
        (select count(distinct m.month) from meeting m
         where m.cell = :cell and m.kind = 'PARTY_GROUP' and m.in_place
           and m.stage <> 'CANCELLED' and m.month <> :month
           and m.month >= :from and m.month < :until),
        exists (select 1 from party_group g
          where g.id = :group and g.cell = :cell
            and g.from_on <= :day and (g.until_on is null or g.until_on > :day))
      """;
}
