package vn.chibo.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.organisation.CellId;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.StoppedClock;

/// Dues, tasks and ticks of a month on real tables (R37). Each test has a month of its own.
@ChiboTest
class MonthBookTest {

  static final CellId CELL = new CellId(Cast.NA_KHOANG);
  static final Actor.Person THANH = person(Cast.THANH_SECRETARY);
  static final Actor.Person HUYEN = person(Cast.HUYEN_CLERK);
  static final Actor.Person NEIGHBOUR = person(Cast.NEIGHBOUR_SECRETARY);
  static YearMonth month = YearMonth.of(2039, 1);

  @Inject Backstage backstage;
  @Inject StoppedClock clock;
  @Inject TickDues tickDues;
  @Inject Dues dues;
  @Inject GiveTask giveTask;
  @Inject SettleTask settleTask;
  @Inject Tasks tasks;
  @Inject TickMonth tickMonth;
  @Inject MonthBooks books;

  @BeforeEach
  void aNewMonth() {
    month = month.plusMonths(1);
    clock.stopAt(VietnamTime.at(month.atDay(10), LocalTime.of(8, 0)));
  }

  @AfterEach
  void theClockGoesOn() {
    clock.goOn();
  }

  @Test
  void duesAreTickedForMembersAndCounted() {
    tick(Map.of(Cast.LU_OFFICIAL, DuesState.PAID, Cast.UONG_EXEMPT, DuesState.EXEMPT));

    var book = book();

    assertThat(book.members()).isEqualTo(10);
    assertThat(book.duesTicked()).isEqualTo(2);
    assertThat(book.dues().left()).isEqualTo(8);
  }

  @Test
  void theSameFormTwiceLeavesOneFact() {
    var states = Map.of(Cast.LU_OFFICIAL, DuesState.UNPAID);
    tick(states);

    int changed = tick(states);

    assertThat(changed).isZero();
    assertThat(facts("DUES_TICKED")).isEqualTo(1);
  }

  @Test
  void aChangedTickIsANewFact() {
    tick(Map.of(Cast.LU_OFFICIAL, DuesState.UNPAID));

    tick(Map.of(Cast.LU_OFFICIAL, DuesState.PAID));

    assertThat(facts("DUES_TICKED")).isEqualTo(2);
    assertThat(book().duesUnpaid()).isZero();
  }

  @Test
  void anUnpaidMonthIsFoundForTheYear() {
    tick(Map.of(Cast.LU_OFFICIAL, DuesState.UNPAID));

    var unpaid = backstage.as(THANH.subject(), () -> dues.unpaid(CELL, month, month.plusMonths(1)));

    assertThat(unpaid).containsExactly(new Dues.Unpaid(Cast.LU_OFFICIAL, month.atDay(1)));
  }

  @Test
  void whoIsNotOnTheRosterIsPassedOver() {
    int changed = tick(Map.of(Cast.NEIGHBOUR_SECRETARY, DuesState.PAID));

    assertThat(changed).isZero();
  }

