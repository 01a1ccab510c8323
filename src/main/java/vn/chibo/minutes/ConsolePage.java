package vn.chibo.minutes;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.minutes.Facts.Speech;
import vn.chibo.minutes.MinutesContent.Decision;
import vn.chibo.minutes.MinutesContent.Dues;
import vn.chibo.minutes.MinutesContent.LastTask;
import vn.chibo.minutes.MinutesContent.NewTask;
import vn.chibo.minutes.MinutesContent.Score;
import vn.chibo.quorum.Ratio;
import vn.chibo.rulebook.ScoreRules.Criterion;
import vn.chibo.rulebook.ScoreRules.FilledFrom;

/// The order of business of one evening as its clerk sees it (R26).
record ConsolePage(
    String base,
    String title,
    boolean open,
    boolean draft,
    Opening opening,
    List<ItemCard> items,
    @Nullable UUID chosen,
    List<People.One> people,
    List<TaskRow> lastTasks,
    List<GivenRow> newTasks,
    List<ScoreLine> score,
    int scored,
    UUID newTask,
    int year,
    String preparation) {

  /// What the opening announces: who is there, who is not, dues.
  record Opening(
      boolean closed,
      int present,
      int summoned,
      String voting,
      int excused,
      int unexcused,
      int exempt,
      String dues,
      String chair,
      String clerk) {

    /// Empty while nobody ticked anything.
    private static String dues(Dues dues) {
      return dues.ticked() > 0 ? "%02d/%02d".formatted(dues.paid(), dues.members()) : "";
    }

    static Opening of(MinutesContent content) {
      var presence = content.presence();
      var clerk = content.session().clerk();
      return new Opening(
          presence.closed(),
          presence.here().all(),
          presence.summoned().official() + presence.summoned().probationary(),
          new Ratio(presence.voting(), presence.body()).fraction(),
          presence.excused().size(),
          presence.unexcused().size(),
          presence.summoned().exempt(),
          dues(content.dues()),
          content.session().chair().name(),
          clerk == null ? "" : clerk.name());
    }
  }

  record ItemCard(
      UUID id,
      String title,
      String kind,
      boolean inPersonOnly,
      List<Speech> said,
      List<Vote> votes) {}

  record Vote(String title, String tally, boolean carried) {

    static Vote of(Decision vote) {
      return new Vote(
          vote.title(),
          Phrase.tally(vote.inFavour(), vote.against(), vote.abstaining(), vote.body()),
          vote.carried());
    }
  }

  /// @param howFar what its owner reported before the meeting; NOTHING where he said nothing
  record TaskRow(
      UUID id,
      String text,
      String owner,
      String due,
      String status,
      String result,
      String howFar,
      String reported) {

    static TaskRow of(LastTask task) {
      return new TaskRow(
          task.id(),
          task.text(),
          task.owner(),
          VietnamTime.date(task.dueOn()),
          task.status(),
          task.result(),
          task.howFar() == null ? "NOTHING" : task.howFar().name(),
          task.reportedOn() == null ? "" : VietnamTime.date(task.reportedOn()));
    }
  }

  record GivenRow(UUID id, String text, String owner, String due) {

    static GivenRow of(NewTask task) {
      return new GivenRow(task.id(), task.text(), task.owner(), VietnamTime.date(task.dueOn()));
    }
  }

  /// One criterion; `recorded` points come from the records and are not typed.
  record ScoreLine(String code, String label, int most, boolean recorded, int points) {}

  static List<ScoreLine> score(ScoreSheet sheet, MinutesContent content, Locale locale) {
    return sheet.criteria().stream()
        .map(criterion -> line(sheet, content.score(), criterion, locale))
        .toList();
  }

  private static ScoreLine line(
      ScoreSheet sheet, @Nullable Score typed, Criterion criterion, Locale locale) {
    boolean recorded = criterion.filledFrom() != FilledFrom.HAND;
    int points =
        recorded || typed == null ? sheet.recorded(criterion) : points(typed, criterion.code());
    return new ScoreLine(
        criterion.code(), criterion.label().in(locale), criterion.points(), recorded, points);
  }

  private static int points(Score score, String code) {
    return score.points().stream()
        .filter(each -> each.code().equals(code))
        .mapToInt(MinutesContent.Points::points)
        .findFirst()
        .orElse(0);
  }
}
