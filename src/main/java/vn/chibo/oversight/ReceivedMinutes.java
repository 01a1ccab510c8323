package vn.chibo.oversight;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.Kind;
import vn.chibo.rulebook.CallingRules;
import vn.chibo.rulebook.Citation;
import vn.chibo.rulebook.Rulebook;

/// The minutes of one month as they came up from the cells below: which are here, which came late,
/// which are missing. What is not sent is not seen (R35); that it is missing, is.
@ApplicationScoped
class ReceivedMinutes {

  /// How the minutes of one meeting stand on this day.
  enum Arrival {
    MISSING,
    WAITING,
    LATE,
    RECEIVED
  }

  /// `arrival` null asks for all.
  record Asked(YearMonth month, @Nullable Arrival arrival) {}

  record Line(
      UUID meeting,
      UUID cell,
      String cellName,
      Kind kind,
      @Nullable String topic,
      LocalDate month,
      Instant startsAt,
      @Nullable Instant sentAt,
      Arrival arrival) {}

  private record Count(Arrival arrival, int minutes) {}

  record Month(
      Asked asked, Map<Arrival, Integer> counts, List<Line> lines, int dueDays, Citation citation) {

    public int of(Arrival arrival) {
      return counts.getOrDefault(arrival, 0);
    }

    public int all() {
      return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// The list is cut at [#MOST]; a filter shows the rest.
    public boolean cut() {
      return lines.size() == MOST;
    }
  }

  static final int MOST = 200;

  private final Database database;
  private final Cells cells;
  private final Rulebook rulebook;
  private final Clock clock;

  ReceivedMinutes(Database database, Cells cells, Rulebook rulebook, Clock clock) {
    this.database = database;
    this.cells = cells;
    this.rulebook = rulebook;
    this.clock = clock;
  }

  /// Refuses `nothing-overseen` for a person without a cell below him.
  Uni<Month> of(Actor.Person person, Asked asked) {
    return database.as(
        person.subject(), () -> cells.beginnings().chain(found -> month(found, asked)));
  }

  private Uni<Month> month(List<Cells.Overseen> beginnings, Asked asked) {
    if (beginnings.isEmpty()) {
      throw Refusal.missing("nothing-overseen");
    }
    var rules = rulebook.inForceOn(VietnamTime.today(clock));
    int days = rules.value(CallingRules.SENT_UP_WITHIN_DAYS);
    var citation = rules.citation(CallingRules.SENT_UP_WITHIN_DAYS);
    var values = values(asked, days);
    return database
        .list(Count.class, COUNTS, values)
        .chain(counts ->
            lines(asked, values)
                .map(lines -> new Month(asked, byArrival(counts), lines, days, citation)));
  }

  private Map<String, Object> values(Asked asked, int days) {
    var values = new HashMap<String, Object>();
    values.put("from", asked.month().atDay(1));
    values.put("until", asked.month().plusMonths(1).atDay(1));
    values.put("days", days);
    values.put("today", VietnamTime.today(clock));
    return values;
  }

  private Uni<List<Line>> lines(Asked asked, Map<String, Object> values) {
    var arrival = asked.arrival();
    var wanted = new HashMap<>(values);
    wanted.put("arrival", arrival == null ? "" : arrival.name());
    wanted.put("most", MOST);
    return database.list(Line.class, LINES, wanted);
  }

  private static Map<Arrival, Integer> byArrival(List<Count> counts) {
    var byArrival = new EnumMap<Arrival, Integer>(Arrival.class);
    counts.forEach(count -> byArrival.put(count.arrival(), count.minutes()));
    return byArrival;
  }

  /// Done on the last day is in time; not yet done is missing from the day after.
  private static final String MONTH =
      """
      with held as (
        select m.id, m.cell, c.short_name, c.code, m.kind, m.thematic_topic, m.month, m.starts_at,
          b.sent_at,
          case
            when b.sent_at is null and cast(:today as date) > due.day then 'MISSING'
            when b.sent_at is null then 'WAITING'
            when vietnam_day(b.sent_at) > due.day then 'LATE'
            else 'RECEIVED'
          end as arrival
        from meeting m
          join organisation c on c.id = m.cell
          left join minutes b on b.meeting = m.id and b.sent_at is not null
          cross join lateral (
            select vietnam_day(m.ended_at) + coalesce(
              cast(m.opening_rule_overrides #>> '{papers.sentUpWithinDays,value}' as integer),
              cast(:days as integer)) as day) due
        where m.cell in (select overseen_cells())
          and m.stage = 'ENDED' and m.kind in ('ORDINARY', 'THEMATIC', 'EXTRAORDINARY')
          and m.month >= :from and m.month < :until)
      """;

  private static final String COUNTS =
      MONTH + "select arrival, count(*)::integer from held group by arrival order by arrival";

  private static final String LINES =
      MONTH
          + """
          select id, cell, short_name, kind, thematic_topic, month, starts_at, sent_at, arrival
          from held
          where cast(:arrival as text) in ('', arrival)
          order by array_position(array['MISSING', 'LATE', 'WAITING', 'RECEIVED'], arrival),
            code, starts_at
          limit :most
          """;
}
