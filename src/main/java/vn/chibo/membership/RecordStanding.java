package vn.chibo.membership;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.Refusal;
import vn.chibo.organisation.CellId;

/// Records what was decided about a member's standing (R4), after showing what it changes. Sent
/// twice, the second time finds it written and leaves no fact.
@ApplicationScoped
class RecordStanding {

  private final Database database;
  private final ActScenes scenes;
  private final StandingRows rows;
  private final Effects effects;
  private final Transfers transfers;
  private final Trail trail;
  private final Reader reader;

  RecordStanding(
      Database database,
      ActScenes scenes,
      StandingRows rows,
      Effects effects,
      Transfers transfers,
      Trail trail,
      Reader reader) {
    this.database = database;
    this.scenes = scenes;
    this.rows = rows;
    this.effects = effects;
    this.transfers = transfers;
    this.trail = trail;
    this.reader = reader;
  }

  /// Which member of which cell, and what is asked about him.
  record Asked(CellId cell, MemberId member, Act act, ActForm form, Step step) {}

  /// How far the sender has come.
  enum Step {
    TYPE,
    CHECK,
    CONFIRM
  }

  /// Refuses `no-such-cell` and `no-such-member`.
  Uni<Weighed> weigh(Actor.Person person, Asked asked) {
    return database.as(
        person.subject(), () -> scenes.of(asked).chain(scene -> weigh(person, scene, asked)));
  }

  private Uni<Weighed> weigh(Actor.Person person, ActScene scene, Asked asked) {
    if (asked.step() == Step.TYPE) {
      return answer(new Weighed.Open(scene, Map.of()));
    }
    var reading = asked.form().read(scene, scene.rules(), language());
    var wish = reading.wish();
    if (wish == null) {
      return answer(new Weighed.Open(scene, reading.mistakes()));
    }
    return switch (scene.plan(wish)) {
      case Planning.Already() -> answer(new Weighed.Done(true));
      case Planning.No(var reason) -> answer(new Weighed.Open(scene, refused(scene, wish, reason)));
      case Planning.Plan plan ->
          effects
              .hanging(scene, wish.from())
              .map(hanging -> new Weighed.Shown(scene, wish, plan, hanging, Map.of()))
              .chain(shown -> unlessGuestAlready(person, shown, asked));
    };
  }

  /// Only an attachment makes a guest; who is one may well be transferred there for good.
  private Uni<Weighed> unlessGuestAlready(Actor.Person person, Weighed.Shown shown, Asked asked) {
    if (asked.act() != Act.ATTACHMENT) {
      return confirm(person, shown, asked);
    }
    return effects
        .isGuestThere(asked.member(), shown.wish())
        .chain(already ->
            already
                ? answer(new Weighed.Open(shown.scene(), guestAlready()))
                : confirm(person, shown, asked));
  }

  private Map<String, String> guestAlready() {
    return Map.of("target", language().text().guestAlready());
  }

  private Map<String, String> refused(ActScene scene, ActForm.Wish wish, Planning.Reason reason) {
    var words = new StandingWords(reader.words(StandText.class));
    return Map.of("from", words.reason(reason, scene.standingOn(wish.from()).orElse(null)));
  }

  private Uni<Weighed> confirm(Actor.Person person, Weighed.Shown shown, Asked asked) {
    if (asked.step() == Step.CHECK) {
      return answer(shown);
    }
    var mistakes = posts(shown, asked);
    return mistakes.isEmpty()
        ? write(person, shown, asked).replaceWith(new Weighed.Done(stays(person, asked)))
        : answer(
            new Weighed.Shown(
                shown.scene(), shown.wish(), shown.plan(), shown.hanging(), mistakes));
  }

  /// Whoever writes down his own going has no page here afterwards.
  private static boolean stays(Actor.Person person, Asked asked) {
    return !(person.member().equals(asked.member().value()) && asked.act().endsPosts());
  }

  private Map<String, String> posts(Weighed.Shown shown, Asked asked) {
    var here = shown.hanging().postsHere();
    if (!asked.act().endsPosts() || here.isEmpty()) {
      return Map.of();
    }
    if (here.stream().anyMatch(post -> !post.from().isBefore(shown.wish().from()))) {
      return Map.of("endPosts", language().text().postsLater());
    }
    return asked.form().endsPosts() ? Map.of() : Map.of("endPosts", language().text().postsFirst());
  }

  private Uni<Void> write(Actor.Person person, Weighed.Shown shown, Asked asked) {
    var wish = shown.wish();
    return rows.carryOut(asked.member(), shown.plan(), wish.decision(), person.member())
        .chain(() -> send(person, shown, asked))
        .chain(() -> tellHost(person, wish, asked))
        .chain(() -> endWhatHangs(person, shown, asked));
  }

  private Uni<Void> send(Actor.Person person, Weighed.Shown shown, Asked asked) {
    if (asked.act() != Act.TRANSFER) {
      return Uni.createFrom().voidItem();
    }
    var resting = shown.scene().timeline().restingOn(shown.wish().from());
    var going = new Transfers.Going(shown.wish(), resting, shown.scene().rules());
    return transfers.send(person, asked, going);
  }

  private Uni<Void> tellHost(Actor.Person person, ActForm.Wish wish, Asked asked) {
    var host = wish.target();
    return asked.act() != Act.ATTACHMENT || host == null
        ? Uni.createFrom().voidItem()
        : trail.append(
            Fact.of("ATTACHMENT_ANNOUNCED", person.subject())
                .inCell(host)
                .with(Map.of("member", asked.member().value(), "from", wish.from().toString())));
  }

  /// His posts last: with them may go the writer's own right to write.
  private Uni<Void> endWhatHangs(Actor.Person person, Weighed.Shown shown, Asked asked) {
    var from = shown.wish().from();
    return trail
        .append(recorded(person, shown, asked))
        .chain(() ->
            asked.act().endsGroups()
                ? effects.endGroups(asked.cell(), asked.member(), from)
                : Uni.createFrom().item(0))
        .chain(() ->
            asked.act().endsPosts()
                ? effects.endPosts(asked.cell(), asked.member(), from)
                : Uni.createFrom().item(0))
        .invoke(ended -> mustHaveEnded(ended, shown, asked))
        .replaceWithVoid();
  }

  /// Who writes a standing ends no post that others give (decision 22); then nothing is written.
  private static void mustHaveEnded(int ended, Weighed.Shown shown, Asked asked) {
    if (asked.act().endsPosts() && ended < shown.hanging().postsHere().size()) {
      throw Refusal.conflict("post-not-yours-to-end");
    }
  }

  private static Fact recorded(Actor.Person person, Weighed.Shown shown, Asked asked) {
    var wish = shown.wish();
    var decision = wish.decision().number();
    UUID target = wish.target();
    return Fact.of("STANDING_RECORDED", person.subject())
        .inCell(asked.cell().value())
        .with(
            Map.of(
                "member", asked.member().value(),
                "act", asked.act().name(),
                "from", wish.from().toString(),
                "until", wish.until() == null ? "" : wish.until().toString(),
                "decision", decision == null ? "" : decision,
                "target", target == null ? "" : target.toString(),
                "postsEnded", shown.hanging().postsHere().size()));
  }

  private static Uni<Weighed> answer(Weighed weighed) {
    return Uni.createFrom().item(weighed);
  }

  private ActForm.Language language() {
    return new ActForm.Language(reader.words(ActText.class), reader.locale());
  }
}
