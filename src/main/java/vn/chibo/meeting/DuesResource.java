package vn.chibo.meeting;

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
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.Typed;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.membership.CellDoor;
import vn.chibo.membership.Roster;
import vn.chibo.membership.RosterLine;
import vn.chibo.organisation.CellId;

/// The dues of one month: all members on one form, one tick each.
@Path("/cells/{cell}/dues/{month}")
@Produces(TEXT_HTML)
class DuesResource {

  static final String FIELD = "dues-";

  record dues(DuesPage page, boolean saved) implements TemplateInstance {}

  private final Who who;
  private final Database database;
  private final CellDoor door;
  private final Roster roster;
  private final Dues book;
  private final TickDues tickDues;
  private final Reader reader;
  private final Clock clock;

  DuesResource(
      Who who,
      Database database,
      CellDoor door,
      Roster roster,
      Dues book,
      TickDues tickDues,
      Reader reader,
      Clock clock) {
    this.who = who;
    this.database = database;
    this.door = door;
    this.roster = roster;
    this.book = book;
    this.tickDues = tickDues;
    this.reader = reader;
    this.clock = clock;
  }

  @GET
  public Uni<dues> form(
      @RestPath CellId cell, @RestPath String month, @RestQuery Optional<String> saved) {
    var asked = monthOf(month);
    return who.person()
        .chain(person -> database.as(person.subject(), () -> page(cell, asked)))
        .map(page -> new dues(page, saved.isPresent()));
  }

  private Uni<DuesPage> page(CellId cell, YearMonth month) {
    return door.asOfficer(cell).chain(entry -> withRoster(entry, month));
  }

  private Uni<DuesPage> withRoster(CellDoor.Entry entry, YearMonth month) {
    var day = MonthBooks.countingDay(month, VietnamTime.today(clock));
    return roster.of(entry.id(), day).chain(lines -> withTicks(entry, month, lines));
  }

  private Uni<DuesPage> withTicks(CellDoor.Entry entry, YearMonth month, List<RosterLine> lines) {
    var months = new DuesPage.Months(month, VietnamTime.thisMonth(clock));
    return book.of(entry.id(), month)
        .map(ticks -> DuesPage.of(entry.cell(), months, lines, ticks, reader.locale()));
  }

  /// The second button marks everybody who has no mark yet as paid.
  @POST
  public Uni<Response> tick(
      @RestPath CellId cell, @RestPath String month, MultivaluedMap<String, String> fields) {
    var asked = monthOf(month);
    var typed = new Typed(fields);
    var states = states(typed);
    if (typed.has("rest")) {
      restIsPaid(fields.get("member"), states);
    }
    var wish = new TickDues.Wish(cell, asked, states);
    return who.person()
        .chain(person -> tickDues.tick(person, wish))
        .map(_ -> Answers.seeOther("/cells/%s/dues/%s?saved=yes".formatted(cell, asked)));
  }

  private static Map<UUID, DuesState> states(Typed typed) {
    var states = new HashMap<UUID, DuesState>();
    for (var name : typed.fields().keySet()) {
      if (name.startsWith(FIELD) && typed.has(name)) {
        states.put(member(name.substring(FIELD.length())), state(typed.text(name)));
      }
    }
    return states;
  }

  private static void restIsPaid(@Nullable List<String> members, Map<UUID, DuesState> states) {
    if (members != null) {
      members.forEach(member -> states.putIfAbsent(member(member), DuesState.PAID));
    }
  }

  private static UUID member(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw Refusal.invalid("unreadable");
    }
  }

  private static DuesState state(String text) {
    try {
      return DuesState.valueOf(text);
    } catch (IllegalArgumentException e) {
      throw Refusal.invalid("unreadable");
    }
  }

  private static YearMonth monthOf(String text) {
    try {
      return YearMonth.parse(text);
    } catch (DateTimeException e) {
      throw Refusal.missing("no-such-page");
    }
  }
}
