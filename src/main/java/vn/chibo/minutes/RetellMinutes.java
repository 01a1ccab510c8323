package vn.chibo.minutes;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.audit.Trail;
import vn.chibo.document.PdfRenderer;
import vn.chibo.document.StoredFiles;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.InTurn;
import vn.chibo.meeting.Evenings;
import vn.chibo.meeting.MeetingId;

/// Writes the minutes of an evening that lies behind, by the very acts of this room, each at the
/// hour at which it was done. Only for an invented past (decision 11): where the data is real it
/// refuses, and every fact it leaves says that it was retold. Broken off at any place, it is called
/// again and goes on.
@ApplicationScoped
public class RetellMinutes {

  /// What the acts are made of; only the clock is another one.
  record Parts(
      Database database,
      Evenings evenings,
      GatherFacts gatherFacts,
      ReadMinutes readMinutes,
      Contents contents,
      MeetingRules meetingRules,
      vn.chibo.ballot.Motions motions,
      StoredFiles storedFiles,
      PdfRenderer renderer,
      MinutesConfig config,
      Trail trail) {}

  private final Parts parts;

  RetellMinutes(
      Database database,
      Evenings evenings,
      GatherFacts gatherFacts,
      ReadMinutes readMinutes,
      Contents contents,
      MeetingRules meetingRules,
      vn.chibo.ballot.Motions motions,
      StoredFiles storedFiles,
      PdfRenderer renderer,
      MinutesConfig config,
      Trail trail) {
    this.parts =
        new Parts(
            database,
            evenings,
            gatherFacts,
            readMinutes,
            contents,
            meetingRules,
            motions,
            storedFiles,
            renderer,
            config,
            trail);
  }

  /// Who led it and who wrote it.
  public record Officers(UUID chair, UUID clerk) {

    Actor.Person chairAt(Instant hour) {
      return new Actor.Person(chair, "retold", false, hour);
    }

    Actor.Person clerkAt(Instant hour) {
      return new Actor.Person(clerk, "retold", false, hour);
    }
  }

  public record Speech(
      UUID id, @Nullable UUID item, UUID speaker, SpeechKind kind, String gist, Instant at) {}

  public record Task(UUID id, UUID owner, String text, LocalDate dueOn) {}

  /// What became of a task of an earlier evening, as its owner told it.
  public record Report(UUID task, String status, String result, LocalDate dueOn) {}

  /// Everything that is told at an evening and goes into its minutes.
  public record Talk(
      List<Report> reports, List<Speech> speeches, List<Task> tasks, Map<String, Integer> score) {

    public Talk {
      reports = List.copyOf(reports);
      speeches = List.copyOf(speeches);
      tasks = List.copyOf(tasks);
      score = Map.copyOf(score);
    }
  }

  /// When the steps were taken; null for one that nobody has taken yet.
  public record Hours(Instant told, Instant read, Instant adopted, @Nullable Instant signed) {}

  /// From the first word to both signatures.
  public Uni<Void> write(MeetingId meeting, Officers officers, Hours hours, Talk talk) {
    requireInvented();
    return stage(meeting, officers)
        .chain(stage ->
            stage == MinutesStage.DRAFT
                ? told(meeting, officers, hours, talk)
                : Uni.createFrom().voidItem())
        .chain(() ->
            at(hours.adopted()).adoption().adopt(officers.clerkAt(hours.adopted()), meeting, null))
        .chain(() -> signed(meeting, officers, hours.signed()));
  }

  private Uni<Void> told(MeetingId meeting, Officers officers, Hours hours, Talk talk) {
    var clerk = officers.clerkAt(hours.told());
    var then = at(hours.told());
    return InTurn.each(talk.reports(), each -> then.tasks().report(clerk, meeting, report(each)))
        .chain(() -> InTurn.each(talk.speeches(), each -> said(clerk, meeting, each)))
        .chain(
            () -> InTurn.each(talk.tasks(), each -> then.tasks().give(clerk, meeting, task(each))))
        .chain(() -> read(meeting, officers, hours, talk));
  }

