package vn.chibo.notice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.Evenings;
import vn.chibo.meeting.MeetingId;
import vn.chibo.meeting.Sites;
import vn.chibo.meeting.Stage;
import vn.chibo.rulebook.Rulebook;

/// A summoned person says whether he comes; or an officer enters what he was told (R17, R37). The
/// same answer again is one more answer; the newest holds.
@RequestScoped
class GiveAnswer {

  private final Database database;
  private final Evenings evenings;
  private final Summonses summonses;
  private final Answers answers;
  private final Sites sites;
  private final Devices devices;
  private final Rulebook rulebook;
  private final Language language;
  private final Trail trail;

  GiveAnswer(
      Database database,
      Evenings evenings,
      Summonses summonses,
      Answers answers,
      Sites sites,
      Devices devices,
      Rulebook rulebook,
      Language language,
      Trail trail) {
    this.database = database;
    this.evenings = evenings;
    this.summonses = summonses;
    this.answers = answers;
    this.sites = sites;
    this.devices = devices;
    this.rulebook = rulebook;
    this.language = language;
    this.trail = trail;
  }

  /// Answers what must be mended, by field; empty when the answer was taken. Refuses
  /// `answer-too-late` once the meeting has ended and `meeting-cancelled`.
  Uni<Map<String, String>> byLink(Actor.LinkHolder holder, AnswerForm form) {
    return database.as(
        holder.subject(),
        () ->
            devices
                .admit(holder)
                .chain(() -> evenings.seen(new MeetingId(holder.meeting())))
                .chain(evening -> take(evening, new Giver(holder), form)));
  }

  /// The officer of the cell enters what the person told him.
  Uni<Map<String, String>> byOfficer(
      Actor.Person officer, MeetingId meeting, SummonsId summons, AnswerForm form) {
    return database.as(
        officer.subject(),
        () ->
            evenings
                .kept(meeting)
                .call(() -> summonses.mustHold(meeting, summons))
                .chain(evening -> take(evening, new Giver(officer, summons), form)));
  }

  private record Giver(Actor actor, SummonsId summons, @Nullable UUID officer) {

    Giver(Actor.LinkHolder holder) {
      this(holder, new SummonsId(holder.summons()), null);
    }

    Giver(Actor.Person officer, SummonsId summons) {
      this(officer, summons, officer.member());
    }
  }

  private Uni<Map<String, String>> take(Evening evening, Giver giver, AnswerForm form) {
    mustTakeAnswers(evening);
    return sites.of(evening.meeting()).chain(known -> take(evening, known, giver, form));
  }

  private Uni<Map<String, String>> take(
      Evening evening, List<Sites.Site> known, Giver giver, AnswerForm form) {
    var rules = rulebook.kept(evening.calledUnder());
    var mistakes = form.mistakes(evening, known, rules, language.answerText());
    return mistakes.isEmpty()
        ? remember(evening, giver, form).replaceWith(mistakes)
        : Uni.createFrom().item(mistakes);
  }

  static void mustTakeAnswers(Evening evening) {
    if (evening.stage() == Stage.CANCELLED) {
      throw Refusal.conflict("meeting-cancelled");
    }
    if (evening.stage() == Stage.ENDED) {
      throw Refusal.conflict("answer-too-late");
    }
  }

  private Uni<Void> remember(Evening evening, Giver giver, AnswerForm form) {
    return answers
        .add(giver.summons(), form, giver.officer())
        .chain(answer -> trail.append(fact(evening, giver, answer, form)));
  }

  /// The reason stays out of the trail: only the committee may read it (decision 13).
  private static Fact fact(Evening evening, Giver giver, UUID answer, AnswerForm form) {
    return Fact.of("SUMMONS_ANSWERED", giver.actor().subject())
        .inCell(evening.cell())
        .atMeeting(evening.id())
        .with(Map.of("summons", giver.summons().value(), "answer", answer, "reply", form.reply()));
  }
}
