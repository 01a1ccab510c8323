package vn.chibo.ballot;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.meeting.MeetingId;
import vn.chibo.quorum.MotionKind;
import vn.chibo.quorum.Tally;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.SignIn;

@ChiboTest
class BallotTest {

  static final AtomicInteger MONTHS = new AtomicInteger();
  static final Actor.Person SECRETARY =
      new Actor.Person(Cast.THANH_SECRETARY, "thanh", false, Instant.EPOCH);

  @Inject Backstage backstage;
  @Inject PutMotion putMotion;
  @Inject CountHands countHands;
  @Inject CloseMotion closeMotion;
  @Inject CastVote castVote;
  @Inject RefuseVote refuseVote;
  @Inject Motions motions;
  @Inject ReserveOpinion reserveOpinion;
  @Inject Database database;

  MeetingId meeting = new MeetingId(UUID.randomUUID());

  /// Seven official members; five are here, Quyết of them online.
  @BeforeEach
  void anOpenEveningWithAClosedRoll() {
    var month = MONTHS.getAndIncrement();
    var first = "date '2071-01-01' + interval '%d months'".formatted(month);
    backstage.sql(
        """
        insert into meeting (id, cell, kind, form, month, starts_at, planned_end, place, stage,
          rule_set, opening_rule_set, chair, contact, room_name, written_by, written_at,
          called_by, called_at, opened_by, opened_at)
        values ('%1$s', '%2$s', 'ORDINARY', 'HYBRID', (%4$s)::date, %4$s + interval '20 days',
          %4$s + interval '20 days 2 hours', 'Nhà văn hóa', 'OPEN', '208-qd-tw', '208-qd-tw',
          '%3$s', '%3$s', replace('%1$s', '-', ''), '%3$s', now(), '%3$s', now(), '%3$s', now());
        insert into roll_call (meeting, closing, closed_at, closed_by, body, summoned, present,
          deciding_present)
        values ('%1$s', 1, now(), 'person:%3$s', 7, 9, 6, 5);
        """
            .formatted(meeting, Cast.NA_KHOANG, Cast.THANH_SECRETARY, first));
    line(Cast.THANH_SECRETARY, "PRESENT_HALL");
    line(Cast.MAI_DEPUTY, "PRESENT_HALL");
    line(Cast.PAO_COMMITTEE, "PRESENT_SITE");
    line(Cast.HUYEN_CLERK, "PRESENT_HALL");
    line(Cast.QUYET_AWAY, "PRESENT_ONLINE");
    line(Cast.DENH_WITHOUT_MAIL, "EXCUSED");
    line(Cast.LU_OFFICIAL, "UNEXCUSED");
  }

  @Test
  void r20AVoteIsCountedAgainstTheFrozenBody() {
    var motion = put(MotionKind.RESOLUTION, "Nghị quyết tháng");

    assertThat(the(motion).body()).isEqualTo(7);
    assertThat(the(motion).needed()).isEqualTo(4);
    assertThat(the(motion).entitled()).isEqualTo(5);
  }

  @Test
  void r22RecognitionNeedsTwoThirdsAndFourOfSevenFail() {
    var motion = put(MotionKind.RECOGNITION, "Công nhận chính thức");
    count(motion, CountHands.Place.hall(), new Tally(4, 0, 1));

    close(motion);

    assertThat(the(motion).needed()).isEqualTo(5);
    assertThat(the(motion).outcome()).isEqualTo(Outcome.FAILED);
  }

  @Test
  void handsOfHallAndSitesAndLinksAddUp() {
    var motion = put(MotionKind.RESOLUTION, "Nghị quyết");
    count(motion, CountHands.Place.hall(), new Tally(2, 0, 1));
    count(motion, CountHands.Place.paper(), new Tally(1, 0, 0));
    vote(Cast.QUYET_AWAY, motion, Choice.FOR);

    close(motion);

    assertThat(the(motion).counted()).isEqualTo(new Tally(4, 0, 1));
    assertThat(the(motion).outcome()).isEqualTo(Outcome.CARRIED);
    assertThat(the(motion).share()).isEqualTo("04/07");
  }

