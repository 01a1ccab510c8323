package vn.chibo.minutes;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.Evenings;
import vn.chibo.meeting.MeetingId;
import vn.chibo.meeting.MeetingNames;

/// Gathers the console for whoever runs the evening.
@ApplicationScoped
class ReadConsole {

  private final Database database;
  private final Evenings evenings;
  private final MinutesFile file;
  private final GatherFacts gatherFacts;
  private final Contents contents;
  private final ScoreMeeting scoreMeeting;
  private final People people;
  private final TakePreparation takePreparation;

  ReadConsole(
      Database database,
      Evenings evenings,
      MinutesFile file,
      GatherFacts gatherFacts,
      Contents contents,
      ScoreMeeting scoreMeeting,
      People people,
      TakePreparation takePreparation) {
    this.database = database;
    this.evenings = evenings;
    this.file = file;
    this.gatherFacts = gatherFacts;
    this.contents = contents;
    this.scoreMeeting = scoreMeeting;
    this.people = people;
    this.takePreparation = takePreparation;
  }

  /// `chosen` is the item that the form for a speech begins with.
  record Asked(Actor actor, String door, MeetingId meeting, @Nullable UUID chosen, Locale locale) {}

  private record Gathered(
      Evening evening,
      @Nullable MinutesRow row,
      Facts facts,
      @Nullable ScoreSheet sheet,
      boolean prepared) {}

  Uni<ConsolePage> read(Asked asked) {
    return database.as(
        asked.actor().subject(),
        () -> evenings.run(asked.meeting()).chain(evening -> read(asked, evening)));
  }

  private Uni<ConsolePage> read(Asked asked, Evening evening) {
    return file.find(asked.meeting())
        .chain(row -> gather(evening, row))
        .chain(this::withSheet)
        .chain(gathered -> people.of(evening).map(all -> page(asked, gathered, all)));
  }

  private Uni<Gathered> gather(Evening evening, @Nullable MinutesRow row) {
    return gatherFacts.of(evening).map(facts -> new Gathered(evening, row, facts, null, false));
  }

  private Uni<Gathered> withSheet(Gathered known) {
    return scoreMeeting
        .sheet(known.evening(), known.facts())
        .map(sheet -> new Gathered(known.evening(), known.row(), known.facts(), sheet, false))
        .chain(this::withPreparation);
  }

  private Uni<Gathered> withPreparation(Gathered known) {
    return takePreparation
        .isThere(known.evening())
        .map(there ->
            new Gathered(known.evening(), known.row(), known.facts(), known.sheet(), there));
  }

  private ConsolePage page(Asked asked, Gathered known, List<People.One> people) {
    var row = known.row();
    var typed = row == null ? Contents.Typed.NOTHING : contents.typed(row);
    var content = Draft.of(known.facts(), typed.notes(), typed.score());
    var score = typed.score();
    return new ConsolePage(
        "/%s/%s".formatted(asked.door(), asked.meeting()),
        MeetingNames.in(asked.locale()).title(known.evening()),
        known.evening().isOpen(),
        row == null || row.isDraft(),
        ConsolePage.Opening.of(content),
        content.items().stream().map(item -> card(item, known.facts())).toList(),
        asked.chosen(),
        people,
        content.lastTasks().stream().map(ConsolePage.TaskRow::of).toList(),
        content.newTasks().stream().map(ConsolePage.GivenRow::of).toList(),
        known.sheet() == null
            ? List.of()
            : ConsolePage.score(known.sheet(), content, asked.locale()),
        score == null ? -1 : score.total(),
        UUID.randomUUID(),
        known.evening().month().getYear(),
        known.prepared()
            ? "/cells/%s/preparation/%s"
                .formatted(known.evening().cell(), YearMonth.from(known.evening().month()))
            : "");
  }

  private static ConsolePage.ItemCard card(MinutesContent.Item item, Facts facts) {
    return new ConsolePage.ItemCard(
        item.id(),
        item.title(),
        item.kind().name(),
        item.how().equals("IN_PERSON_ONLY"),
        facts.business().speeches().stream()
            .filter(speech -> item.id().equals(speech.item()))
            .toList(),
        item.decisions().stream().map(ConsolePage.Vote::of).toList());
  }
}
