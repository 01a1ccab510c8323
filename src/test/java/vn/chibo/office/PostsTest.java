package vn.chibo.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.Subject;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.membership.Role;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.StoppedClock;

/// Who gives and ends which post, and who stands in: on the real tables.
@ChiboTest
class PostsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  @Inject Backstage backstage;
  @Inject Database database;
  @Inject GivePost givePost;
  @Inject EndPost endPost;
  @Inject StandIns standIns;
  @Inject OfficePosts posts;
  @Inject Notices notices;
  @Inject StoppedClock clock;

  @BeforeEach
  @AfterEach
  void theBureauIsAsBefore() {
    Bureau.isAsBefore(backstage);
  }

  private GivePost.Giving give(UUID giver, UUID place, Role role, UUID member) {
    return give(giver, place, wish(role, member, DAY, null));
  }

  private GivePost.Giving give(UUID giver, UUID place, GivePost.Wish wish) {
    return backstage.wait(() -> givePost.give(Bureau.person(giver), place, wish));
  }

  private static GivePost.Wish wish(
      Role role, UUID member, LocalDate from, @Nullable LocalDate until) {
    return new GivePost.Wish(role, member, "Chức vụ", from, until, "01-QĐ/ĐU");
  }

  private static void refuses(String slug, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo(slug));
  }

  private boolean gives(UUID who, UUID place, Role role) {
    return Boolean.TRUE.equals(
        backstage.as(
            Subject.person(who),
            () ->
                database.find(
                    Boolean.class,
                    "select gives_post(:place, :role)",
                    Map.of("place", place, "role", role.name()))));
  }

  private List<Role> givenBy(UUID who, UUID place) {
    return Stream.of(Role.values()).filter(role -> gives(who, place, role)).toList();
  }

  /// The table of decision record 22, read from the database.
  @Test
  void everyPostIsGivenByThoseWhoMay() {
    assertThat(givenBy(Bureau.COMMITTEE, Bureau.BAN_TREN))
        .containsExactly(
            Role.SECRETARY, Role.DEPUTY_SECRETARY, Role.COMMITTEE_MEMBER, Role.FOLLOWER);
    assertThat(givenBy(Bureau.STAFF, Bureau.BAN_TREN))
        .containsExactly(
            Role.SECRETARY, Role.DEPUTY_SECRETARY, Role.COMMITTEE_MEMBER, Role.FOLLOWER);
    assertThat(givenBy(Bureau.ADMINISTRATOR, Bureau.BAN_TREN))
        .containsExactly(Role.DEPUTY_SECRETARY, Role.COMMITTEE_MEMBER);
    assertThat(givenBy(Bureau.SECRETARY, Bureau.BAN_TREN)).containsExactly(Role.COMMITTEE_MEMBER);
    assertThat(givenBy(Bureau.DEPUTY, Bureau.BAN_TREN)).isEmpty();
    assertThat(givenBy(Bureau.SECRETARY, Bureau.BAN_DUOI)).isEmpty();
    assertThat(givenBy(Cast.DAO_COMMITTEE, Bureau.BAN_TREN)).isEmpty();
    assertThat(givenBy(Bureau.COMMITTEE, Bureau.COMMUNE))
        .containsExactly(Role.INSPECTOR, Role.ORGANISATION_STAFF, Role.ADMINISTRATOR);
    assertThat(givenBy(Bureau.STAFF, Bureau.COMMUNE)).isEmpty();
    assertThat(givenBy(Bureau.ADMINISTRATOR, Bureau.COMMUNE)).containsExactly(Role.ADMINISTRATOR);
  }

  /// A new installation: somebody must be the first.
  @Test
  void theAdministratorEntersTheFirstOfACommitteeAndNoSecond() {
    backstage.sql(
        "update post set until_on = from_on where organisation = '%s' and role in ('COMMITTEE_SECRETARY', 'ORGANISATION_STAFF')"
            .formatted(Bureau.COMMUNE));
    assertThat(givenBy(Bureau.ADMINISTRATOR, Bureau.COMMUNE))
        .contains(Role.COMMITTEE_SECRETARY, Role.ORGANISATION_STAFF);

    give(Bureau.ADMINISTRATOR, Bureau.COMMUNE, Role.ORGANISATION_STAFF, Bureau.DUNG);

    assertThat(givenBy(Bureau.ADMINISTRATOR, Bureau.COMMUNE)).containsExactly(Role.ADMINISTRATOR);
  }

  @Test
  void aPostThatIsGivenOpensItsCellAtOnceAndIsAFact() {
    var giving = give(Bureau.COMMITTEE, Bureau.BAN_DUOI, Role.SECRETARY, Bureau.NGUYEN);

    assertThat(giving).isInstanceOf(GivePost.Giving.Given.class);
    assertThat(
            backstage.as(
                Subject.person(Bureau.NGUYEN),
                () -> database.list(UUID.class, "select kept_cells()", Map.of())))
        .containsExactly(Bureau.BAN_DUOI);
    assertThat(
            backstage.number(
                "select count(*) from fact where kind = 'POST_GIVEN' and cell = '%s' and body->>'member' = '%s'"
                    .formatted(Bureau.BAN_DUOI, Bureau.NGUYEN)))
        .isPositive();
  }

  @Test
  void theSameFormSentTwiceGivesOnce() {
    give(Bureau.COMMITTEE, Bureau.BAN_DUOI, Role.SECRETARY, Bureau.NGUYEN);

    var again = give(Bureau.COMMITTEE, Bureau.BAN_DUOI, Role.SECRETARY, Bureau.NGUYEN);

    assertThat(again).isInstanceOf(GivePost.Giving.Given.class);
    assertThat(
            backstage.number(
                "select count(*) from post where organisation = '%s'".formatted(Bureau.BAN_DUOI)))
        .isOne();
  }

  @Test
  void aCellHasOneSecretaryAtATime() {
    var giving = give(Bureau.COMMITTEE, Bureau.BAN_TREN, Role.SECRETARY, Bureau.THANH);

    assertThat(giving)
        .isInstanceOfSatisfying(
            GivePost.Giving.SecretaryThere.class,
            there -> assertThat(there.holder().name()).isEqualTo("Ma Văn Cả"));
    assertThatThrownBy(() ->
            backstage.sql(
                "insert into post (member, organisation, role, title, from_on) values ('%s', '%s', 'SECRETARY', 'x', '2026-01-01')"
                    .formatted(Bureau.THANH, Bureau.BAN_TREN)))
        .hasMessageContaining("one_secretary_at_a_time");
  }

  @Test
  void theNextSecretaryBeginsOnTheDayOnWhichTheFirstEnds() {
    end(Bureau.COMMITTEE, Bureau.BAN_TREN, Bureau.SECRETARY, DAY);

    var giving = give(Bureau.COMMITTEE, Bureau.BAN_TREN, Role.SECRETARY, Bureau.THANH);

    assertThat(giving).isInstanceOf(GivePost.Giving.Given.class);
  }

  private void end(UUID ender, UUID place, UUID post, LocalDate until) {
    backstage.wait(() ->
        endPost.end(
            Bureau.person(ender), place, new PostId(post), new EndPost.Wish(until, "02-QĐ/ĐU")));
  }

  @Test
  void nobodyGivesOrEndsAPostOfHisOwn() {
    refuses(
        "post-for-oneself",
        () -> give(Bureau.COMMITTEE, Bureau.COMMUNE, Role.INSPECTOR, Bureau.COMMITTEE));
    refuses(
        "post-for-oneself",
        () -> end(Bureau.ADMINISTRATOR, Bureau.COMMUNE, Bureau.ADMINISTRATOR, DAY));
  }

  @Test
  void whoMayNotGiveAPostIsToldSoAndAStrangerSeesNothing() {
    refuses(
        "post-not-yours-to-give",
        () -> give(Bureau.ADMINISTRATOR, Bureau.BAN_DUOI, Role.SECRETARY, Bureau.NGUYEN));
    refuses(
        "post-not-yours-to-give", () -> end(Bureau.SECRETARY, Bureau.BAN_TREN, Bureau.DEPUTY, DAY));
    refuses(
        "no-such-organisation",
        () -> give(Cast.DAO_COMMITTEE, Bureau.BAN_DUOI, Role.SECRETARY, Bureau.NGUYEN));
  }

  @Test
  void aPostIsGivenToWhoIsKnownHere() {
    refuses(
        "no-such-candidate",
        () -> give(Bureau.COMMITTEE, Bureau.BAN_DUOI, Role.SECRETARY, Bureau.THANH));
    refuses(
        "no-such-candidate",
        () -> give(Bureau.COMMITTEE, Bureau.BAN_DUOI, Role.SECRETARY, Cast.LU_OFFICIAL));
  }

  @Test
  void aPostLiesWithinTheLifeOfItsOrganisation() {
    var early =
        wish(Role.INSPECTOR, Bureau.DUNG, LocalDate.of(2025, 6, 30), LocalDate.of(2026, 1, 1));

    assertThat(give(Bureau.COMMITTEE, Bureau.COMMUNE, early))
        .isInstanceOf(GivePost.Giving.OutsideItsLife.class);
    assertThat(
            give(
                Bureau.COMMITTEE,
                Bureau.COMMUNE,
                wish(Role.INSPECTOR, Bureau.DUNG, LocalDate.of(2025, 7, 1), null)))
        .isInstanceOf(GivePost.Giving.Given.class);
  }

  @Test
  void aPostGivenByMistakeIsTakenBackFromItsFirstDay() {
    give(Bureau.COMMITTEE, Bureau.BAN_DUOI, Role.SECRETARY, Bureau.NGUYEN);
    var post =
        UUID.fromString(
            backstage.text(
                "select id from post where organisation = '%s'".formatted(Bureau.BAN_DUOI)));

    end(Bureau.COMMITTEE, Bureau.BAN_DUOI, post, DAY);

    assertThat(give(Bureau.COMMITTEE, Bureau.BAN_DUOI, Role.SECRETARY, Bureau.NGUYEN))
        .isInstanceOf(GivePost.Giving.Given.class);
  }

  @Test
  void anEndIsNotPutOffByEndingAgain() {
    end(Bureau.COMMITTEE, Bureau.BAN_TREN, Bureau.DEPUTY, DAY);

    refuses(
        "post-ended-already",
        () -> end(Bureau.COMMITTEE, Bureau.BAN_TREN, Bureau.DEPUTY, DAY.plusDays(1)));
    refuses(
        "post-ends-before-it-began",
        () -> end(Bureau.COMMITTEE, Bureau.BAN_TREN, Bureau.SECRETARY, LocalDate.of(2025, 7, 31)));
  }

  @Test
  void peopleAreFoundByPartsOfTheirNamesWithoutMarksInAnyOrder() {
    assertThat(found(Bureau.COMMITTEE, Bureau.COMMUNE, "duc be")).containsExactly("Bế Thành Đức");
    assertThat(found(Bureau.COMMITTEE, Bureau.COMMUNE, "hoà NGUYEN"))
        .containsExactly("Nguyễn Thị Hoà");
    assertThat(found(Bureau.SECRETARY, Bureau.BAN_TREN, ""))
        .containsExactly("Ma Văn Cả", "Lục Thị Dung", "Bế Thành Đức", "Đàm Thị Hai");
    assertThat(found(Bureau.SECRETARY, Bureau.BAN_DUOI, "")).isEmpty();
    assertThat(found(Cast.DAO_COMMITTEE, Bureau.COMMUNE, "duc")).isEmpty();
    assertThat(found(Bureau.COMMITTEE, Bureau.COMMUNE, "%")).hasSizeGreaterThan(2);
  }

  private List<String> found(UUID who, UUID place, String words) {
    return backstage.as(Subject.person(who), () -> posts.people(place, words, 30)).stream()
        .map(OfficePosts.Candidate::name)
        .toList();
  }

  @Test
  void standingInIsSaidByTheSecretaryShownAndEndsByItself() {
    var today = VietnamTime.today(clock);
    var wish = new StandIns.Wish(Bureau.DEPUTY, today, today.plusDays(10), StandIn.Ground.DUTY, "");
    backstage.wait(() -> standIns.name(Bureau.person(Bureau.SECRETARY), Bureau.BAN_TREN, wish));

    assertThat(told()).singleElement().asString().startsWith("Đồng chí Đàm Thị Hai điều hành thay");
    assertThat(givenBy(Bureau.DEPUTY, Bureau.BAN_TREN)).containsExactly(Role.COMMITTEE_MEMBER);
    backstage.wait(() -> standIns.name(Bureau.person(Bureau.SECRETARY), Bureau.BAN_TREN, wish));
    assertThat(
            backstage.number(
                "select count(*) from standing_in where cell = '" + Bureau.BAN_TREN + "'"))
        .isOne();

    backstage.sql(
        "update standing_in set from_on = from_on - 30, until_on = until_on - 30 where cell = '%s'"
            .formatted(Bureau.BAN_TREN));

    assertThat(told()).isEmpty();
    assertThat(givenBy(Bureau.DEPUTY, Bureau.BAN_TREN)).isEmpty();
  }

  private List<String> told() {
    return backstage.as(
        Subject.person(Bureau.SECRETARY),
        () ->
            notices.of(
                new vn.chibo.organisation.CellId(Bureau.BAN_TREN), java.util.Locale.of("vi")));
  }

  @Test
  void onlyTheSecretaryOrTheCommitteeNamesAStandInAndOnlyFromTheCommittee() {
    var today = VietnamTime.today(clock);
    var wish = new StandIns.Wish(Bureau.DEPUTY, today, today.plusDays(3), StandIn.Ground.LEAVE, "");
    var member =
        new StandIns.Wish(Bureau.THANH, today, today.plusDays(3), StandIn.Ground.LEAVE, "");
    var longer =
        new StandIns.Wish(Bureau.DEPUTY, today, today.plusDays(9), StandIn.Ground.LEAVE, "");

    refuses("stand-in-not-yours", () -> name(Bureau.DEPUTY, wish));
    refuses("no-such-candidate", () -> name(Bureau.SECRETARY, member));
    name(Bureau.COMMITTEE, wish);
    refuses("stand-in-overlaps", () -> name(Bureau.SECRETARY, longer));
  }

  private void name(UUID who, StandIns.Wish wish) {
    backstage.wait(() -> standIns.name(Bureau.person(who), Bureau.BAN_TREN, wish));
  }

  @Test
  void aPostThatEndsSoonIsAnnounced() {
    var soon = VietnamTime.today(clock).plusDays(30);
    backstage.sql(
        "update post set until_on = '%s' where id = '%s'".formatted(soon, Bureau.SECRETARY));

    assertThat(told()).singleElement().asString().contains("Ma Văn Cả").contains("hết ngày");
  }
}
