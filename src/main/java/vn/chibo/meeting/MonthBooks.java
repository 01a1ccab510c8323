package vn.chibo.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.organisation.CellId;
import vn.chibo.quorum.Standing;

/// The months of a cell as its officers read them on the first page (R37).
@ApplicationScoped
public class MonthBooks {

  static final List<String> MEMBERS =
      Arrays.stream(Standing.values()).filter(Standing::isMemberHere).map(Enum::name).toList();

  private final Database database;
  private final Clock clock;

  MonthBooks(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// A meeting that was not cancelled, with what was filed about it.
  ///
  /// @param inPlace stands in for the ordinary meeting of its month (R11)
  /// @param formRefused the committee refused its form afterwards: no member loses a month (R10)
  public record Entry(
      UUID id,
      Kind kind,
      @Nullable String topic,
      Form form,
      LocalDate month,
      Instant startsAt,
      Instant plannedEnd,
      String place,
      Stage stage,
      String ruleSet,
      @Nullable Instant calledAt,
      @Nullable Instant openedAt,
      @Nullable Instant papersPostedAt,
      @Nullable Instant minutesPostedAt,
      int papers,
      @Nullable String authorisation,
      boolean formRefused,
      boolean inPlace) {

    public MeetingId meeting() {
      return new MeetingId(id);
    }

    public LocalDate day() {
      return VietnamTime.dayOf(openedAt == null ? startsAt : openedAt);
    }

    /// As [MonthCycle] reads it.
    public MonthRecords.Called called() {
      return new MonthRecords.Called(
          meeting(), stage, day(), calledAt == null ? null : VietnamTime.dayOf(calledAt));
    }

    public boolean isHeld() {
      return stage == Stage.OPEN || stage == Stage.ENDED;
    }
  }

  /// The meetings of these months, the first first. Empty for who is no officer of the cell.
  public Uni<List<Entry>> meetings(CellId cell, YearMonth from, YearMonth until) {
    return database.list(
        Entry.class,
        MEETINGS,
        Map.of("cell", cell.value(), "from", from.atDay(1), "until", until.atDay(1)));
  }

  /// Dues, tasks and ticks of one month. Members are counted on its last day, or today.
  public Uni<MonthBook> of(CellId cell, YearMonth month) {
    var values =
        Map.of(
            "cell", cell.value(),
            "month", month.atDay(1),
            "next", month.plusMonths(1).atDay(1),
            "day", countingDay(month, VietnamTime.today(clock)),
            "kinds", MEMBERS,
            "followUp", MonthStep.FOLLOW_UP.name());
    return database.list(MonthBook.class, BOOK, values).map(List::getFirst);
  }

  static LocalDate countingDay(YearMonth month, LocalDate today) {
    var last = month.atEndOfMonth();
    return last.isBefore(today) ? last : today;
  }

  private static final String MEETINGS =
      """
      select m.id, m.kind, m.thematic_topic, m.form, m.month, m.starts_at, m.planned_end, m.place,
        m.stage, m.rule_set, m.called_at, m.opened_at,
        (select h.posted_at from handbook_posting h where h.meeting = m.id and h.packet = 'NOTICE'),
        (select h.posted_at from handbook_posting h where h.meeting = m.id and h.packet = 'MINUTES'),
        (select count(*) from paper p where p.meeting = m.id and p.withdrawn_at is null),
        (select a.number from online_authorisation a where a.id = m.authorisation),
        exists (select 1 from special_circumstance c
          where c.meeting = m.id and c.decision = 'REFUSED'),
        m.in_place
      from meeting m
      where m.cell = :cell and m.cell in (select kept_cells())
        and m.month >= :from and m.month < :until and m.stage <> 'CANCELLED'
      order by m.starts_at
      limit 200
      """;

  private static final String BOOK =
      """
      select
        (select count(*) from standing s
         where s.cell = :cell and s.kind in (:kinds)
           and s.from_on <= :day and (s.until_on is null or s.until_on > :day)),
        (select count(*) from standing s join dues d on d.cell = s.cell and d.member = s.member
         where s.cell = :cell and s.kind in (:kinds) and d.month = :month
           and s.from_on <= :day and (s.until_on is null or s.until_on > :day)),
        (select count(*) from standing s join dues d on d.cell = s.cell and d.member = s.member
         where s.cell = :cell and s.kind in (:kinds) and d.month = :month and d.state = 'UNPAID'
           and s.from_on <= :day and (s.until_on is null or s.until_on > :day)),
        (select count(*) from task t
         where t.cell = :cell and t.assigned_on >= :month and t.assigned_on < :next),
        (select count(*) from task t
         where t.cell = :cell and t.assigned_on >= :month and t.assigned_on < :next
           and t.status in ('OPEN', 'EXTENDED') and t.reported_at is null),
        (select k.ticked_at from month_tick k
         where k.cell = :cell and k.month = :month and k.step = :followUp)
      """;
}
