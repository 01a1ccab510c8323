package vn.chibo.exchange;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chibo.identity.Actor;
import vn.chibo.organisation.OrganisationId;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.ChiboTest;

/// Not a test: `bin/bench import`. 9,600 cells, then their 240,000 members from one file: checked,
/// applied, taken out, checked again; wall and processor seconds and the peak of the heap.
@ChiboTest
class ImportBench {

  private static final int CELLS = 9_600;
  private static final int MEMBERS_OF_A_CELL = 25;

  @Inject Backstage backstage;
  @Inject CheckRoster checkRoster;
  @Inject ApplyRoster applyRoster;
  @Inject ExportRoster exportRoster;

  @TempDir Path folder;

  @Test
  void measure() throws IOException {
    Office.isAsBefore(backstage);
    var person = new Actor.Person(Office.STAFF, "canbo", false, Instant.now());
    say("%-28s %9s %22s   %s".formatted("", "wall", "CPU service + database", "heap at most"));

    var tree = check("9,600 organisations checked", person, tree());
    apply("organisations applied", person, tree);
    check("members checked, XLSX", person, members(SheetKind.XLSX));
    var run = check("members checked, CSV", person, members(SheetKind.CSV));
    apply("members applied", person, run);
    var place = new OrganisationId(Office.COMMUNE);
    var out =
        timed(
            "taken out as XLSX",
            () -> backstage.wait(() -> exportRoster.of(person, place, SheetKind.XLSX)));
    say("    %d MB".formatted(out.length >> 20));
    check("the export checked", person, Files.write(folder.resolve("out"), out));
    say("load average %.1f".formatted(load()));
  }

  private RunId check(String what, Actor.Person person, Path file) {
    var upload = new CheckRoster.Upload("danh-sach", file);
    var place = new OrganisationId(Office.COMMUNE);
    var checking =
        timed(
            what,
            () -> {
              var begun = backstage.wait(() -> checkRoster.check(person, place, upload));
              Awaitility.await()
                  .pollInterval(Duration.ofMillis(200))
                  .atMost(Duration.ofMinutes(10))
                  .until(() -> !stateOf(begun).equals("READING") || stopped(begun));
              return begun;
            });
    say("    " + backstage.text(COUNTS.formatted(runOf(checking))));
    return runOf(checking);
  }

  private void apply(String what, Actor.Person person, RunId run) {
    var place = new OrganisationId(Office.COMMUNE);
    var sha256 = backstage.text("select sha256 from import_run where id = '" + run + "'");
    timed(
        what,
        () -> {
          backstage.wait(() -> applyRoster.apply(person, place, run, sha256));
          var checking = new CheckRoster.Checking.Begun(run);
          Awaitility.await()
              .pollInterval(Duration.ofMillis(200))
              .atMost(Duration.ofMinutes(10))
              .until(() -> stateOf(checking).equals("APPLIED") || stopped(checking));
          return run;
        });
    say("    " + backstage.text("select state from import_run where id = '" + run + "'"));
  }

  private static RunId runOf(CheckRoster.Checking checking) {
    return switch (checking) {
      case CheckRoster.Checking.Begun(var run) -> run;
      case CheckRoster.Checking.Refused refused ->
          throw new IllegalStateException(refused.toString());
    };
  }

  private String stateOf(CheckRoster.Checking checking) {
    return backstage.text("select state from import_run where id = '" + runOf(checking) + "'");
  }

  private boolean stopped(CheckRoster.Checking checking) {
    return backstage.number(
            "select count(*) from import_progress where phase in ('STOPPED', 'STALE') and run = '"
                + runOf(checking)
                + "'")
        > 0;
  }

  private static <T> T timed(String what, Supplier<T> work) {
    System.gc();
    heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
    var begun = Instant.now();
    long cpu = serviceCpu();
    long postgres = postgresTicks();
    var result = work.get();
    var took = Duration.between(begun, Instant.now());
    long peak = heapPools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    say(
        "%-28s %7.1f s %9.1f s + %6.1f s   %4d MB   load %.1f"
            .formatted(
                what,
                took.toMillis() / 1e3,
                (serviceCpu() - cpu) / 1e9,
                (postgresTicks() - postgres) / 1e2,
                peak >> 20,
                load()));
    return result;
  }

  private static long serviceCpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  /// Hundredths of a second of the database server and its processes, of what has ended too.
  private static long postgresTicks() {
    try {
      var server = Files.readAllLines(Path.of("target/servers/pg/data/postmaster.pid")).getFirst();
      try (var processes = Files.list(Path.of("/proc"))) {
        return processes
            .filter(path -> path.getFileName().toString().matches("[0-9]+"))
            .mapToLong(path -> ticks(path, server))
            .sum();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long ticks(Path process, String server) {
    try {
      var text = Files.readString(process.resolve("stat"));
      var fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
      boolean itself = process.getFileName().toString().equals(server);
      if (!itself && !fields[1].equals(server)) {
        return 0;
      }
      long own = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
      return itself ? own + Long.parseLong(fields[13]) + Long.parseLong(fields[14]) : own;
    } catch (IOException e) {
      // A process that ended meanwhile counts with its server.
      return 0;
    }
  }

  private static List<MemoryPoolMXBean> heapPools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  private Path tree() throws IOException {
    var out = SheetKind.CSV.open();
    out.add(Column.TREE_EXPORTED.stream().map(Column::heading).toList());
    for (int i = 0; i < CELLS; i++) {
      var code = "91.077.T" + i;
      out.add(List.of(code, "91.077", "Chi bộ", "Chi bộ số " + i, "Số " + i, "", "01/08/2025", ""));
    }
    return Files.write(folder.resolve("tree"), out.bytes());
  }

  private Path members(SheetKind kind) throws IOException {
    var out = kind.open();
    out.add(
        List.of("Mã chi bộ", "Họ và tên", "Năm sinh", "Giới tính", "Số thẻ", "Tư cách", "Từ ngày"));
    for (int i = 0; i < CELLS * MEMBERS_OF_A_CELL; i++) {
      out.add(row(i));
    }
    return Files.write(folder.resolve(kind.name()), out.bytes());
  }

  private static List<String> row(int i) {
    var letter = Character.toString('a' + i % 20);
    return List.of(
        "91.077.T" + i / MEMBERS_OF_A_CELL,
        "Nguyễn Văn " + letter.toUpperCase(java.util.Locale.ROOT) + letter,
        Integer.toString(1950 + i % 50),
        i % 2 == 0 ? "Nam" : "Nữ",
        Integer.toString(10_000_000 + i),
        "Chính thức",
        "03/09/2025");
  }

  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  private static void say(String line) {
    System.out.println(line);
  }

  private static final String COUNTS =
      "select format('new %%s, changed %%s, same %%s, refused %%s', created, changed, same, refused) from import_run where id = '%s'";
}
