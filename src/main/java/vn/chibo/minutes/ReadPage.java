package vn.chibo.minutes;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chibo.document.ScreenRenderer;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.Refusal;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.Evenings;
import vn.chibo.meeting.MeetingId;
import vn.chibo.meeting.MeetingNames;

/// Gathers the page of the minutes for whoever may read them: those who run the evening always, the
/// cell's members once they are issued, the superior committee once they were sent (R35).
@ApplicationScoped
class ReadPage {

  private final Database database;
  private final Evenings evenings;
  private final MinutesFile file;
  private final ReadMinutes readMinutes;
  private final Signatures signatures;
  private final Numbers numbers;
  private final PageFacts pageFacts;
  private final MeetingRules meetingRules;
  private final LateRemarks lateRemarks;
  private final Looks looks;
  private final ScreenRenderer screen;

  ReadPage(
      Database database,
      Evenings evenings,
      MinutesFile file,
      ReadMinutes readMinutes,
      Signatures signatures,
      Numbers numbers,
      PageFacts pageFacts,
      MeetingRules meetingRules,
      LateRemarks lateRemarks,
      Looks looks,
      ScreenRenderer screen) {
    this.database = database;
    this.evenings = evenings;
    this.file = file;
    this.readMinutes = readMinutes;
    this.signatures = signatures;
    this.numbers = numbers;
    this.pageFacts = pageFacts;
    this.meetingRules = meetingRules;
    this.lateRemarks = lateRemarks;
    this.looks = looks;
    this.screen = screen;
  }

  record Asked(
      Actor actor, String door, MeetingId meeting, Locale locale, MinutesPage.Answer answer) {}

  /// What is known so far; each step adds one part.
  private record Known(
      Evening evening,
      @Nullable MinutesRow row,
      PageFacts.Standing standing,
      @Nullable MinutesContent content,
      List<Signatures.Given> given) {

    Known with(MinutesContent found) {
      return new Known(evening, row, standing, found, given);
    }

    Known with(List<Signatures.Given> found) {
      return new Known(evening, row, standing, content, found);
    }
  }

  /// Refuses `no-such-meeting`, and `no-such-minutes` where there are none or none to be seen.
  Uni<MinutesPage> read(Asked asked) {
    return database.as(
        asked.actor().subject(),
        () ->
            evenings
                .seen(asked.meeting())
                .chain(evening -> stand(asked, evening))
                .chain(this::fill)
                .chain(known -> finish(asked, known)));
  }

  private Uni<Known> stand(Asked asked, Evening evening) {
    return pageFacts
        .of(evening)
        .call(standing -> looks.note(asked.actor(), evening, standing))
        .chain(standing -> withRow(evening, standing));
  }

  private Uni<Known> withRow(Evening evening, PageFacts.Standing standing) {
    return file.find(evening.meeting())
        .map(row -> new Known(evening, mustBeSeen(row, standing), standing, null, List.of()));
  }

  private static @Nullable MinutesRow mustBeSeen(
      @Nullable MinutesRow row, PageFacts.Standing standing) {
    if (row == null && !standing.runs()) {
      throw Refusal.missing("no-such-minutes");
    }
    return row;
  }

  private Uni<Known> fill(Known known) {
    return readMinutes
        .of(known.evening(), known.row())
        .map(content -> known.with(content))
        .chain(now -> signatures.of(now.evening().meeting()).map(found -> now.with(found)));
  }

  private Uni<MinutesPage> finish(Asked asked, Known known) {
    var signed = known.row() != null && known.row().stage() == MinutesStage.SIGNED;
    return signed && known.standing().runs()
        ? numbers
            .next(known.evening().cell(), meetingRules.of(known.evening()))
            .map(next -> page(asked, known, next))
        : Uni.createFrom().item(page(asked, known, null));
  }

  private MinutesPage page(Asked asked, Known known, Numbers.@Nullable Next next) {
    var row = known.row();
    var evening = known.evening();
    var content = Objects.requireNonNull(known.content());
    var rules = meetingRules.of(evening);
    var number = row == null ? null : row.numberText();
    var paper =
        new MinutesPaper(content, rules, MinutesPaper.Finish.signed(number, known.given(), false))
            .document();
    var text = Reader.words(MinutesText.class, asked.locale());
    return new MinutesPage(
        "/%s/%s".formatted(asked.door(), evening.id()),
        evening.id().toString(),
        MeetingNames.in(asked.locale()).title(evening),
        row == null ? MinutesStage.DRAFT.name() : row.stage().name(),
        row == null ? 0 : row.version(),
        content.session().onPaper(),
        reach(asked, known),
        screen.html(paper),
        NoteFields.of(content, text),
        known.given(),
        row == null || !row.isIssued()
            ? null
            : Issue.of(known.evening(), row, content, known.standing()),
        next,
        lateRemarks.of(evening, row, asked.locale()),
        asked.answer());
  }

  private static MinutesPage.Reach reach(Asked asked, Known known) {
    return new MinutesPage.Reach(
        known.standing().runs(), known.standing().keeps(), asked.actor() instanceof Actor.Person);
  }
}
