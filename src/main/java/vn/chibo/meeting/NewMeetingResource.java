package vn.chibo.meeting;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.Typed;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.organisation.CellId;
import vn.chibo.organisation.RulesInForce;
import vn.chibo.rulebook.CallingRules;
import vn.chibo.rulebook.RuleSet;

/// A new meeting of a cell: the first step of calling, which makes the draft.
@Path("/cells/{cell}/meetings/new")
@Produces(TEXT_HTML)
class NewMeetingResource {

  private final Who who;
  private final Database database;
  private final Timetable timetable;
  private final PlanMeeting planMeeting;
  private final Standins standins;
  private final RulesInForce rulesInForce;
  private final Reader reader;
  private final Clock clock;

  NewMeetingResource(
      Who who,
      Database database,
      Timetable timetable,
      PlanMeeting planMeeting,
      Standins standins,
      RulesInForce rulesInForce,
      Reader reader,
      Clock clock) {
    this.who = who;
    this.database = database;
    this.timetable = timetable;
    this.planMeeting = planMeeting;
    this.standins = standins;
    this.rulesInForce = rulesInForce;
    this.reader = reader;
    this.clock = clock;
  }

  /// Who came from the year's page brings the kind and the month with him.
  @GET
  public Uni<PlanResource.plan> form(
      @RestPath CellId cell,
      @RestQuery @Nullable String occasion,
      @RestQuery @Nullable String month) {
    var wanted = Asked.read(occasion, month);
    return who.person()
        .chain(person -> database.as(person.subject(), () -> known(cell, wanted)))
        .map(known -> page(cell, wanted, known))
        .map(PlanResource.plan::new);
  }

  /// What the reader has in mind already; null where he said nothing of it.
  private record Asked(@Nullable Occasion occasion, @Nullable YearMonth month) {

    static Asked read(@Nullable String occasion, @Nullable String month) {
      return new Asked(Occasion.find(occasion), monthOf(month));
    }

    private static @Nullable YearMonth monthOf(@Nullable String typed) {
      try {
        return typed == null ? null : YearMonth.parse(typed);
      } catch (DateTimeException e) {
        return null;
      }
    }
  }

  /// What the cell's calendar holds that the form can begin with.
  private record Known(Optional<Timetable.Last> last, Optional<Instant> ordinary, Setting setting) {

    RuleSet rules() {
      return setting.rules();
    }
  }

  /// The groups of the cell, and the rules it goes by.
  private record Setting(List<Standins.Group> groups, RuleSet rules) {}

  private Uni<Setting> setting(CellId cell) {
    return standins
        .groups(cell)
        .chain(groups -> rulesInForce.today(cell).map(rules -> new Setting(groups, rules)));
  }

  private Uni<Known> known(CellId cell, Asked asked) {
    return timetable
        .hold(cell)
        .chain(() -> timetable.last(cell))
        .chain(last -> known(cell, asked, last));
  }

  private Uni<Known> known(CellId cell, Asked asked, Optional<Timetable.Last> last) {
    var month = asked.month() == null ? VietnamTime.thisMonth(clock) : asked.month();
    return timetable
        .ordinaryIn(cell, month.atDay(1))
        .chain(ordinary -> known(cell, last, ordinary));
  }

  private Uni<Known> known(CellId cell, Optional<Timetable.Last> last, Optional<Instant> ordinary) {
    return setting(cell).map(setting -> new Known(last, ordinary, setting));
  }

  private PlanPage page(CellId cell, Asked asked, Known known) {
    var rules = known.rules();
    var blank = blank(known);
    var occasion = asked.occasion();
    if (occasion == null) {
      return page(cell, blank, known.setting()).noting(known.ordinary(), reader.locale());
    }
    var form = blank.suggesting(occasion, asked.month(), proposed(occasion, known));
    var least = rules.value(CallingRules.LENGTH_LEAST_COMBINED).toMinutes();
    var shown = occasion == Occasion.COMBINED ? form.lasting(least) : form;
    return page(cell, shown, known.setting());
  }

  /// The committee prepares the month's ordinary meeting so many days before it (R6).
  private @Nullable LocalDate proposed(Occasion occasion, Known known) {
    int lead = known.rules().value(CallingRules.COMMITTEE_LEAD_DAYS);
    return occasion == Occasion.COMMITTEE_MEETING
        ? known.ordinary().map(VietnamTime::dayOf).map(day -> day.minusDays(lead)).orElse(null)
        : null;
  }

  /// The hour and the length of the last meeting of the same cell; the least length otherwise.
  private PlanForm blank(Known known) {
    var least = known.rules().value(CallingRules.LENGTH_LEAST).toMinutes();
    return known
        .last()
        .map(this::alike)
        .orElseGet(() -> PlanForm.blank(VietnamTime.today(clock), "", Long.toString(least)));
  }

  private PlanForm alike(Timetable.Last last) {
    var slot = new Slot(last.startsAt(), last.plannedEnd());
    return PlanForm.blank(
        VietnamTime.today(clock),
        VietnamTime.clock(last.startsAt()),
        Long.toString(slot.length().toMinutes()));
  }

  @POST
  public Uni<Response> create(@RestPath CellId cell, MultivaluedMap<String, String> fields) {
    var form = PlanForm.of(new Typed(fields));
    var read = form.read();
    var plan = read.plan();
    return who.person()
        .chain(person ->
            plan == null
                ? mistaken(person, cell, read.mistakes())
                : planMeeting.create(person, cell, plan))
        .chain(outcome -> answer(cell, form, outcome));
  }

  /// Only who may plan for this cell hears what is wrong with a form for it.
  private Uni<Planning> mistaken(Actor.Person person, CellId cell, List<Mistake> mistakes) {
    return database
        .as(person.subject(), () -> timetable.hold(cell))
        .map(_ -> new Planning.Mistaken(mistakes));
  }

  private Uni<Response> answer(CellId cell, PlanForm form, Planning outcome) {
    return switch (outcome) {
      case Planning.Stored(var meeting) ->
          Uni.createFrom().item(Answers.seeOther("/meetings/" + meeting + "/form"));
      case Planning.Mistaken(var mistakes) -> refused(cell, form, mistakes);
      case Planning.Stale _, Planning.NoDraft _ ->
          throw new IllegalStateException("a new draft has no other window");
    };
  }

  private Uni<Response> refused(CellId cell, PlanForm form, List<Mistake> mistakes) {
    return who.person()
        .chain(person -> database.as(person.subject(), () -> setting(cell)))
        .map(setting -> page(cell, form, setting).withMistakes(mistakes, reader.locale()))
        .map(page -> Answers.page(Mistake.status(mistakes), new PlanResource.plan(page)));
  }

  private PlanPage page(CellId cell, PlanForm form, Setting setting) {
    var calendar = "/cells/" + cell + "/meetings";
    var path = new PlanPage.Path(calendar + "/new", calendar, "");
    return PlanPage.of(form, path, setting.rules(), reader.locale())
        .offering(setting.groups(), setting.rules(), reader.locale());
  }
}
