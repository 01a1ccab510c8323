package vn.chibo.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Refusal;
import vn.chibo.meeting.MeetingId;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;

/// Tasks at a meeting (R26): whatever changed nothing leaves no fact, and what is not this
/// meeting's business is refused.
@ChiboTest
class R26TasksAtTheMeetingTest {

  private static final Actor.Person THANH = MinutesTest.THANH;
  private static LocalDate day = LocalDate.of(2088, 1, 1);

  @Inject Backstage backstage;
  @Inject GiveTasks giveTasks;
  @Inject Speeches speeches;

  @Test
  void aReportOnATaskOfAnotherCellIsRefusedAndLeavesNoFact() {
    var meeting = meeting();
    var foreign = taskOf(Cast.BAN_LECH, Cast.LECH_SECRETARY);

    refuses(
        () -> giveTasks.report(THANH, meeting, new GiveTasks.Report(foreign, "DONE", "Xong", day)));

    assertThat(facts("TASK_REPORTED", meeting)).isZero();
    assertThat(backstage.text("select status from task where id = '%s'".formatted(foreign)))
        .isEqualTo("OPEN");
  }

  @Test
  void aTaskOfAnotherMeetingIsNotTakenBack() {
    var meeting = meeting();
    var other = taskOf(Cast.NA_KHOANG, Cast.LU_OFFICIAL);

    refuses(() -> giveTasks.takeBack(THANH, meeting, other));

    assertThat(facts("TASK_TAKEN_BACK", meeting)).isZero();
  }

  @Test
  void aTaskGivenTwiceAndTakenBackTwiceLeavesOneFactOfEach() {
    var meeting = meeting();
    var given =
        new GiveTasks.Given(UUID.randomUUID(), Cast.LU_OFFICIAL, "Sửa mương", day.plusDays(20));

    wait(() -> giveTasks.give(THANH, meeting, given));
    wait(() -> giveTasks.give(THANH, meeting, given));
    wait(() -> giveTasks.takeBack(THANH, meeting, given.id()));
    wait(() -> giveTasks.takeBack(THANH, meeting, given.id()));

    assertThat(facts("TASK_GIVEN", meeting)).isOne();
    assertThat(facts("TASK_TAKEN_BACK", meeting)).isOne();
  }

  @Test
  void aTaskForNobodyIsRefused() {
    var meeting = meeting();
    var given = new GiveTasks.Given(UUID.randomUUID(), UUID.randomUUID(), "Sửa mương", day);

    refuses(() -> giveTasks.give(THANH, meeting, given));

    assertThat(facts("TASK_GIVEN", meeting)).isZero();
  }

  @Test
  void aSpeechSentTwiceAndStruckTwiceLeavesOneFactOfEach() {
    var meeting = meeting();
    var speech =
        new Speeches.Entry(
            UUID.randomUUID(), null, Cast.LU_OFFICIAL, SpeechKind.OPINION, "Đồng ý", null);

    wait(() -> speeches.enter(THANH, meeting, speech));
    wait(() -> speeches.enter(THANH, meeting, speech));
    wait(() -> speeches.strike(THANH, meeting, speech.id()));
    wait(() -> speeches.strike(THANH, meeting, speech.id()));

    assertThat(facts("SPEECH_MINUTED", meeting)).isOne();
    assertThat(facts("SPEECH_STRUCK", meeting)).isOne();
  }

  private MeetingId meeting() {
    day = day.plusDays(1);
    return Scene.open(backstage, day).meeting();
  }

  private UUID taskOf(UUID cell, UUID owner) {
    var id = UUID.randomUUID();
    backstage.sql(
        """
        insert into task (id, cell, owner, text, due_on, assigned_on)
        values ('%s', '%s', '%s', 'Việc của nơi khác', '2088-12-01', '2088-01-01')
        """
            .formatted(id, cell, owner));
    return id;
  }

  private long facts(String kind, MeetingId meeting) {
    return backstage.number(
        "select count(*) from fact where kind = '%s' and meeting = '%s'".formatted(kind, meeting));
  }

  private void refuses(Supplier<Uni<Void>> act) {
    assertThatThrownBy(() -> wait(act))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.slug()).isEqualTo("no-such-task"));
  }

  private <T> T wait(Supplier<Uni<T>> act) {
    return backstage.wait(act);
  }
}