  @Test
  void anotherCellsSecretaryTicksNothing() {
    var wish = new TickDues.Wish(CELL, month, Map.of(Cast.LU_OFFICIAL, DuesState.PAID));

    assertThatThrownBy(() -> backstage.wait(() -> tickDues.tick(NEIGHBOUR, wish)))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.slug()).isEqualTo("no-such-cell"));
    assertThat(book().duesTicked()).isZero();
  }

  @Test
  void aMonthThatHasNotBegunHasNoDues() {
    var wish = new TickDues.Wish(CELL, month.plusMonths(1), Map.of());

    assertThatThrownBy(() -> backstage.wait(() -> tickDues.tick(THANH, wish)))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.slug()).isEqualTo("month-not-begun"));
  }

  @Test
  void anOwnerReportsHisTask() {
    var task = give(Cast.HUYEN_CLERK);
    assertThat(book().unreported()).isEqualTo(1);

    backstage.wait(() -> settleTask.report(HUYEN, place(task), told("Đã làm xong", HowFar.DONE)));

    assertThat(found(task).status()).isEqualTo(TaskStatus.DONE);
    assertThat(book().taskReports()).isEqualTo(new MonthRecords.Progress(1, 1));
  }

  @Test
  void aReportThatItIsNotDoneLeavesItOpen() {
    var task = give(Cast.HUYEN_CLERK);

    backstage.wait(
        () -> settleTask.report(HUYEN, place(task), told("Còn chờ vật tư", HowFar.PART)));

    assertThat(found(task).status()).isEqualTo(TaskStatus.OPEN);
    assertThat(book().unreported()).isZero();
  }

  @Test
  void moreTimeAsksTheOwnerAgain() {
    var task = give(Cast.HUYEN_CLERK);
    backstage.wait(() -> settleTask.report(HUYEN, place(task), told("Chưa xong", HowFar.PART)));

    backstage.wait(() -> settleTask.extend(THANH, place(task), month.atEndOfMonth()));

    assertThat(found(task).status()).isEqualTo(TaskStatus.EXTENDED);
    assertThat(book().unreported()).isEqualTo(1);
  }

  @Test
  void whatIsDroppedStaysAndIsSettled() {
    var task = give(Cast.HUYEN_CLERK);
    backstage.wait(() -> settleTask.drop(THANH, place(task)));

    assertThatThrownBy(() ->
            backstage.wait(() -> settleTask.report(HUYEN, place(task), told("Muộn", HowFar.DONE))))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.slug()).isEqualTo("task-settled"));
    assertThat(found(task).status()).isEqualTo(TaskStatus.DROPPED);
  }

  @Test
  void aMemberFindsHisOwnTasksOnly() {
    var his = give(Cast.HUYEN_CLERK);
    var others = give(Cast.LU_OFFICIAL);

    var seen = backstage.as(HUYEN.subject(), () -> tasks.open(CELL));

    assertThat(seen).extracting(Tasks.Task::id).contains(his).doesNotContain(others);
    assertThatThrownBy(() ->
            backstage.wait(
                () -> settleTask.report(HUYEN, place(others), told("Xong", HowFar.DONE))))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.slug()).isEqualTo("no-such-task"));
  }

  @Test
  void onlyAnOfficerGivesMoreTime() {
    var task = give(Cast.HUYEN_CLERK);

    assertThatThrownBy(
            () -> backstage.wait(() -> settleTask.extend(HUYEN, place(task), month.atEndOfMonth())))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.slug()).isEqualTo("no-such-cell"));
  }

  @Test
  void theFollowUpIsTickedOnce() {
    backstage.wait(() -> tickMonth.followUp(THANH, CELL, month));

    backstage.wait(() -> tickMonth.followUp(THANH, CELL, month));

    assertThat(book().followedUpAt()).isEqualTo(clock.instant());
    assertThat(facts("MONTH_TICKED")).isEqualTo(1);
  }

  @Test
  void theMeetingsOfTheMonthAreReadWithWhatWasFiled() {
    var id = UUID.randomUUID();
    backstage.sql(
        """
        insert into meeting (id, cell, kind, form, month, starts_at, planned_end, place, stage,
          rule_set, chair, contact, room_name, written_by, written_at, called_by, called_at)
        values ('%1$s', '%2$s', 'ORDINARY', 'IN_PERSON', '%3$s', '%4$s', '%5$s', 'Nhà văn hóa',
          'CALLED', '208-qd-tw', '%6$s', '%6$s', replace('%1$s', '-', ''), '%6$s', now(),
          '%6$s', now());
        insert into handbook_posting (meeting, packet, posted_at, posted_by)
        values ('%1$s', 'NOTICE', now(), '%6$s')
        """
            .formatted(
                id,
                Cast.NA_KHOANG,
                month.atDay(1),
                VietnamTime.at(month.atDay(20), LocalTime.of(19, 30)),
                VietnamTime.at(month.atDay(20), LocalTime.of(21, 0)),
                Cast.THANH_SECRETARY));

    var found =
        backstage.as(THANH.subject(), () -> books.meetings(CELL, month, month.plusMonths(1)));
    var foreign =
        backstage.as(NEIGHBOUR.subject(), () -> books.meetings(CELL, month, month.plusMonths(1)));

    assertThat(found)
        .singleElement()
        .satisfies(entry -> assertThat(entry.papersPostedAt()).isNotNull())
        .satisfies(entry -> assertThat(entry.minutesPostedAt()).isNull())
        .satisfies(entry -> assertThat(entry.called().day()).isEqualTo(month.atDay(20)));
    assertThat(foreign).isEmpty();
  }

  private int tick(Map<UUID, DuesState> states) {
    return backstage.wait(() -> tickDues.tick(THANH, new TickDues.Wish(CELL, month, states)));
  }

  private MonthBook book() {
    return backstage.as(THANH.subject(), () -> books.of(CELL, month));
  }

  private UUID give(UUID owner) {
    var wish = new GiveTask.Wish("Vận động hộ dân làm đường", owner, month.atDay(25));
    return backstage.wait(() -> giveTask.give(THANH, CELL, wish));
  }

  private Tasks.Task found(UUID task) {
    return backstage.as(THANH.subject(), () -> tasks.find(CELL, task));
  }

  private static SettleTask.Place place(UUID task) {
    return new SettleTask.Place(CELL, task);
  }

  private long facts(String kind) {
    LocalDate first = month.atDay(1);
    return backstage.number(
        "select count(*) from fact where kind = '%s' and cell = '%s' and body ->> 'month' = '%s' and at >= '%s'"
            .formatted(kind, Cast.NA_KHOANG, month, first));
  }

  private static Actor.Person person(UUID member) {
    return new Actor.Person(member, "test", false, Instant.EPOCH);
  }

  private static ReportTask.Word told(String result, HowFar howFar) {
    return new ReportTask.Word(howFar, result);
  }
}
