package vn.chibo.ballot;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.Evenings;
import vn.chibo.meeting.MeetingId;
import vn.chibo.rulebook.RuleSetId;
import vn.chibo.rulebook.Rulebook;
import vn.chibo.rulebook.VotingRules;

/// Assembles the voting page in one transaction.
@ApplicationScoped
class Ballots {

  private final Database database;
  private final Evenings evenings;
  private final Motions motions;
  private final RefuseVote refusals;
  private final Rulebook rulebook;

  Ballots(
      Database database,
      Evenings evenings,
      Motions motions,
      RefuseVote refusals,
      Rulebook rulebook) {
    this.database = database;
    this.evenings = evenings;
    this.motions = motions;
    this.refusals = refusals;
    this.rulebook = rulebook;
  }

  record Asked(String door, MeetingId meeting, BallotWords words) {}

  Uni<BallotPage> page(Actor actor, Asked asked) {
    return database.as(
        actor.subject(),
        () -> evenings.run(asked.meeting()).chain(evening -> fill(asked, evening)));
  }

  private record Closing(int body) {}

  private Uni<BallotPage> fill(Asked asked, Evening evening) {
    var meeting = Map.of("meeting", evening.id());
    return database
        .list(Closing.class, NEWEST_BODY, meeting)
        .chain(closed -> sites(meeting).chain(sites -> cards(asked, evening, closed, sites)));
  }

  private Uni<List<BallotPage.Site>> sites(Map<String, ?> meeting) {
    return database.list(BallotPage.Site.class, SITES, meeting);
  }

  private Uni<BallotPage> cards(
      Asked asked, Evening evening, List<Closing> closed, List<BallotPage.Site> sites) {
    return motions
        .of(asked.meeting())
        .chain(put -> refusals.voters(asked.meeting()).map(voters -> cards(asked, put, voters)))
        .map(cards ->
            new BallotPage(
                asked.door(),
                evening.id(),
                UUID.randomUUID(),
                evening.isOpen() || evening.onPaper(),
                !closed.isEmpty(),
                closed.isEmpty() ? 0 : closed.getFirst().body(),
                asked.words().kinds(),
                sites,
                cards));
  }

  private List<BallotPage.Card> cards(
      Asked asked, List<Motion> put, List<RefuseVote.LinkVoter> voters) {
    var byMotion = voters.stream().collect(Collectors.groupingBy(RefuseVote.LinkVoter::motion));
    return put.stream()
        .map(motion ->
            new BallotPage.Card(
                motion,
                words(motion, asked.words()),
                byMotion.getOrDefault(motion.id(), List.of())))
        .toList();
  }

  private BallotPage.Words words(Motion motion, BallotWords words) {
    var citation =
        rulebook
            .ruleSet(new RuleSetId(motion.ruleSet()))
            .citation(VotingRules.threshold(motion.kind()));
    return new BallotPage.Words(
        words.kind(motion.kind()), outlook(motion, words), citation.in(words.language()));
  }

  private static String outlook(Motion motion, BallotWords words) {
    return motion.isOverCounted()
        ? words.text().overCounted(motion.counted().cast(), motion.entitled())
        : words.outlook(motion.outlook());
  }

  private static final String NEWEST_BODY =
      "select body from roll_call where meeting = :meeting order by closing desc limit 1";

  private static final String SITES =
      "select id, name from site where meeting = :meeting order by position limit 60";
}
