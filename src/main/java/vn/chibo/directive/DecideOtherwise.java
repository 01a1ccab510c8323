package vn.chibo.directive;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.organisation.OrganisationId;

/// Records what a committee decided otherwise for an organisation and all below it, and ends it
/// (R0). Meetings that were called before keep what they were called under (decision 7).
@ApplicationScoped
class DecideOtherwise {

  private final Database database;
  private final Directives directives;
  private final Trail trail;
  private final Clock clock;

  DecideOtherwise(Database database, Directives directives, Trail trail, Clock clock) {
    this.database = database;
    this.directives = directives;
    this.trail = trail;
    this.clock = clock;
  }

  /// Recorded twice under the same number for the same days, the first stays. Refuses
  /// `nothing-decided`.
  Uni<Deciding> decide(Actor.Person person, OrganisationId organisation, DirectiveForm.Wish wish) {
    return database.as(
        person.subject(),
        () ->
            directives
                .scope(organisation)
                .call(scope -> directives.hold(scope, wish.key()))
                .chain(scope -> decide(person, scope, wish)));
  }

  private Uni<Deciding> decide(
      Actor.Person person, Directives.Scope scope, DirectiveForm.Wish wish) {
    return directives
        .over(scope, wish.key())
        .map(over -> obstacle(scope, over, wish))
        .chain(obstacle ->
            obstacle == null ? add(person, scope, wish) : Uni.createFrom().item(obstacle));
  }

  /// What stands in the way, if anything does. A decision further up counts when it is fixed, one
  /// of the organisation itself when it holds on a same day.
  static @Nullable Deciding obstacle(
      Directives.Scope scope, List<Decided> over, DirectiveForm.Wish wish) {
    for (var one : over) {
      boolean own = one.path().equals(scope.path());
      if (one.meets(wish.from(), wish.until()) && (own || one.fixed())) {
        if (!own) {
          return new Deciding.FixedAbove(one);
        }
        return isTheSame(one, wish) ? new Deciding.Recorded() : new Deciding.DecidedAlready(one);
      }
    }
    return null;
  }

  private static boolean isTheSame(Decided one, DirectiveForm.Wish wish) {
    return one.number().equals(wish.number())
        && one.value().equals(wish.value())
        && one.fromOn().equals(wish.from());
  }

  private Uni<Deciding> add(Actor.Person person, Directives.Scope scope, DirectiveForm.Wish wish) {
    var id = UUID.randomUUID();
    var values = new HashMap<String, @Nullable Object>();
    values.put("id", id);
    values.put("organisation", scope.id());
    values.put("issuer", scope.issuer());
    values.put("key", wish.key());
    values.put("value", wish.value());
    values.put("fixed", wish.fixed());
    values.put("from", wish.from());
    values.put("until", wish.until());
    values.put("number", wish.number());
    values.put("issued", wish.issuedOn());
    values.put("person", person.member());
    values.put("at", clock.instant());
    return database
        .run(ADD, values)
        .call(() -> trail.append(recorded(person, scope, id, wish)))
        .replaceWith(new Deciding.Recorded());
  }

  /// From this day on it no longer holds: today at the earliest, so that no past day is rewritten.
  /// Ended twice, the first day stays. Refuses `nothing-decided` and `rule-ending-impossible`.
  Uni<Void> end(
      Actor.Person person, OrganisationId organisation, UUID directive, @Nullable LocalDate day) {
    return database.as(
        person.subject(),
        () -> directives.scope(organisation).chain(scope -> end(person, scope, directive, day)));
  }

  private Uni<Void> end(
      Actor.Person person, Directives.Scope scope, UUID directive, @Nullable LocalDate day) {
    if (day == null || day.isBefore(VietnamTime.today(clock))) {
      throw Refusal.invalid("rule-ending-impossible");
    }
    var values =
        Map.of(
            "id", directive,
            "organisation", scope.id(),
            "day", day,
            "person", person.member(),
            "at", clock.instant());
    return database
        .run(END, values)
        .chain(ended ->
            ended == 0
                ? mustBeEnded(scope, directive)
                : trail.append(ended(person, scope, directive, day)));
  }

  /// Nothing was changed: it is ended already, or there is no such decision to end on that day.
  private Uni<Void> mustBeEnded(Directives.Scope scope, UUID directive) {
    return directives
        .of(scope)
        .invoke(all -> {
          if (all.stream().noneMatch(one -> one.id().equals(directive) && one.endedOn() != null)) {
            throw Refusal.invalid("rule-ending-impossible");
          }
        })
        .replaceWithVoid();
  }

  private static Fact recorded(
      Actor.Person person, Directives.Scope scope, UUID id, DirectiveForm.Wish wish) {
    return Fact.of("RULE_DECIDED", person.subject())
        .inCell(scope.id())
        .with(
            Map.of(
                "decision", id.toString(),
                "number", wish.number(),
                "key", wish.key(),
                "value", wish.value(),
                "fixed", wish.fixed(),
                "from", wish.from().toString()));
  }

  private static Fact ended(
      Actor.Person person, Directives.Scope scope, UUID directive, LocalDate day) {
    return Fact.of("RULE_DECISION_ENDED", person.subject())
        .inCell(scope.id())
        .with(Map.of("decision", directive.toString(), "day", day.toString()));
  }

  private static final String ADD =
      """
      insert into rule_override (id, organisation, issued_by, key, value, fixed, from_on, until_on,
        decision_number, issued_on, recorded_by, recorded_at)
      values (:id, :organisation, :issuer, :key, cast(cast(:value as text) as jsonb), :fixed, :from,
        cast(:until as date), :number, :issued, :person, :at)
      """;

  private static final String END =
      """
      update rule_override
      set ended_on = greatest(:day, from_on), ended_by = :person, ended_at = :at
      where id = :id and organisation = :organisation and ended_on is null
        and (until_on is null or until_on >= :day)
      """;
}
