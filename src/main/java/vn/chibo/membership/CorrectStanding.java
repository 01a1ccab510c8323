package vn.chibo.membership;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.organisation.CellId;
import vn.chibo.quorum.Standing;

/// Puts a wrongly entered standing right, with its reason. What it said before is kept beside it,
/// and rolls that were closed with it stay as they are. Sent twice, the second changes nothing.
@ApplicationScoped
class CorrectStanding {

  private final Database database;
  private final CellDoor door;
  private final Slips slips;
  private final StandingRows rows;
  private final MemberFiles files;
  private final Trail trail;
  private final Clock clock;

  CorrectStanding(
      Database database,
      CellDoor door,
      Slips slips,
      StandingRows rows,
      MemberFiles files,
      Trail trail,
      Clock clock) {
    this.database = database;
    this.door = door;
    this.slips = slips;
    this.rows = rows;
    this.files = files;
    this.trail = trail;
    this.clock = clock;
  }

  /// The entry with those before it, and whether it goes on from one of another cell.
  record Scene(
      CellDoor.Entry entry,
      Slip slip,
      Timeline timeline,
      MemberFiles.Entry wrong,
      boolean continuesElsewhere) {

    /// The entry of this cell that ends where this one begins.
    @Nullable Spell before() {
      return timeline.home().stream()
          .filter(spell -> wrong.from().equals(spell.until()))
          .findFirst()
          .orElse(null);
    }

    boolean canBegin(LocalDate day) {
      var before = before();
      var until = wrong.until();
      return (before == null || day.isAfter(before.from()))
          && (until == null || day.isBefore(until))
          && !day.isAfter(timeline.today());
    }
  }

  /// What it should say.
  record Wish(Standing kind, LocalDate from, StandingRows.Decision decision, String reason) {}

  /// Refuses `no-such-cell`, `no-such-member`, and `no-such-entry` for one that is not to be
  /// corrected here.
  Uni<Scene> scene(Actor.Person person, CellId cell, MemberId member, UUID entry) {
    return database.as(person.subject(), () -> scene(cell, member, entry));
  }

  private Uni<Scene> scene(CellId cell, MemberId member, UUID wrong) {
    return door.asRecorder(cell)
        .chain(entry -> slips.of(cell, member).chain(slip -> scene(entry, slip, wrong)));
  }

  private Uni<Scene> scene(CellDoor.Entry entry, Slip slip, UUID wrong) {
    var member = new MemberId(slip.id());
    return rows.hold(member).chain(timeline -> withEntry(entry, slip, timeline, wrong));
  }

  private Uni<Scene> withEntry(CellDoor.Entry entry, Slip slip, Timeline timeline, UUID wrong) {
    return files
        .entries(new MemberId(slip.id()))
        .map(found ->
            found.stream()
                .filter(one -> one.id().equals(wrong) && isCorrigible(one, entry))
                .findFirst()
                .orElseThrow(() -> Refusal.missing("no-such-entry")))
        .chain(found -> withOrigin(new Scene(entry, slip, timeline, found, false)));
  }

  private Uni<Scene> withOrigin(Scene scene) {
    return database
        .find(Boolean.class, "select continues_elsewhere(:id)", Map.of("id", scene.wrong().id()))
        .plug(Absent.fails(() -> Refusal.missing("no-such-entry")))
        .map(elsewhere ->
            new Scene(scene.entry(), scene.slip(), scene.timeline(), scene.wrong(), elsewhere));
  }

  private boolean isCorrigible(MemberFiles.Entry one, CellDoor.Entry entry) {
    return one.cell().equals(entry.id().value())
        && one.spell().isHome()
        && one.kind() != Standing.TEMP_OUT
        && one.kind() != Standing.TRANSFERRING
        && !one.from().isAfter(VietnamTime.today(clock));
  }

  /// In a transaction of its own; refuses what [#scene] does. The wish was checked against a scene.
  Uni<Void> correct(Actor.Person person, Scene seen, Wish wish) {
    return database.as(
        person.subject(),
        () ->
            scene(seen.entry().id(), new MemberId(seen.slip().id()), seen.wrong().id())
                .chain(scene -> write(person, scene, wish)));
  }

  private Uni<Void> write(Actor.Person person, Scene scene, Wish wish) {
    if (isSame(scene.wrong(), wish)) {
      return Uni.createFrom().voidItem();
    }
    boolean earlier = wish.from().isBefore(scene.wrong().from());
    var before = scene.before();
    return keep(person, scene, wish)
        .chain(() -> earlier ? move(before, wish.from()) : nothing())
        .chain(() -> database.run(CORRECT, values(scene, wish)))
        .chain(() -> earlier ? nothing() : move(before, wish.from()))
        .chain(() -> trail.append(corrected(person, scene, wish)));
  }

  private static boolean isSame(MemberFiles.Entry wrong, Wish wish) {
    return wrong.kind() == wish.kind()
        && wrong.from().equals(wish.from())
        && Objects.equals(wrong.number(), wish.decision().number())
        && Objects.equals(wrong.decidedOn(), wish.decision().on())
        && Objects.equals(wrong.decidedBy(), wish.decision().by());
  }

  private Uni<Integer> keep(Actor.Person person, Scene scene, Wish wish) {
    return database.run(
        KEEP,
        Map.of(
            "id", scene.wrong().id(),
            "reason", wish.reason(),
            "by", person.member(),
            "at", clock.instant()));
  }

  private Uni<Integer> move(@Nullable Spell before, LocalDate until) {
    return before == null
        ? nothing()
        : database.run(MOVE, Map.of("id", before.id(), "until", until));
  }

  private static Uni<Integer> nothing() {
    return Uni.createFrom().item(0);
  }

  private static Map<String, @Nullable Object> values(Scene scene, Wish wish) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("id", scene.wrong().id());
    values.put("kind", wish.kind().name());
    values.put("from", wish.from());
    values.put("number", wish.decision().number());
    values.put("on", wish.decision().on());
    values.put("decider", wish.decision().by());
    return values;
  }

  private static Fact corrected(Actor.Person person, Scene scene, Wish wish) {
    return Fact.of("STANDING_CORRECTED", person.subject())
        .inCell(scene.entry().id().value())
        .with(
            Map.of(
                "member", scene.slip().id(),
                "entry", scene.wrong().id(),
                "was", scene.wrong().kind().name(),
                "wasFrom", scene.wrong().from().toString(),
                "is", wish.kind().name(),
                "from", wish.from().toString()))
        .saying(wish.reason());
  }

  private static final String KEEP =
      """
      insert into standing_was (standing, member, cell, kind, from_on, until_on, decision_number,
        decided_on, decided_by, reason, corrected_by, corrected_at)
      select s.id, s.member, s.cell, s.kind, s.from_on, s.until_on, s.decision_number, s.decided_on,
        s.decided_by, :reason, :by, :at
      from standing s where s.id = :id
      """;

  private static final String MOVE = "update standing set until_on = :until where id = :id";

  private static final String CORRECT =
      """
      update standing
      set kind = :kind, from_on = :from, decision_number = cast(:number as text),
        decided_on = cast(:on as date), decided_by = cast(:decider as text)
      where id = :id
      """;
}