  @Test
  void moreVotesThanMembersWhoMayVoteChangeNothing() {
    var motion = put(MotionKind.ORDINARY, "Việc thường");
    count(motion, CountHands.Place.hall(), new Tally(3, 0, 0));

    assertThatThrownBy(() -> count(motion, CountHands.Place.hall(), new Tally(5, 1, 0)))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.slug()).isEqualTo("votes-exceed-present"));

    assertThat(the(motion).counted()).isEqualTo(new Tally(3, 0, 0));
  }

  /// The clerk counts the hand he sees on the screen; then its owner votes by link too.
  @Test
  void r21AMemberCountedTwiceIsShownAndNothingIsClosedBeforeARecount() {
    var motion = put(MotionKind.ORDINARY, "Việc đếm hai lần");
    count(motion, CountHands.Place.hall(), new Tally(5, 0, 0));
    vote(Cast.QUYET_AWAY, motion, Choice.FOR);

    given()
        .cookies(SignIn.cookiesOf(Account.named("thanh")))
        .get("/meetings/{m}/motions", meeting.value())
        .then()
        .statusCode(200)
        .body(containsString("Có 6 phiếu, nhiều hơn 5 đảng viên"));
    assertRefused("votes-exceed-present", () -> close(motion));
    assertThat(the(motion).isOpen()).isTrue();

    count(motion, CountHands.Place.hall(), new Tally(4, 0, 0));
    close(motion);
    assertThat(the(motion).counted()).isEqualTo(new Tally(5, 0, 0));
  }

  @Test
  void aClosedVoteStaysClosed() {
    var motion = put(MotionKind.ORDINARY, "Việc thường");
    count(motion, CountHands.Place.hall(), new Tally(4, 0, 0));
    close(motion);

    close(motion);

    assertRefused("vote-closed", () -> count(motion, CountHands.Place.hall(), Tally.NONE));
    assertThat(the(motion).counted()).isEqualTo(new Tally(4, 0, 0));
  }

  @Test
  void theSameMotionSentTwiceIsPutOnce() {
    var wish = new PutMotion.Wish(UUID.randomUUID(), MotionKind.ORDINARY, "Một lần", false, null);

    backstage.wait(() -> putMotion.put(SECRETARY, meeting, wish));
    backstage.wait(() -> putMotion.put(SECRETARY, meeting, wish));

    assertThat(all()).hasSize(1);
  }

  @Test
  void r20NoMotionBeforeTheRollIsClosed() {
    backstage.sql("delete from roll_line where meeting = '%s'".formatted(meeting));
    backstage.sql("delete from roll_call where meeting = '%s'".formatted(meeting));

    assertRefused("roll-call-not-closed", () -> put(MotionKind.ORDINARY, "Sớm quá"));
  }

  @Test
  void r23DisciplineIsSecretOnPaperAndNeverByLink() {
    var motion = put(MotionKind.DISCIPLINE, "Kỷ luật");

    assertThat(the(motion).mode()).isEqualTo(Mode.SECRET_ON_PAPER);
    assertRefused("vote-not-by-link", () -> vote(Cast.QUYET_AWAY, motion, Choice.FOR));
  }

  @Test
  void whoSitsInTheHallRaisesHisCardThere() {
    var motion = put(MotionKind.RESOLUTION, "Nghị quyết");

    assertRefused("vote-not-yours", () -> vote(Cast.MAI_DEPUTY, motion, Choice.FOR));
  }

  @Test
  void aVoteRefusedByTheChairDoesNotCountAndCannotBeCastAgain() {
    var motion = put(MotionKind.RESOLUTION, "Nghị quyết");
    vote(Cast.QUYET_AWAY, motion, Choice.FOR);

    backstage.wait(() -> refuseVote.refuse(SECRETARY, meeting, motion, Cast.QUYET_AWAY));

    assertThat(the(motion).counted()).isEqualTo(Tally.NONE);
    assertRefused("vote-refused", () -> vote(Cast.QUYET_AWAY, motion, Choice.AGAINST));
  }

  @Test
  void nobodyReadsASingleChoice() {
    var motion = put(MotionKind.RESOLUTION, "Nghị quyết");
    vote(Cast.QUYET_AWAY, motion, Choice.AGAINST);
    var count = "select choice from card_vote";

    assertThatThrownBy(() -> backstage.as(SECRETARY.subject(), () -> databaseOf(count)))
        .hasMessageContaining("permission denied");
    assertThat(
            backstage.number(
                "select count(*) from fact where kind = 'VOTED_BY_LINK' and body::text like '%AGAINST%'"))
        .isZero();
  }

  private Uni<List<String>> databaseOf(String sql) {
    return database.list(String.class, sql, Map.of());
  }

  @Test
  void theNeighbourFindsNoMotion() {
    put(MotionKind.RESOLUTION, "Nghị quyết");
    var neighbour = new Actor.Person(Cast.NEIGHBOUR_SECRETARY, "neighbour", false, Instant.EPOCH);

    assertThat(backstage.as(neighbour.subject(), () -> motions.of(meeting))).isEmpty();
    assertRefused(
        "no-such-meeting",
        () ->
            backstage.wait(() ->
                putMotion.put(
                    neighbour,
                    meeting,
                    new PutMotion.Wish(
                        UUID.randomUUID(), MotionKind.ORDINARY, "Xen vào", false, null))));
  }

  @Test
  void r25AReservedOpinionIsKeptOnce() {
    backstage.sql(
        """
        insert into summons (id, meeting, member, role, standing, summoned_at)
        values (uuidv7(), '%s', '%s', 'MEMBER', 'OFFICIAL', now())
        """
            .formatted(meeting, Cast.MAI_DEPUTY));
    var opinion =
        new ReserveOpinion.Opinion(
            UUID.randomUUID(), meeting.value(), null, Cast.MAI_DEPUTY, "Tôi bảo lưu ý kiến.");

    backstage.wait(() -> reserveOpinion.reserve(SECRETARY, opinion));
    backstage.wait(() -> reserveOpinion.reserve(SECRETARY, opinion));

    assertThat(backstage.as(SECRETARY.subject(), () -> reserveOpinion.of(meeting)))
        .singleElement()
        .satisfies(kept -> assertThat(kept.text()).isEqualTo("Tôi bảo lưu ý kiến."));
  }

  @Test
  void theVotingPageShowsWhatIsNeededWithItsCitation() {
    put(MotionKind.RESOLUTION, "Nghị quyết tháng 12");

    given()
        .cookies(SignIn.cookiesOf(Account.named("thanh")))
        .get("/meetings/{m}/motions", meeting.value())
        .then()
        .statusCode(200)
        .body(containsString("Nghị quyết tháng 12"))
        .body(containsString("Cần ít nhất 04 phiếu tán thành trên 07"))
        .body(containsString("Căn cứ"));
  }

  @Test
  void aCountThatIsNoNumberIsAClearNo() {
    var motion = put(MotionKind.RESOLUTION, "Nghị quyết");

    given()
        .cookies(SignIn.cookiesOf(Account.named("thanh")))
        .header("Sec-Fetch-Site", "same-origin")
        .accept("application/json")
        .formParam("place", "HALL")
        .formParam("inFavour", "mười lăm")
        .post("/meetings/{m}/motions/{n}/counts", meeting.value(), motion.value())
        .then()
        .log()
        .ifValidationFails()
        .statusCode(422)
        .body("type", equalTo("/problems/count-not-a-number"));
  }

  private MotionId put(MotionKind kind, String title) {
    var id = UUID.randomUUID();
    var wish = new PutMotion.Wish(id, kind, title, false, null);
    backstage.wait(() -> putMotion.put(SECRETARY, meeting, wish));
    return new MotionId(id);
  }

  private void count(MotionId motion, CountHands.Place place, Tally tally) {
    backstage.wait(
        () -> countHands.enter(SECRETARY, new CountHands.Count(meeting, motion, place, tally)));
  }

  private void close(MotionId motion) {
    backstage.wait(() -> closeMotion.close(SECRETARY, meeting, motion));
  }

  private void vote(UUID member, MotionId motion, Choice choice) {
    var summons = UUID.randomUUID();
    backstage.sql(
        """
        insert into summons (id, meeting, member, role, standing, summoned_at)
        values ('%s', '%s', '%s', 'MEMBER', 'OFFICIAL', now())
        on conflict (meeting, member) do nothing
        """
            .formatted(summons, meeting, member));
    var summoned =
        UUID.fromString(
            backstage.text(
                "select id from summons where meeting = '%s' and member = '%s'"
                    .formatted(meeting, member)));
    var holder = new Actor.LinkHolder(summoned, UUID.randomUUID(), meeting.value(), member, false);
    backstage.wait(() -> castVote.cast(holder, motion, choice));
  }

  private List<Motion> all() {
    return backstage.as(SECRETARY.subject(), () -> motions.of(meeting));
  }

  private Motion the(MotionId motion) {
    return all().stream().filter(m -> m.id().equals(motion.value())).findFirst().orElseThrow();
  }

  private static void assertRefused(String slug, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.slug()).isEqualTo(slug));
  }

  private void line(UUID member, String state) {
    backstage.sql(
        """
        insert into roll_line (meeting, closing, member, standing, state, in_body)
        values ('%s', 1, '%s', 'OFFICIAL', '%s', true)
        """
            .formatted(meeting, member, state));
  }
}
