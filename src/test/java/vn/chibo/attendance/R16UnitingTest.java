package vn.chibo.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chibo.evidence.Interval;
import vn.chibo.evidence.Intervals;
import vn.chibo.quorum.RollState;
import vn.chibo.quorum.Standing;
import vn.chibo.quorum.StayShare;

class R16UnitingTest {

  static final Instant START = Instant.parse("2027-03-13T12:30:00Z");
  static final UUID MEMBER = new UUID(0, 1);
  static final StayShare HALF = new StayShare(50, Duration.ofMinutes(15), Duration.ofMinutes(15));

  boolean online = true;
  Instant now = at(60);
  @Nullable Instant rollClosed;
  Summoned who = new Summoned(MEMBER, "Mùa A Lử", null, "MEMBER", Standing.OFFICIAL, null, null);
  Intervals stays = Intervals.NONE;

  static Instant at(int minutes) {
    return START.plus(Duration.ofMinutes(minutes));
  }

  static Entry entry(EvidenceKind kind, RollState state, int minute) {
    return entry(kind, state, at(minute), at(minute));
  }

  static Entry entry(EvidenceKind kind, RollState state, Instant claimed, Instant received) {
    return new Entry(
        UUID.randomUUID(), MEMBER, kind, state, null, claimed, received, "clerk:x", false, null);
  }

  static Entry tap(int minute) {
    return entry(EvidenceKind.LINK, RollState.UNCONFIRMED, minute);
  }

  Line line(Entry... entries) {
    var hours =
        new Hours(START, at(120), false, rollClosed, online, HALF, Duration.ofMinutes(5), now);
    return new Uniting(hours, who, List.of(entries), stays).line();
  }

  void stayed(int from, int until) {
    stays = stays.and(Intervals.of(List.of(new Interval(at(from), at(until)))));
  }

  @Test
  void whoSaidNothingIsNotYetThere() {
    assertThat(line().state()).isEqualTo(RollState.NOT_YET);
  }

  @Test
  void aTapAloneIsPresentAndUnconfirmed() {
    var line = line(tap(2));

    assertThat(line.state()).isEqualTo(RollState.UNCONFIRMED);
    assertThat(line.since()).isEqualTo(at(2));
    assertThat(line.awaitsTheClerk()).isTrue();
  }

  @Test
  void aStayOfTheShareConfirmsIt() {
    stayed(0, 30);
    assertThat(line(tap(2)).state()).isEqualTo(RollState.PRESENT_ONLINE);
  }

  @Test
  void aStayJustBelowTheShareDoesNot() {
    stayed(0, 29);
    assertThat(line(tap(2)).state()).isEqualTo(RollState.UNCONFIRMED);
  }

  @Test
  void twoDevicesAtOnceAreOnePersonAndAShortGapIsNoAbsence() {
    stayed(0, 14);
    stayed(2, 14);
    stayed(18, 30);
    assertThat(line().state()).isEqualTo(RollState.PRESENT_ONLINE);
  }

  @Test
  void theClerksCallDecidesWhatATapCannot() {
    assertThat(line(tap(2), entry(EvidenceKind.VOICE, RollState.PRESENT_ONLINE, 10)).state())
        .isEqualTo(RollState.PRESENT_ONLINE);
  }

  @Test
  void theNewestWordOfSomebodyAnswerableStands() {
    var line =
        line(
            entry(EvidenceKind.CORRECTION, RollState.PRESENT_SITE, 20),
            entry(EvidenceKind.CLERK_ROLL, RollState.PRESENT_HALL, 10));
    assertThat(line.state()).isEqualTo(RollState.PRESENT_SITE);
  }

  @Test
  void aTickKeptOnADeviceCountsFromItsOwnTime() {
    var kept = entry(EvidenceKind.CLERK_ROLL, RollState.UNEXCUSED, at(10), at(50));
    var corrected = entry(EvidenceKind.CORRECTION, RollState.EXCUSED, 30);

    assertThat(line(corrected, kept).state()).isEqualTo(RollState.EXCUSED);
    assertThat(kept.wasKept()).isTrue();
  }

