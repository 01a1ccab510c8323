package vn.chibo.notice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
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

/// The cell committee, or secretary and deputy where there is none, accepts or refuses a reason for
/// absence (R17). A decision stands; whoever must correct it enters the answer anew.
@ApplicationScoped
class DecideExcuse {

  private final Database database;
  private final Evenings evenings;
  private final Answers answers;
  private final Trail trail;

  DecideExcuse(Database database, Evenings evenings, Answers answers, Trail trail) {
    this.database = database;
    this.evenings = evenings;
    this.answers = answers;
    this.trail = trail;
  }

  /// The same decision again changes nothing; another one is refused with `excuse-decided`.
  Uni<Void> decide(Actor.Person officer, MeetingId meeting, UUID answer, boolean accepted) {
    return database.as(
        officer.subject(),
        () ->
            evenings
                .kept(meeting)
                .chain(evening -> decide(new Case(officer, evening, answer, accepted))));
  }

  /// Papers were shown to the committee: only that is noted (R5, R17). The second tick changes
  /// nothing.
  Uni<Void> seePapers(Actor.Person officer, MeetingId meeting, UUID answer) {
    return database.as(
        officer.subject(),
        () ->
            evenings
                .kept(meeting)
                .chain(evening -> seePapers(new Case(officer, evening, answer, true))));
  }

  private Uni<Void> seePapers(Case excuse) {
    return answers
        .seePapers(excuse.answer(), excuse.evening().meeting(), excuse.officer().member())
        .chain(seen -> seen == 1 ? trail.append(seen(excuse)) : Uni.createFrom().voidItem());
  }

  private static Fact seen(Case excuse) {
    return Fact.of("EXCUSE_PAPERS_SEEN", excuse.officer().subject())
        .inCell(excuse.evening().cell())
        .atMeeting(excuse.evening().id())
        .with(Map.of("answer", excuse.answer()));
  }

  private record Case(Actor.Person officer, Evening evening, UUID answer, boolean accepted) {}

  private Uni<Void> decide(Case excuse) {
    return answers
        .decide(
            excuse.answer(),
            excuse.accepted(),
            excuse.evening().meeting(),
            excuse.officer().member())
        .chain(decided -> decided == 1 ? trail.append(fact(excuse)) : compare(excuse));
  }

  private Uni<Void> compare(Case excuse) {
    return answers
        .decision(excuse.answer())
        .invoke(before -> mustAgree(excuse, before))
        .replaceWithVoid();
  }

  private static void mustAgree(Case excuse, @Nullable Boolean before) {
    if (before == null) {
      throw Refusal.conflict("excuse-replaced");
    }
    if (before != excuse.accepted()) {
      throw Refusal.conflict("excuse-decided");
    }
  }

  private static Fact fact(Case excuse) {
    return Fact.of("EXCUSE_DECIDED", excuse.officer().subject())
        .inCell(excuse.evening().cell())
        .atMeeting(excuse.evening().id())
        .with(Map.of("answer", excuse.answer(), "accepted", excuse.accepted()));
  }
}
