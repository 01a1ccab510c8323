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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chibo.identity.Actor;
import vn.chibo.organisation.OrganisationId;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.ChiboTest;

/// Not a test: `bin/bench import`. 240,000 members of 9,600 cells from one file: checked, applied,
/// taken out, checked again; wall seconds and the peak of the heap.
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
    backstage.sql(TREE.formatted(CELLS));
    var person = new Actor.Person(Office.STAFF, "canbo", false, Instant.now());
    var place = new OrganisationId(Office.COMMUNE);
    var file = folder.resolve("csv");
    write(file, SheetKind.CSV);
    var book = folder.resolve("xlsx");
    write(book, SheetKind.XLSX);

    check("checked, from XLSX", person, place, book);
    var run = check("checked, from CSV", person, place, file);
    var sha256 = backstage.text("select sha256 from import_run where id = '" + run + "'");
    timed("applied", () -> backstage.wait(() -> applyRoster.apply(person, place, run, sha256)));
    var out =
        timed(
            "taken out as CSV",
            () -> backstage.wait(() -> exportRoster.of(person, place, SheetKind.CSV)));
    check("the export checked", person, place, Files.write(folder.resolve("out"), out));
    say("%-22s %7.1f".formatted("load average", load()));
  }

  private RunId check(String what, Actor.Person person, OrganisationId place, Path file) {
    var upload = new CheckRoster.Upload("danh-sach", file);
    var checking =
        timed(what, () -> backstage.wait(() -> checkRoster.check(person, place, upload)));
    if (!(checking instanceof CheckRoster.Checking.Done(var run))) {
      throw new IllegalStateException(checking.toString());
    }
    say("    " + backstage.text(COUNTS.formatted(run)));
    return run;
  }

  private static <T> T timed(String what, Supplier<T> work) {
    heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
    var begun = Instant.now();
    var result = work.get();
    var took = Duration.between(begun, Instant.now());
    long peak = heapPools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    say("%-22s %7.1f s   heap at most %4d MB".formatted(what, took.toMillis() / 1e3, peak >> 20));
    return result;
  }

  private static List<MemoryPoolMXBean> heapPools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  private static void write(Path path, SheetKind kind) {
    var out = kind.open();
    out.add(
        List.of("Mã chi bộ", "Họ và tên", "Năm sinh", "Giới tính", "Số thẻ", "Tư cách", "Từ ngày"));
    for (int i = 0; i < CELLS * MEMBERS_OF_A_CELL; i++) {
      out.add(row(i));
    }
    try {
      Files.write(path, out.bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> row(int i) {
    var letter = Character.toString('a' + i % 20);
    return List.of(
        "91.077.B" + i / MEMBERS_OF_A_CELL,
        "Nguyễn Văn " + letter.toUpperCase(java.util.Locale.ROOT) + letter,
        Integer.toString(1950 + i % 50),
        i % 2 == 0 ? "Nam" : "Nữ",
        Integer.toString(10_000_000 + i),
        "Chính thức",
        "03/02/2015");
  }

  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  private static void say(String line) {
    System.out.println(line);
  }

  private static final String COUNTS =
      "select format('new %%s, changed %%s, same %%s, refused %%s', created, changed, same, refused) from import_run where id = '%s'";

  private static final String TREE =
      """
      insert into organisation (kind, code, name, short_name, place, parent, path, invented, established_on)
      select 'CELL', '91.077.B' || n, 'Chi bộ số ' || n, 'Số ' || n, 'Mường Nhập',
        '00000000-0000-0000-0000-000000000770', 'x', true, '2010-01-01'
      from generate_series(0, %d - 1) n
      on conflict do nothing
      """;
}
