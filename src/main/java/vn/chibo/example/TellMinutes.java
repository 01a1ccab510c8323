package vn.chibo.example;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.InTurn;
import vn.chibo.kernel.Subject;
import vn.chibo.minutes.RetellMinutes;

/// The minutes of the example's past, written by the acts of their own room after the service is
/// there: nobody waits for several hundred documents. What is written stays; ended at any place,
/// the next start goes on with what is missing, and when all is there it does nothing more.
@ApplicationScoped
class TellMinutes {

  /// So many months of a cell are issued before the next cell is begun.
  private static final int FIRST_MONTHS = 1;

  private final Database database;
  private final RetellMinutes retellMinutes;
  private final ReadPast readPast;
  private final AddPapers addPapers;
  private final boolean example;
  private volatile boolean over;

  TellMinutes(
      Database database,
      RetellMinutes retellMinutes,
      ReadPast readPast,
      AddPapers addPapers,
      @ConfigProperty(name = "chibo.example") boolean example) {
    this.database = database;
    this.retellMinutes = retellMinutes;
    this.readPast = readPast;
    this.addPapers = addPapers;
    this.example = example;
  }

  /// Tries once a start: what fails would fail again a second later.
  @Scheduled(
      every = "${chibo.jobs.tell-minutes:1s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> goOn() {
    return example && !over
        ? planted().chain(this::tellBefore).onFailure().invoke(_ -> over = true)
        : Uni.createFrom().voidItem();
  }

  /// When the example was planted; empty while its past is not told.
  private Uni<List<Instant>> planted() {
    return database.as(
        Subject.job("example"), () -> database.list(Instant.class, PLANTED, Map.of()));
  }

  private Uni<Void> tellBefore(List<Instant> planted) {
    return planted.isEmpty() ? Uni.createFrom().voidItem() : tell(pasts(planted.getFirst()));
  }

  static List<Past> pasts(Instant planted) {
    return new ExampleWorld(planted).cells().stream().map(cell -> new Past(cell, planted)).toList();
  }

  /// One cell and the hour before which its past lies.
  record Past(ExampleCell cell, Instant planted) {}

  Uni<Void> tell(List<Past> pasts) {
    return InTurn.each(pasts, this::begin)
        .chain(() -> InTurn.each(pasts, past -> file(past, Integer.MAX_VALUE)))
        .invoke(() -> over = true);
  }

  /// All minutes of a cell written, the newest issued, its papers there.
  private Uni<Void> begin(Past past) {
    return readPast
        .evenings(past)
        .chain(evenings -> write(past, evenings))
        .chain(() -> file(past, FIRST_MONTHS))
        .chain(() -> addPapers.to(past));
  }

  private Uni<Void> write(Past past, List<PastEvening> evenings) {
    var unwritten = evenings.stream().filter(evening -> !hours(past, evening).isWritten()).toList();
    return InTurn.each(unwritten, evening -> write(past, evening))
        .chain(() -> readPast.tasksDue(past, evenings))
        .chain(due -> InTurn.each(due, late -> report(late)));
  }

  private Uni<Void> write(Past past, PastEvening evening) {
    var hours = hours(past, evening);
    var told =
        new RetellMinutes.Hours(
            PastTalk.begins(evening), hours.read(), hours.adopted(), hours.signed());
    return readPast
        .scene(past, evening)
        .map(PastTalk::of)
        .chain(talk -> retellMinutes.write(evening.meeting(), evening.officers(), told, talk));
  }

  private Uni<Void> report(ReadPast.Due due) {
    return retellMinutes.report(
        due.evening().meeting(), due.evening().officers(), due.hour(), due.report());
  }

  private static PastHours hours(Past past, PastEvening evening) {
    return new PastHours(evening, past.cell(), past.planted());
  }

  private Uni<Void> file(Past past, int months) {
    return readPast
        .evenings(past)
        .map(evenings -> files(past, evenings, months))
        .chain(files -> InTurn.each(files, this::file));
  }

  private record File(PastHours hours, int number) {}

  /// The newest first. Numbers count the issued minutes of the term in the order of time (R29).
  private static List<File> files(Past past, List<PastEvening> evenings, int months) {
    var issued =
        evenings.stream()
            .map(evening -> hours(past, evening))
            .filter(hours -> hours.issued() != null)
            .toList();
    return numbered(issued)
        .filter(file -> !file.hours().areDone() && file.hours().monthsAgo() <= months)
        .sorted(Comparator.comparing(File::number).reversed())
        .toList();
  }

  private static Stream<File> numbered(List<PastHours> issued) {
    return IntStream.range(0, issued.size()).mapToObj(i -> new File(issued.get(i), i + 1));
  }

  private Uni<Void> file(File file) {
    var hours = file.hours();
    var issued = hours.issued();
    return issued == null
        ? Uni.createFrom().voidItem()
        : retellMinutes.file(
            hours.evening().meeting(),
            hours.evening().officers(),
            new RetellMinutes.Filing(TERM, file.number(), issued, hours.sent()));
  }

  private static final String TERM = "2025-2030";

  private static final String PLANTED =
      """
      select f.at from fact f
      where f.kind = 'EXAMPLE_IMPORTED' and exists (
        select 1 from fact t where t.kind = 'EXAMPLE_TOLD')
      limit 1
      """;
}