  @Test
  void aClockThatIsFarOffIsNotBelieved() {
    var ahead = entry(EvidenceKind.LINK, RollState.UNCONFIRMED, at(100_000), at(5));
    var behind = entry(EvidenceKind.LINK, RollState.UNCONFIRMED, at(-100_000), at(5));

    assertThat(ahead.at()).isEqualTo(at(5));
    assertThat(behind.at()).isEqualTo(at(5));
    assertThat(ahead.hasWrongClock() && behind.hasWrongClock()).isTrue();
  }

  @Test
  void r10aWithoutTheRightToMeetOnlineOneFollowsAndIsNotPresent() {
    online = false;
    stayed(0, 60);
    assertThat(line(tap(2)).state()).isEqualTo(RollState.FOLLOWING);
  }

  @Test
  void whoTapsInTheHallWaitsForTheClerksEyes() {
    online = false;
    assertThat(line(entry(EvidenceKind.HALL_CODE, RollState.UNCONFIRMED, 1)).state())
        .isEqualTo(RollState.UNCONFIRMED);
  }

  @Test
  void anAcceptedExcuseIsAnAbsenceWithReasonUntilHeComes() {
    who = new Summoned(MEMBER, "Mùa A Lử", null, "MEMBER", Standing.OFFICIAL, "CANNOT_COME", true);

    assertThat(line().state()).isEqualTo(RollState.EXCUSED);
    assertThat(line(entry(EvidenceKind.CLERK_ROLL, RollState.PRESENT_HALL, 3)).state())
        .isEqualTo(RollState.PRESENT_HALL);
  }

  @Test
  void anExcuseNobodyDecidedStaysOpen() {
    who = new Summoned(MEMBER, "Mùa A Lử", null, "MEMBER", Standing.OFFICIAL, "CANNOT_COME", null);
    assertThat(line().awaitsTheClerk()).isTrue();
  }

  @Test
  void nobodyWaitsForAnExemptMember() {
    who = new Summoned(MEMBER, "Nguyễn Đức Ưởng", null, "MEMBER", Standing.EXEMPT, null, null);
    assertThat(line().state()).isEqualTo(RollState.NOT_EXPECTED);
  }

  @Test
  void aLateRollOfTheClerkDoesNotMakeTheHallLate() {
    assertThat(line(entry(EvidenceKind.CLERK_ROLL, RollState.PRESENT_HALL, 25)).late()).isFalse();
  }

  @Test
  void whoTapsAfterTheToleranceIsLateAndStillPresent() {
    var line = line(tap(16), entry(EvidenceKind.VOICE, RollState.PRESENT_ONLINE, 20));

    assertThat(line.late()).isTrue();
    assertThat(line.state().here()).isTrue();
    assertThat(line(tap(15)).late()).isFalse();
  }

  @Test
  void whoComesAfterTheClosingSpeaksAndDoesNotVote() {
    rollClosed = at(20);
    assertThat(line(entry(EvidenceKind.CLERK_ROLL, RollState.PRESENT_HALL, 40)).afterRoll())
        .isTrue();
  }

  @Test
  void whoHasGoneWasHereButHasNoHandToRaise() {
    var line =
        line(
            entry(EvidenceKind.CLERK_ROLL, RollState.PRESENT_HALL, 1),
            entry(EvidenceKind.LEFT, RollState.PRESENT_HALL, 50));

    assertThat(line.state()).isEqualTo(RollState.PRESENT_HALL);
    assertThat(line.left()).isEqualTo(at(50));
    assertThat(line.leftEarly()).isTrue();
    assertThat(line.voter(Standing.OFFICIAL).canVoteNow()).isFalse();
  }

  @Test
  void aTickTakenBackLeavesWhatTheMemberSaidHimself() {
    var line =
        line(
            tap(1),
            entry(EvidenceKind.CLERK_ROLL, RollState.PRESENT_HALL, 5),
            entry(EvidenceKind.CORRECTION, RollState.NOT_YET, 6));
    assertThat(line.state()).isEqualTo(RollState.UNCONFIRMED);
  }
}
