package vn.chibo.directive;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.organisation.CellId;
import vn.chibo.organisation.CellName;
import vn.chibo.organisation.Organisations;
import vn.chibo.organisation.RulesInForce;
import vn.chibo.rulebook.RuleSet;
import vn.chibo.rulebook.Rulebook;
import vn.chibo.rulebook.RulesPage;

/// The rules a cell goes by on a day, each with who says so and what the service does with it.
/// Every refusal, warning and ratio of the cell leads here (R0).
@Path("/cells/{cell}/rules")
@Produces(TEXT_HTML)
class CellRulesResource {

  record rules(CellName cell, String day, boolean today, RulesPage page, long decided)
      implements TemplateInstance {}

  private final Who who;
  private final Database database;
  private final Organisations organisations;
  private final RulesInForce rulesInForce;
  private final Rulebook rulebook;
  private final Reader reader;
  private final Clock clock;

  CellRulesResource(
      Who who,
      Database database,
      Organisations organisations,
      RulesInForce rulesInForce,
      Rulebook rulebook,
      Reader reader,
      Clock clock) {
    this.who = who;
    this.database = database;
    this.organisations = organisations;
    this.rulesInForce = rulesInForce;
    this.rulebook = rulebook;
    this.reader = reader;
    this.clock = clock;
  }

  /// `day` as 2026-11-28; what is no day is today.
  @GET
  public Uni<rules> page(@RestPath CellId cell, @RestQuery @Nullable String day) {
    return who.person().chain(person -> page(person, cell, dayOf(day)));
  }

  private LocalDate dayOf(@Nullable String typed) {
    try {
      return typed == null ? VietnamTime.today(clock) : LocalDate.parse(typed);
    } catch (DateTimeException e) {
      return VietnamTime.today(clock);
    }
  }

  private Uni<rules> page(Actor.Person person, CellId cell, LocalDate day) {
    return database.as(
        person.subject(), () -> organisations.reached(cell).chain(name -> withRules(name, day)));
  }

  private Uni<rules> withRules(CellName cell, LocalDate day) {
    return rulesInForce.of(cell.cell(), day).map(rules -> page(cell, day, rules));
  }

  private rules page(CellName cell, LocalDate day, RuleSet rules) {
    var decided =
        rules.parameters().stream().filter(parameter -> parameter.instead() != null).count();
    return new rules(
        cell,
        VietnamTime.date(day),
        day.equals(VietnamTime.today(clock)),
        RulesPage.of(rulebook, rules, reader.locale()),
        decided);
  }
}
