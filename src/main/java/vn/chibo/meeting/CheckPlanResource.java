package vn.chibo.meeting;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.Refusal;
import vn.chibo.membership.Roster;
import vn.chibo.membership.RosterLine;
import vn.chibo.organisation.Authorisations;
import vn.chibo.organisation.RulesInForce;
import vn.chibo.rulebook.RuleSet;

/// The plan on one page before it binds; its button sends the notice.
@Path("/meetings/{meeting}/check-plan")
@Produces(TEXT_HTML)
class CheckPlanResource {

  record check(CheckPage page) implements TemplateInstance {}

  private final Who who;
  private final Database database;
  private final MeetingSheets sheets;
  private final Roster roster;
  private final Authorisations authorisations;
  private final RulesInForce rulesInForce;
  private final Reader reader;
  private final Clock clock;

  CheckPlanResource(
      Who who,
      Database database,
      MeetingSheets sheets,
      Roster roster,
      Authorisations authorisations,
      RulesInForce rulesInForce,
      Reader reader,
      Clock clock) {
    this.who = who;
    this.database = database;
    this.sheets = sheets;
    this.roster = roster;
    this.authorisations = authorisations;
    this.rulesInForce = rulesInForce;
    this.reader = reader;
    this.clock = clock;
  }

  @GET
  public Uni<check> page(@RestPath MeetingId meeting) {
    return who.person()
        .chain(person -> database.as(person.subject(), () -> scene(meeting)))
        .map(scene -> CheckPage.of(scene, clock.instant(), reader.locale()))
        .map(check::new);
  }

  private Uni<CheckPage.Scene> scene(MeetingId meeting) {
    return sheets.of(meeting).map(CheckPlanResource::draftOfMine).chain(this::withRoster);
  }

  private static MeetingSheet draftOfMine(MeetingSheet sheet) {
    if (!sheet.heading().kept()) {
      throw Refusal.missing("no-such-meeting");
    }
    if (sheet.heading().stage() != Stage.DRAFT) {
      throw Refusal.conflict("meeting-already-called");
    }
    return sheet;
  }

  private Uni<CheckPage.Scene> withRoster(MeetingSheet sheet) {
    var heading = sheet.heading();
    return roster.of(heading.cellId(), heading.day()).chain(lines -> withRules(sheet, lines));
  }

  private Uni<CheckPage.Scene> withRules(MeetingSheet sheet, List<RosterLine> lines) {
    return rulesInForce
        .today(sheet.heading().cellId())
        .chain(rules -> withRuling(sheet, lines, rules));
  }

  private Uni<CheckPage.Scene> withRuling(
      MeetingSheet sheet, List<RosterLine> lines, RuleSet rules) {
    var heading = sheet.heading();
    return authorisations
        .of(heading.cellId())
        .map(given -> new FormRuling.Grounds(given, holds(sheet.circumstance())))
        .map(grounds -> FormRuling.of(heading.form(), heading.day(), grounds, rules))
        .map(ruling -> new CheckPage.Scene(sheet, lines, ruling, rules));
  }

  private static boolean holds(Circumstances.@Nullable Stated stated) {
    return stated != null && !"REFUSED".equals(stated.decision());
  }
}