  private Uni<Void> said(Actor.Person clerk, MeetingId meeting, Speech speech) {
    return at(speech.at())
        .speeches()
        .enter(
            clerk,
            meeting,
            new Speeches.Entry(
                speech.id(),
                speech.item(),
                speech.speaker(),
                speech.kind(),
                speech.gist(),
                speech.at()))
        .replaceWithVoid();
  }

  private Uni<Void> read(MeetingId meeting, Officers officers, Hours hours, Talk talk) {
    var clerk = officers.clerkAt(hours.read());
    var then = at(hours.read());
    var scored =
        talk.score().isEmpty()
            ? Uni.createFrom().voidItem()
            : then.scoring().score(clerk, meeting, talk.score()).replaceWithVoid();
    return scored.chain(() -> then.editing().read(clerk, meeting));
  }

  private Uni<Void> signed(MeetingId meeting, Officers officers, @Nullable Instant hour) {
    return hour == null
        ? Uni.createFrom().voidItem()
        : sign(officers.clerkAt(hour), meeting)
            .chain(() -> sign(officers.chairAt(hour.plusSeconds(CHAIR_LATER)), meeting));
  }

  private Uni<Void> sign(Actor.Person person, MeetingId meeting) {
    var hour = person.signedInAt();
    return row(meeting, person)
        .chain(row -> at(hour.plusSeconds(READING)).signing().confirm(person, meeting, row.hash()));
  }

  private static GiveTasks.Report report(Report told) {
    return new GiveTasks.Report(told.task(), told.status(), told.result(), told.dueOn());
  }

  private static GiveTasks.Given task(Task given) {
    return new GiveTasks.Given(given.id(), given.owner(), given.text(), given.dueOn());
  }

  /// What became of tasks between two evenings.
  public Uni<Void> report(MeetingId meeting, Officers officers, Instant hour, Report told) {
    requireInvented();
    return at(hour).tasks().report(officers.chairAt(hour), meeting, report(told));
  }

  /// The number that the minutes take, and when they were issued and sent up; `sent` is null while
  /// they were not.
  public record Filing(String term, int number, Instant issued, @Nullable Instant sent) {}

  /// Issues what is signed, posts it and sends it up. What is not signed stays as it is.
  public Uni<Void> file(MeetingId meeting, Officers officers, Filing filing) {
    requireInvented();
    var hour = filing.issued();
    var chair = officers.chairAt(hour);
    var number = new Numbers.Next(filing.term(), filing.number());
    return stage(meeting, officers)
        .chain(stage ->
            stage.isBefore(MinutesStage.SIGNED)
                ? Uni.createFrom().voidItem()
                : at(hour)
                    .issuing()
                    .issue(chair, meeting, number)
                    .chain(() -> sent(meeting, officers, filing)));
  }

  private Uni<Void> sent(MeetingId meeting, Officers officers, Filing filing) {
    var hour = filing.sent();
    return hour == null
        ? Uni.createFrom().voidItem()
        : at(hour)
            .sending()
            .post(officers.chairAt(hour), meeting)
            .chain(() ->
                at(hour.plusSeconds(READING)).sending().send(officers.chairAt(hour), meeting));
  }

  private Uni<MinutesStage> stage(MeetingId meeting, Officers officers) {
    var chair = officers.chairAt(Instant.EPOCH);
    return parts
        .database()
        .as(chair.subject(), () -> at(Instant.EPOCH).file().find(meeting))
        .map(row -> row == null ? MinutesStage.DRAFT : row.stage());
  }

  private Uni<MinutesRow> row(MeetingId meeting, Actor.Person person) {
    return parts
        .database()
        .as(person.subject(), () -> at(Instant.EPOCH).file().find(meeting))
        .plug(Absent.fails(IllegalStateException::new));
  }

  private PastHour at(Instant hour) {
    return new PastHour(parts, Clock.fixed(hour, ZoneOffset.UTC));
  }

  private void requireInvented() {
    if (!parts.config().example()) {
      throw new IllegalStateException("only an invented past is told afterwards");
    }
  }

  /// The chair signs some hours after the clerk; each looks through the text before.
  private static final long CHAIR_LATER = 5_400;

  private static final long READING = 240;
}
