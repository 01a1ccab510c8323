package vn.chibo.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.chibo.document.Hash;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Refusal;
import vn.chibo.meeting.RecordPaperEvening;
import vn.chibo.minutes.AdoptMinutes.Counts;
import vn.chibo.minutes.EditMinutes.Edit;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.StoppedClock;

/// Minutes from the first speech to the lock, on real tables (R26–R33, R37). Each test has a day of
/// its own.
@ChiboTest
class MinutesTest {

  static final Actor.Person THANH = person(Cast.THANH_SECRETARY, "thanh");
  static final Actor.Person HUYEN = person(Cast.HUYEN_CLERK, "huyen");
  static final Actor.Person NEIGHBOUR = person(Cast.NEIGHBOUR_SECRETARY, "neighbour");
  static LocalDate day = LocalDate.of(2036, 1, 1);

  @Inject Backstage backstage;
  @Inject StoppedClock clock;
  @Inject Speeches speeches;
  @Inject EditMinutes editMinutes;
  @Inject AdoptMinutes adoptMinutes;
  @Inject ScoreMeeting scoreMeeting;
  @Inject SignMinutes signMinutes;
  @Inject IssueMinutes issueMinutes;
  @Inject SendMinutes sendMinutes;
  @Inject EnterPaperEvening enterPaperEvening;
  @Inject MinutesFile file;
  @Inject ReadMinutes readMinutes;
  @Inject GatherFacts gatherFacts;
  @Inject vn.chibo.meeting.Evenings evenings;

  @AfterEach
  void theClockGoesOn() {
    clock.goOn();
  }

  @Test
  void theSameSpeechSentTwiceIsOneSpeech() {
    var scene = scene();
    var entry = speech(scene, "Đề nghị sửa đường");

    wait(() -> speeches.enter(HUYEN, scene.meeting(), entry));
    wait(() -> speeches.enter(HUYEN, scene.meeting(), entry));
    wait(() -> speeches.enter(HUYEN, scene.meeting(), speech(scene, "Đề nghị sửa đường")));

    assertThat(content(scene).items().getFirst().said())
        .singleElement()
        .satisfies(said -> assertThat(said.speaker()).isEqualTo("Mùa A Lử"));
  }

  @Test
  void aCorrectedSpeechKeepsItsPlace() {
    var scene = scene();
    var first = speech(scene, "Một");
    wait(() -> speeches.enter(HUYEN, scene.meeting(), first));
    wait(() -> speeches.enter(HUYEN, scene.meeting(), speech(scene, "Hai")));

    wait(() -> speeches.correct(HUYEN, scene.meeting(), first.id(), speech(scene, "Một, sửa")));

    assertThat(content(scene).items().getFirst().said())
        .extracting(MinutesContent.Said::gist)
        .containsExactly("Một, sửa", "Hai");
  }

  @Test
  void theSecondWindowLosesNothingAndStoresNothing() {
    var scene = scene();
    wait(() -> editMinutes.save(HUYEN, scene.meeting(), note(0, "Cửa sổ một")));

    var second = wait(() -> editMinutes.save(THANH, scene.meeting(), note(0, "Cửa sổ hai")));

    assertThat(second).isEqualTo(new Saving.Stale(1));
    assertThat(content(scene).note(Notes.CONCLUSION)).isEqualTo("Cửa sổ một");
  }

  @Test
  void whatWasReadStaysAsItWasRead() {
    var scene = scene();
    wait(() -> editMinutes.read(HUYEN, scene.meeting()));

    var takenIn = wait(() -> speeches.enter(HUYEN, scene.meeting(), speech(scene, "Muộn")));

    assertThat(takenIn).isFalse();
    assertThat(content(scene).items().getFirst().said()).isEmpty();
  }

  @Test
  void theScoreTakesAttendanceFromTheRoll() {
    var scene = scene();

    var score = wait(() -> scoreMeeting.score(HUYEN, scene.meeting(), Map.of("ORDER", 10)));

    assertThat(score.points())
        .filteredOn(points -> points.code().equals("ATTENDANCE"))
        .singleElement()
        .satisfies(points -> assertThat(points.points()).isEqualTo(20 * 7 / 8));
    assertThat(content(scene).score()).isEqualTo(score);
  }

