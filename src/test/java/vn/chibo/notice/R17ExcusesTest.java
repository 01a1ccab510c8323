package vn.chibo.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chibo.notice.Occasions.HUYEN;
import static vn.chibo.notice.Occasions.MAI;
import static vn.chibo.notice.Occasions.THANH;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Refusal;
import vn.chibo.meeting.MeetingId;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.StoppedClock;

/// The cell committee accepts or refuses a reason for absence; nobody else reads it (R17).
@ChiboTest
class R17ExcusesTest {

  @Inject Backstage backstage;
  @Inject StoppedClock clock;
  @Inject Occasions occasions;
  @Inject SummonMembers summonMembers;
  @Inject Answers answers;
  @Inject DecideExcuse decideExcuse;

  Instant evening = Occasions.anEvening();
  MeetingId meeting;

  @BeforeEach
  void luAsksToBeExcused() {
    clock.stopAt(evening.minus(Duration.ofDays(3)));
    meeting = occasions.draft(evening);
    backstage.wait(() -> summonMembers.summon(meeting, THANH));
    excuse();
  }

  @AfterEach
  void theClockGoesOn() {
    clock.goOn();
  }

  private UUID excuse() {
    return backstage.as(
        MAI.subject(),
        () ->
            answers.add(
                occasions.summonsOf(meeting, Cast.LU_OFFICIAL),
                AnswerForm.of("CANNOT_COME", "SICK", "Đi viện"),
                MAI.member()));
  }

  @Test
  void theCommitteeSeesTheReasonFirst() {
    var line = seenBy(MAI).getFirst();

    assertThat(line.name()).isEqualTo("Mùa A Lử");
    assertThat(line.reasonText()).isEqualTo("Đi viện");
    assertThat(line.waits()).isTrue();
  }

  @Test
  void papersThatWereShownAreTickedAndNothingOfThemIsKept() {
    var excuse = newest();

    backstage.wait(() -> decideExcuse.seePapers(MAI, meeting, excuse));
    clock.pass(Duration.ofMinutes(5));
    backstage.wait(() -> decideExcuse.seePapers(MAI, meeting, excuse));

    assertThat(seenBy(MAI).getFirst().papersSeenAt())
        .isEqualTo(clock.instant().minus(Duration.ofMinutes(5)));
    assertThat(
            backstage.number(
                "select count(*) from fact where meeting = '%s' and kind = 'EXCUSE_PAPERS_SEEN'"
                    .formatted(meeting)))
        .isEqualTo(1);
    assertThatThrownBy(() -> backstage.wait(() -> decideExcuse.seePapers(HUYEN, meeting, excuse)))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void aMemberWithoutPostSeesNoReason() {
    assertThat(seenBy(HUYEN)).noneMatch(line -> line.reasonText() != null);
    assertThat(seenBy(Occasions.person(Cast.HA_FOLLOWER)))
        .noneMatch(line -> line.reasonCode() != null);
  }

  @Test
  void anAcceptedReasonShowsWhoAndWhen() {
    decide(MAI, newest(), true);

    var line = lineOfLu();
    assertThat(line.accepted()).isTrue();
    assertThat(line.decider()).isEqualTo("Lò Thị Mai");
    assertThat(line.decidedAt()).isEqualTo(clock.instant());
    assertThat(facts()).isEqualTo(1);
  }

  @Test
  void theSameDecisionTwiceIsOne() {
    var answer = newest();
    decide(MAI, answer, true);

    decide(THANH, answer, true);

    assertThat(lineOfLu().decider()).isEqualTo("Lò Thị Mai");
    assertThat(facts()).isEqualTo(1);
  }

  @Test
  void anotherDecisionIsRefused() {
    var answer = newest();
    decide(MAI, answer, false);

    assertThatThrownBy(() -> decide(THANH, answer, true))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.slug()).isEqualTo("excuse-decided"));
  }

  @Test
  void anAnswerThatWasReplacedIsNotDecided() {
    var old = newest();
    clock.pass(Duration.ofMinutes(5));
    excuse();

    assertThatThrownBy(() -> decide(MAI, old, true))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.slug()).isEqualTo("excuse-replaced"));
  }

  @Test
  void aMemberWithoutPostDecidesNothing() {
    var answer = newest();

    assertThatThrownBy(() -> decide(HUYEN, answer, true))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.slug()).isEqualTo("no-such-meeting"));
  }

  private java.util.List<AnswerLine> seenBy(Actor.Person person) {
    return backstage.as(person.subject(), () -> answers.of(meeting));
  }

  private AnswerLine lineOfLu() {
    return seenBy(THANH).stream()
        .filter(line -> line.name().equals("Mùa A Lử"))
        .findFirst()
        .orElseThrow();
  }

  private UUID newest() {
    return java.util.Objects.requireNonNull(lineOfLu().id());
  }

  private void decide(Actor.Person officer, UUID answer, boolean accepted) {
    backstage.wait(() -> decideExcuse.decide(officer, meeting, answer, accepted));
  }

  private long facts() {
    return backstage.number(
        "select count(*) from fact where meeting = '%s' and kind = 'EXCUSE_DECIDED'"
            .formatted(meeting));
  }
}
