package vn.chibo.directive;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.organisation.OrganisationId;
import vn.chibo.organisation.RulesInForce;
import vn.chibo.rulebook.LocalRule;

/// Says what a decision would change on its first day, and stores nothing.
@ApplicationScoped
class PreviewDecision {

  private final Database database;
  private final Directives directives;
  private final RulesInForce rulesInForce;

  PreviewDecision(Database database, Directives directives, RulesInForce rulesInForce) {
    this.database = database;
    this.directives = directives;
    this.rulesInForce = rulesInForce;
  }

  Uni<Preview> of(
      Actor.Person person, Directives.Scope scope, DirectiveForm.Wish wish, Locale locale) {
    return database
        .as(person.subject(), () -> material(scope, wish))
        .map(material -> Preview.of(material, locale));
  }

  private Uni<Preview.Material> material(Directives.Scope scope, DirectiveForm.Wish wish) {
    return directives.cells(scope).chain(cells -> withRules(scope, wish, cells));
  }

  private Uni<Preview.Material> withRules(
      Directives.Scope scope, DirectiveForm.Wish wish, List<Directives.Cell> cells) {
    return rulesInForce
        .below(new OrganisationId(scope.id()), wish.from())
        .chain(before ->
            directives
                .called(scope, wish.from())
                .map(called -> new Preview.Material(cells, before, rule(scope, wish), called)));
  }

  private static LocalRule rule(Directives.Scope scope, DirectiveForm.Wish wish) {
    var decision =
        new LocalRule.Decision(
            wish.number(), wish.issuedOn(), scope.issuerName(), wish.from(), wish.until());
    return LocalRule.of(scope.path(), wish.key(), wish.value(), wish.fixed(), decision);
  }
}
