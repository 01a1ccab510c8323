package vn.chibo.example;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.minutes.RetellMinutes.Report;
import vn.chibo.minutes.RetellMinutes.Speech;
import vn.chibo.minutes.RetellMinutes.Talk;
import vn.chibo.minutes.RetellMinutes.Task;
import vn.chibo.minutes.SpeechKind;
import vn.chibo.rulebook.AgendaKind;
import vn.chibo.rulebook.RuleSet;
import vn.chibo.rulebook.ScoreRules;
import vn.chibo.rulebook.ScoreRules.Criterion;

/// What was said at a past evening, which tasks were reported and given, how it scored itself. The
/// same evening always gives the same talk.
final class PastTalk {

  private static final Duration FIRST_WORD = Duration.ofMinutes(15);
  private static final Duration BETWEEN = Duration.ofMinutes(6);
  private static final int DUE_AFTER_DAYS = 22;
  private static final int LONGER_DAYS = 30;
  private static final int EXTENDED_PERCENT = 25;

  private final Scene scene;
  private final Random chance;
  private final List<Speech> speeches = new ArrayList<>();

  /// Who was there to speak, the items by kind, and the tasks that were still open.
  record Scene(
      PastEvening evening,
      ExampleCell cell,
      List<UUID> people,
      Map<AgendaKind, UUID> items,
      List<OpenTask> tasks,
      RuleSet rules) {}

  record OpenTask(UUID id, @Nullable UUID meeting, String text, String status, LocalDate dueOn) {}

  private PastTalk(Scene scene) {
    this.scene = scene;
    this.chance = new Random(scene.evening().id().getLeastSignificantBits());
  }

  static Instant begins(PastEvening evening) {
    return evening.openedAt().plus(FIRST_WORD);
  }

  static Talk of(Scene scene) {
    return new PastTalk(scene).talk();
  }

  private Talk talk() {
    return switch (scene.evening().kind()) {
      case COMMITTEE_MEETING -> new Talk(List.of(), preparation(), List.of(), Map.of());
      case THEMATIC -> new Talk(List.of(), onTheTopic(), List.of(), Map.of());
      default -> new Talk(reports(), ordinary(), tasks(), score());
    };
  }

  private List<Speech> ordinary() {
    var life = scene.cell().habits().life();
    say(SpeechKind.REPORT, AgendaKind.REPORT, gists(life, "REPORT", 1));
    say(SpeechKind.OPINION, AgendaKind.DISCUSSION, gists(life, "OPINION", 2 + chance.nextInt(2)));
    say(SpeechKind.CRITICISM, AgendaKind.CRITICISM, gists("any", "CRITICISM", 1));
    say(SpeechKind.CONCLUSION, AgendaKind.CONCLUSION, gists(life, "CONCLUSION", 1));
    return speeches;
  }

  private List<Speech> onTheTopic() {
    say(SpeechKind.OPINION, AgendaKind.THEMATIC, gists("any", "TOPIC", 3));
    say(SpeechKind.CONCLUSION, AgendaKind.THEMATIC, gists("any", "TOPIC_END", 1));
    return speeches;
  }

  private List<Speech> preparation() {
    say(SpeechKind.OPINION, AgendaKind.DISCUSSION, gists("any", "PREPARATION", 1));
    say(SpeechKind.CONCLUSION, AgendaKind.CONCLUSION, gists("any", "PREPARED", 1));
    return speeches;
  }

  private List<String> gists(String life, String part, int count) {
    var found =
        new ArrayList<>(
            ExampleSheet.SPEECHES.rows().stream()
                .filter(row -> row.text("life").equals(life) && row.text("part").equals(part))
                .map(row -> row.text("gist"))
                .toList());
    Collections.shuffle(found, chance);
    return found.subList(0, Math.min(count, found.size()));
  }

  private void say(SpeechKind kind, AgendaKind item, List<String> gists) {
    for (var gist : gists) {
      int place = speeches.size();
      speeches.add(
          new Speech(
              named("speech" + place),
              scene.items().get(item),
              speaker(kind, place),
              kind,
              gist,
              begins(scene.evening()).plus(BETWEEN.multipliedBy(place))));
    }
  }

  /// The chair reports and concludes; the others speak one after another.
  private UUID speaker(SpeechKind kind, int place) {
    var chair = scene.evening().chair();
    var others = scene.people().stream().filter(member -> !member.equals(chair)).toList();
    boolean ofChair = kind == SpeechKind.REPORT || kind == SpeechKind.CONCLUSION;
    return ofChair || others.isEmpty()
        ? chair
        : others.get(Math.floorMod(chance.nextInt(others.size()) + place, others.size()));
  }

  private List<Report> reports() {
    return scene.tasks().stream()
        .map(task ->
            task.status().equals("OPEN") && chance.nextInt(100) < EXTENDED_PERCENT
                ? longer(task)
                : done(task))
        .toList();
  }

  static Report longer(OpenTask task) {
    return new Report(
        task.id(), "EXTENDED", "Đang làm, xin gia hạn", task.dueOn().plusDays(LONGER_DAYS));
  }

  static Report done(OpenTask task) {
    return new Report(task.id(), "DONE", result(task.text()), task.dueOn());
  }

  private static String result(String text) {
    return ExampleSheet.TASKS.rows().stream()
        .filter(row -> row.text("task").equals(text))
        .map(row -> row.text("result"))
        .findFirst()
        .orElse("Đã làm xong");
  }

  private List<Task> tasks() {
    var open = scene.tasks().stream().map(OpenTask::text).toList();
    var texts =
        new ArrayList<>(ExampleSheet.TASKS.column("task").filter(t -> !open.contains(t)).toList());
    Collections.shuffle(texts, chance);
    var given = new ArrayList<Task>();
    int count = 2 + chance.nextInt(2);
    for (int i = 0; i < count; i++) {
      var owner = scene.people().get(chance.nextInt(scene.people().size()));
      var due = scene.evening().day().plusDays(DUE_AFTER_DAYS + i);
      given.add(new Task(named("task" + i), owner, texts.get(i), due));
    }
    return given;
  }

  private Map<String, Integer> score() {
    var points = new HashMap<String, Integer>();
    for (var criterion : scene.rules().value(ScoreRules.CRITERIA)) {
      if (criterion.filledFrom() == ScoreRules.FilledFrom.HAND) {
        points.put(criterion.code(), given(criterion));
      }
    }
    return points;
  }

  private int given(Criterion criterion) {
    return criterion.points() - chance.nextInt(1 + criterion.points() / 4);
  }

  private UUID named(String what) {
    return UUID.nameUUIDFromBytes(
        (Objects.toString(scene.evening().id()) + what).getBytes(StandardCharsets.UTF_8));
  }
}
