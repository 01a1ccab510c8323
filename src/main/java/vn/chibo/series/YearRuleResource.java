package vn.chibo.series;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.Typed;
import vn.chibo.organisation.CellId;

/// The rule of a cell's ordinary meetings: typed, looked at month by month, then confirmed.
@Path("/cells/{cell}/year/rule")
@Produces(TEXT_HTML)
class YearRuleResource {

  record rule(RulePage page) implements TemplateInstance {}

  record preview(YearPage page, RuleForm form) implements TemplateInstance {}

  private final Who who;
  private final ReadYear readYear;
  private final PlanYear planYear;
  private final Reader reader;
  private final Clock clock;

  YearRuleResource(Who who, ReadYear readYear, PlanYear planYear, Reader reader, Clock clock) {
    this.who = who;
    this.readYear = readYear;
    this.planYear = planYear;
    this.reader = reader;
    this.clock = clock;
  }

  @GET
  public Uni<rule> form(@RestPath CellId cell, @RestQuery @Nullable String from) {
    return who.person()
        .chain(person -> readYear.of(person, cell))
        .map(scene -> page(scene, RulePage.begin(scene, from, scene.rules()), Map.of()));
  }

  @POST
  public Uni<Response> set(@RestPath CellId cell, MultivaluedMap<String, String> fields) {
    var typed = new Typed(fields);
    return who.person()
        .chain(person -> readYear.of(person, cell).chain(scene -> set(person, scene, typed)));
  }

  private Uni<Response> set(Actor.Person person, ReadYear.Scene scene, Typed typed) {
    var form = RuleForm.of(typed);
    var read =
        form.read(scene.year().first(), scene.chairs().byCode(), reader.words(RuleText.class));
    var pattern = read.pattern();
    var from = read.from();
    if (pattern == null || from == null) {
      return page(422, page(scene, form, read.mistakes()));
    }
    if (typed.has("again")) {
      return page(200, page(scene, form, Map.of()));
    }
    return typed.has("confirmed")
        ? planYear.set(person, scene.cell().cell(), pattern, from).map(_ -> back(scene))
        : page(200, preview(scene, form, pattern, from));
  }

  private static Uni<Response> page(int status, TemplateInstance page) {
    return Uni.createFrom().item(Answers.page(status, page));
  }

  private static Response back(ReadYear.Scene scene) {
    return Answers.seeOther("/cells/" + scene.cell().cell() + "/year");
  }

  /// Nothing is stored: the year as it would be.
  private preview preview(
      ReadYear.Scene scene, RuleForm form, Rule.Pattern pattern, YearMonth from) {
    var rule = new Rule(new UUID(0, 0), pattern, from, null);
    var then = PlanYear.holdsAlready(scene.year(), rule) ? scene : scene.under(rule);
    return new preview(
        YearPage.of(then.cell(), then.year(), then.chairs(), scene.rules(), reader.locale()), form);
  }

  private rule page(ReadYear.Scene scene, RuleForm form, Map<String, String> errors) {
    return new rule(RulePage.of(scene, form, errors, scene.rules(), reader.locale()));
  }
}