  @Test
  void minutesAreAdoptedByMoreThanHalfOfTheBody() {
    var scene = read();

    var three = wait(() -> adoptMinutes.adopt(HUYEN, scene.meeting(), new Counts(3, 2, 1)));
    var four = wait(() -> adoptMinutes.adopt(HUYEN, scene.meeting(), new Counts(4, 2, 0)));

    assertThat(three).isEqualTo(new Adopting.NotCarried(3, 4, 7));
    assertThat(four).isEqualTo(new Adopting.Adopted());
  }

  @Test
  void moreVotesThanMembersPresentAreNotCounted() {
    var scene = read();

    var seven = wait(() -> adoptMinutes.adopt(HUYEN, scene.meeting(), new Counts(7, 0, 0)));

    assertThat(seven).isEqualTo(new Adopting.TooMany(7, 6));
  }

  @Test
  void aMotionBeforeTheReadingAdoptsNothing() {
    var scene = read();

    assertThatThrownBy(() -> wait(() -> adoptMinutes.adopt(HUYEN, scene.meeting(), null)))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.slug()).isEqualTo("adoption-not-voted"));
  }

  @Test
  void nobodySignsWhatHasChangedUnderHisEyes() {
    var scene = adopted();

    refuses("minutes-changed", () -> signMinutes.confirm(HUYEN, scene.meeting(), "00"));
  }

  @Test
  void onlyClerkAndChairSign() {
    var scene = adopted();
    var mai = person(Cast.MAI_DEPUTY, "mai");

    var hash = hash(scene);

    refuses("not-a-signer", () -> signMinutes.confirm(mai, scene.meeting(), hash));
  }

  @Test
  void signedByBothTheMinutesAreLocked() {
    var scene = signed();

    refuses("minutes-locked", () -> editMinutes.save(THANH, scene.meeting(), note(9, "Muộn")));
    refuses("minutes-locked", () -> speeches.enter(THANH, scene.meeting(), speech(scene, "Muộn")));
    assertThat(stage(scene)).isEqualTo("SIGNED");
  }

  @Test
  void theTablesThemselvesRefuseToChangeWhatIsSigned() {
    var scene = signed();

    assertThatThrownBy(() ->
            backstage.sql(
                "update minutes set content = '{}' where meeting = '%s'".formatted(scene.id())))
        .hasMessageContaining("signed minutes do not change");
  }

  @Test
  void issuedMinutesHaveANumberACodeAndAFile() {
    var scene = issued(1);

    var row = row(scene);

    assertThat(row.numberText()).endsWith("-BB/CB");
    assertThat(row.verifyCode()).matches("[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{2}");
    assertThat(row.sha256())
        .isEqualTo(Hash.of(bytes(java.util.Objects.requireNonNull(row.document()))).hex());
  }

  @Test
  void aNumberIsTakenOnce() {
    issued(77);
    var scene = signed();

    refuses(
        "number-taken",
        () -> issueMinutes.issue(THANH, scene.meeting(), new Numbers.Next("2025-2027", 77)));
  }

  @Test
  void issuedMinutesChangeInNothingButTheirSending() {
    var scene = issued(2);

    assertThatThrownBy(() ->
            backstage.sql(
                "update minutes set score = 1 where meeting = '%s'".formatted(scene.id())))
        .hasMessageContaining("issued minutes do not change");
    wait(() -> sendMinutes.send(THANH, scene.meeting()));

    assertThat(row(scene).sentAt()).isNotNull();
    assertThatThrownBy(() ->
            backstage.sql(
                "update minutes set sent_at = null, sent_by = null where meeting = '%s'"
                    .formatted(scene.id())))
        .hasMessageContaining("what was sent stays sent");
  }

  @Test
  void signaturesOnPaperNeedTheirScan() {
    var scene = adopted();
    var scan =
        new SignMinutes.Scan(
            "ban-quet.pdf",
            "application/pdf",
            new byte[] {37, 80},
            EnumSet.allOf(SignaturePart.class));

    wait(() -> signMinutes.onPaper(THANH, scene.meeting(), scan));

    assertThat(stage(scene)).isEqualTo("SIGNED");
    assertThat(
            backstage.number(
                "select count(*) from signature where way = 'ON_PAPER' and scan is not null and meeting = '%s'"
                    .formatted(scene.id())))
        .isEqualTo(2);
  }

  @Test
  void anEveningOnPaperIsMarkedForEver() {
    var scene = Scene.called(backstage, nextDay());
    var start = scene.day().atTime(12, 40).toInstant(ZoneOffset.UTC);
    clock.stopAt(start.plusSeconds(86400));
    var hours = new RecordPaperEvening.Hours(start, start.plusSeconds(5400));

    wait(() -> enterPaperEvening.enter(THANH, scene.meeting(), hours, "Chi bộ đã họp."));

    assertThat(row(scene).onPaper()).isTrue();
    assertThat(R27DraftTest.words(content(scene)))
        .contains("Nhập từ biên bản giấy", "Chi bộ đã họp.", "thời lượng 90 phút");
  }

  @Test
  void theNeighbourWritesNothingHere() {
    var scene = scene();

    refuses("no-such-meeting", () -> editMinutes.read(NEIGHBOUR, scene.meeting()));
  }

  // The scenes

  private static LocalDate nextDay() {
    day = day.plusDays(1);
    return day;
  }

  private Scene scene() {
    return Scene.open(backstage, nextDay());
  }

  private Scene read() {
    var scene = scene();
    wait(() -> editMinutes.read(HUYEN, scene.meeting()));
    return scene;
  }

  private Scene adopted() {
    var scene = read();
    wait(() -> adoptMinutes.adopt(HUYEN, scene.meeting(), new Counts(6, 0, 0)));
    scene.ended();
    return scene;
  }

  private Scene signed() {
    var scene = adopted();
    var hash = hash(scene);
    wait(() -> signMinutes.confirm(HUYEN, scene.meeting(), hash));
    wait(() -> signMinutes.confirm(THANH, scene.meeting(), hash));
    return scene;
  }

  private Scene issued(int number) {
    var scene = signed();
    wait(() -> issueMinutes.issue(THANH, scene.meeting(), new Numbers.Next("2025-2027", number)));
    return scene;
  }

  private String hash(Scene scene) {
    return backstage.as(
        THANH.subject(),
        () ->
            evenings
                .run(scene.meeting())
                .chain(evening ->
                    file.seen(scene.meeting()).chain(row -> readMinutes.of(evening, row)))
                .chain(file::hashOf));
  }

  private MinutesContent content(Scene scene) {
    return backstage.as(
        THANH.subject(),
        () ->
            evenings
                .run(scene.meeting())
                .chain(evening ->
                    file.find(scene.meeting()).chain(row -> readMinutes.of(evening, row))));
  }

  private MinutesRow row(Scene scene) {
    return backstage.as(THANH.subject(), () -> file.seen(scene.meeting()));
  }

  private String stage(Scene scene) {
    return backstage.text("select stage from minutes where meeting = '%s'".formatted(scene.id()));
  }

  private byte[] bytes(UUID document) {
    return java.util.HexFormat.of()
        .parseHex(
            backstage.text(
                "select encode(string_agg(bytes, '' order by position), 'hex') from stored_chunk where file = '%s'"
                    .formatted(document)));
  }

  private static Speeches.Entry speech(Scene scene, String gist) {
    return new Speeches.Entry(
        UUID.randomUUID(), scene.item(), Cast.LU_OFFICIAL, SpeechKind.OPINION, gist, null);
  }

  private static Edit note(int version, String text) {
    return new Edit(version, Map.of(Notes.CONCLUSION, text));
  }

  private static Actor.Person person(UUID member, String name) {
    return new Actor.Person(member, name, false, Instant.now());
  }

  private <T> T wait(Supplier<Uni<T>> work) {
    return backstage.wait(work);
  }

  private void refuses(String slug, Supplier<Uni<?>> work) {
    assertThatThrownBy(() -> backstage.wait(() -> work.get().replaceWithVoid()))
        .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.slug()).isEqualTo(slug));
  }
}
