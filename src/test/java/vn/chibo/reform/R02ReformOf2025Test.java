package vn.chibo.reform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.Subject;
import vn.chibo.kernel.Typed;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.organisation.OrganisationId;
import vn.chibo.reform.PrepareReorganisation.Preparing;
import vn.chibo.rulebook.Rulebook;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.ChiboTest;
import vn.chibo.testkit.StoppedClock;

/// R2: 1 July 2025 in the present province of Tuyên Quang, by the use cases and decision by
/// decision: two provinces become one, 330 old communes become the new ones, districts end. Cells,
/// members and meetings are invented; not one of them is lost.
@ChiboTest
class R02ReformOf2025Test {

  private static final UUID CENTRE = new UUID(0, 1);
  private static final UUID ADMINISTRATOR = UUID.randomUUID();
  private static final Actor.Person PERSON =
      new Actor.Person(ADMINISTRATOR, "quantri", false, java.time.Instant.EPOCH);
  private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
  private static final String OURS = "code ~ '^9[345]([.]|$)'";

  @Inject Backstage backstage;
  @Inject StoppedClock clock;
  @Inject PrepareReorganisation prepareReorganisation;
  @Inject ConfirmReorganisation confirmReorganisation;
  @Inject Shares shares;
  @Inject CarryOut carryOut;
  @Inject Rulebook rulebook;
  @Inject Database database;

  private record Old(String province, String district, String name, String code) {}

  private record Present(String name, String code, List<Old> olds) {}

  private final Map<String, String> provinces = new LinkedHashMap<>();
  private final Map<String, String> districts = new LinkedHashMap<>();
  private final Map<String, Present> present = new LinkedHashMap<>();

  @AfterEach
  void timeGoesOn() {
    clock.goOn();
  }

  @Test
  void nobodyAndNothingIsLost() throws IOException {
    read();
    bringOnTheOldTree();
    long cells = number("select count(*) from organisation where kind = 'CELL' and " + OURS);
    var meetings = held();
    clock.stopAt(VietnamTime.at(DAY.minusDays(10), LocalTime.NOON));
    int split = splitSomeCells();
    clock.stopAt(VietnamTime.at(DAY, LocalTime.of(8, 0)));
    long begun = System.nanoTime();

    merge(CENTRE, id("93"), id("94"), "Đảng bộ tỉnh Tuyên Quang mới", "95");
    present.values().forEach(this::unite);
    districts.values().forEach(code -> act(id(code), "DISSOLVE", Map.of()));

    System.out.printf(
        "reform of 2025, one province: %d old communes, %d new ones, %d cells: %.1f s%n",
        present.values().stream().mapToInt(each -> each.olds().size()).sum(),
        present.size(),
        cells,
        (System.nanoTime() - begun) / 1e9);
    everyCellStandsInTheNewProvince(cells + split);
    everyMemberHasOneHome();
    assertThat(held()).isEqualTo(meetings);
    everyCommuneWentWhereTheFileSays();
    whoStandsAboveReadsThePast();
  }

  // The old tree --------------------------------------------------------------------------------

  private void read() throws IOException {
    try (var file = getClass().getResourceAsStream("/reform/communes-2025-tuyen-quang.csv")) {
      var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      text.lines().skip(1).map(line -> line.split(",", -1)).forEach(this::take);
    }
  }

  private void take(String[] line) {
    var province = provinces.computeIfAbsent(line[0], name -> "9" + (3 + provinces.size()));
    var district =
        districts.computeIfAbsent(
            line[0] + line[1], name -> "%s.%03d".formatted(province, 1 + districts.size()));
    var here =
        present.computeIfAbsent(
            line[3],
            code ->
                new Present(line[4], "95.%03d".formatted(present.size() + 1), new ArrayList<>()));
    long nth =
        1
            + present.values().stream()
                .flatMap(each -> each.olds().stream())
                .filter(old -> old.district().equals(district))
                .count();
    here.olds().add(new Old(province, district, line[2], "%s.%03d".formatted(district, nth)));
  }

  private void bringOnTheOldTree() {
    var rows = new LinkedHashSet<String>();
    provinces.forEach((name, code) -> rows.add(row("PROVINCE", code, "Đảng bộ " + name, "00")));
    districts.forEach(
        (name, code) -> rows.add(row("DISTRICT", code, "Đảng bộ " + name, code.substring(0, 2))));
    for (var commune : present.values()) {
      for (var old : commune.olds()) {
        rows.add(row("COMMUNE", old.code(), "Đảng bộ " + old.name(), old.district()));
      }
    }
    var sql =
        new StringBuilder(
            "create temp table t (kind text, code text, name text, above text, n serial);\n");
    sql.append("insert into t (kind, code, name, above) values ")
        .append(String.join(",\n", rows))
        .append(";\n");
    for (var kind : List.of("PROVINCE", "DISTRICT", "COMMUNE")) {
      sql.append(ORGANISATIONS.formatted(kind));
    }
    backstage.sql(sql + CELLS.formatted(OURS, ADMINISTRATOR, CENTRE));
  }

  private static String row(String kind, String code, String name, String above) {
    return "('%s', '%s', '%s', '%s')".formatted(kind, code, name.replace("'", "''"), above);
  }

  private static final String ORGANISATIONS =
      """
      insert into organisation (kind, code, name, short_name, place, parent, path, invented, established_on)
      select t.kind, t.code, t.name, t.name, 'Tuyên Quang', o.id, 'x', true, '2000-01-01'
      from t join organisation o on o.code = t.above
      where t.kind = '%s' order by t.n;
      """;

  /// Two or three cells a commune, three members a cell, the first its secretary and followed by
  /// somebody of the commune, and one meeting each that was held.
  private static final String CELLS =
      """
      insert into organisation (kind, code, name, short_name, place, parent, path, invented, established_on)
      select 'CELL', o.code || '.00' || k, 'Chi bộ số ' || k, 'Số ' || k, 'Tuyên Quang', o.id, 'x', true, '2005-01-01'
      from organisation o, generate_series(1, 2 + length(o.name) %% 2) k
      where o.kind = 'COMMUNE' and o.%1$s order by o.code, k;
      insert into organisation_parent (organisation, parent, from_on)
      select id, parent, established_on from organisation where %1$s;
      create temp table who as
      select gen_random_uuid() as member, c.id as cell, k from organisation c, generate_series(1, 3) k
      where c.kind = 'CELL' and c.%1$s;
      insert into member (id, full_name, birth_year, sex) select member, 'Người Dựng ' || k, 1970, 'M' from who;
      insert into standing (member, cell, kind, from_on)
      select member, cell, case k when 3 then 'EXEMPT' else 'OFFICIAL' end, '2015-01-01' from who;
      insert into post (member, organisation, role, title, from_on)
      select member, cell, 'SECRETARY', 'Bí thư chi bộ', '2022-01-01' from who where k = 1;
      insert into meeting (cell, kind, form, month, starts_at, planned_end, place, stage, rule_set, chair,
        contact, room_name, written_by, written_at, called_by, called_at, opened_by, opened_at, ended_by, ended_at)
      select cell, 'ORDINARY', 'IN_PERSON', '2025-05-01', '2025-05-04 19:30+07', '2025-05-04 21:30+07', 'Nhà văn hóa',
        'ENDED', '294-qd-tw', member, member, replace(gen_random_uuid()::text, '-', ''), member, now(),
        member, '2025-05-01', member, '2025-05-04 19:30+07', member, '2025-05-04 21:30+07'
      from who where k = 1;
      insert into member (id, full_name, birth_year, sex) values ('%2$s', 'Người Quản Trị', 1980, 'F');
      insert into post (member, organisation, role, title, from_on)
      values ('%2$s', '%3$s', 'ADMINISTRATOR', 'Quản trị', '2025-01-01');
      """;

  // The decisions -------------------------------------------------------------------------------

  /// Invented, for the file knows none: every fortieth cell becomes two, ten days before.
  private int splitSomeCells() {
    var all =
        text("select string_agg(id::text, ',' order by code) from organisation where kind = 'CELL' and "
                + OURS)
            .split(",");
    int made = 0;
    for (int i = 0; i < all.length; i += 40) {
      split(UUID.fromString(all[i]), i);
      made++;
    }
    return made;
  }

  private void split(UUID cell, int nth) {
    var commune =
        text(
            "select u.code from organisation c join organisation u on u.id = c.parent where c.id = '"
                + cell
                + "'");
    var plan =
        prepare(
            cell,
            "SPLIT",
            Map.of(
                "name1",
                "Chi bộ mới A",
                "shortName1",
                "A",
                "place1",
                "Tuyên Quang",
                "code1",
                commune + ".801",
                "name2",
                "Chi bộ mới B",
                "shortName2",
                "B",
                "place2",
                "Tuyên Quang",
                "code2",
                commune + ".802"));
    var parts =
        text("select string_agg(id::text, ',' order by position) from reorganisation_part where side = 'TO' and reorganisation = '"
                + plan
                + "'")
            .split(",");
    var people =
        text("select string_agg(member::text, ',' order by member) from standing where until_on is null and cell = '"
                + cell
                + "'")
            .split(",");
    for (int i = 0; i < people.length; i++) {
      var part = UUID.fromString(parts[i == 0 ? 0 : 1]);
      var member = UUID.fromString(people[i]);
      backstage.as(
          Subject.person(ADMINISTRATOR), () -> shares.assign(plan.value(), part, List.of(member)));
    }
    confirm(plan);
    assertThat(nth).isNotNegative();
  }

  private void unite(Present commune) {
    var olds = commune.olds().stream().map(old -> id(old.code())).toList();
    if (olds.size() > 1) {
      var fields = naming(commune.name(), commune.code());
      fields.put("into", "NEW");
      var sources = olds.stream().map(UUID::toString).toList();
      confirm(prepare(id("95"), "MERGE", fields, sources));
      return;
    }
    act(olds.getFirst(), "MOVE", Map.of("parent", "95"));
    act(olds.getFirst(), "RENAME", naming(commune.name(), ""));
  }

  private void merge(UUID root, UUID one, UUID other, String name, String code) {
    var fields = new LinkedHashMap<String, String>();
    fields.putAll(
        Map.of(
            "name", name, "shortName", name, "place", "Tuyên Quang", "code", code, "into", "NEW"));
    confirm(prepare(root, "MERGE", fields, List.of(one.toString(), other.toString())));
  }

  private static Map<String, String> naming(String name, String code) {
    var fields = new LinkedHashMap<String, String>();
    fields.putAll(
        Map.of(
            "name", "Đảng bộ " + name + " (mới)", "shortName", name, "place", name, "code", code));
    return fields;
  }

  private void act(UUID organisation, String act, Map<String, String> fields) {
    confirm(prepare(organisation, act, fields));
  }

  private ReorganisationId prepare(UUID root, String act, Map<String, String> fields) {
    return prepare(root, act, fields, List.of());
  }

  private ReorganisationId prepare(
      UUID root, String act, Map<String, String> fields, List<String> sources) {
    var day = VietnamTime.today(clock);
    var typed = new MultivaluedHashMap<String, String>();
    fields.forEach(typed::putSingle);
    typed.put("source", sources);
    typed.putSingle("number", "202-QĐ/TW");
    typed.putSingle("body", "Ban Bí thư");
    for (var prefix : List.of("decided-", "effective-")) {
      typed.putSingle(prefix + "day", "" + day.getDayOfMonth());
      typed.putSingle(prefix + "month", "" + day.getMonthValue());
      typed.putSingle(prefix + "year", "" + day.getYear());
    }
    var setting =
        new ReadForm.Setting(
            rulebook.inForceOn(day), day, Reader.words(UnfitText.class, java.util.Locale.ROOT));
    var form = new ReformForm(Act.valueOf(act), new Typed(typed));
    var answer =
        backstage.wait(
            () -> prepareReorganisation.prepare(PERSON, new OrganisationId(root), form, setting));
    assertThat(answer).as(act + " " + fields).isInstanceOf(Preparing.Prepared.class);
    return ((Preparing.Prepared) answer).id();
  }

  private void confirm(ReorganisationId plan) {
    backstage.wait(() -> confirmReorganisation.confirm(PERSON, plan));
    backstage.wait(() -> carryOut.carryOut(plan.value()));
    assertThat(
            text(
                "select state || coalesce(' ' || held_up, '') from reorganisation where id = '"
                    + plan
                    + "'"))
        .isEqualTo("DONE");
  }

  // What must hold ------------------------------------------------------------------------------

  private void everyCellStandsInTheNewProvince(long cells) {
    assertThat(
            number(
                "select count(*) from organisation c, organisation p where p.code = '95' and c.path <@ p.path and c.kind = 'CELL' and c.dissolved_on is null"))
        .isEqualTo(cells);
    assertThat(
            number(
                "select count(*) from organisation c where c.kind = 'CELL' and c.dissolved_on is null and c."
                    + OURS))
        .isEqualTo(cells);
    assertThat(
            number(
                "select count(*) from organisation where kind = 'DISTRICT' and dissolved_on is null and "
                    + OURS))
        .isZero();
    assertThat(
            number(
                "select count(*) from organisation o join organisation u on u.id = o.parent where subpath(o.path, 0, -1) <> u.path"))
        .isZero();
    assertThat(
            number(
                "select count(*) from organisation where kind = 'COMMUNE' and dissolved_on is null and parent = '"
                    + id("95")
                    + "'"))
        .isEqualTo(present.size());
  }

  private void everyMemberHasOneHome() {
    assertThat(
            number(
                """
                select count(*) from member m where m.full_name like 'Người Dựng%' and 1 <> (
                  select count(*) from standing s join organisation c on c.id = s.cell
                  where s.member = m.id and s.until_on is null and c.dissolved_on is null)
                """))
        .isZero();
  }

  private void everyCommuneWentWhereTheFileSays() {
    for (var commune : present.values()) {
      if (commune.olds().size() > 1) {
        var came =
            text(
                "select string_agg(o.code, ',' order by o.code) from organisation_successor s join organisation o on o.id = s.predecessor where s.successor = '"
                    + id(commune.code())
                    + "'");
        var told = commune.olds().stream().map(Old::code).sorted().collect(Collectors.joining(","));
        assertThat(came).isEqualTo(told);
      }
    }
  }

  /// An inspector of a new commune reads the held meetings of its cells; of a cell that was split
  /// before, through its heirs; and none of the commune next door.
  private void whoStandsAboveReadsThePast() {
    for (var commune : present.values().stream().limit(20).toList()) {
      var here =
          commune.olds().size() > 1 ? id(commune.code()) : id(commune.olds().getFirst().code());
      var inspector = UUID.randomUUID();
      backstage.sql(
          """
          insert into member (id, full_name, birth_year, sex) values ('%1$s', 'Người Kiểm Tra', 1975, 'F');
          insert into post (member, organisation, role, title, from_on) values ('%1$s', '%2$s', 'INSPECTOR', 'Kiểm tra', '2025-07-01');
          """
              .formatted(inspector, here));
      var codes =
          commune.olds().stream()
              .map(old -> "m.code like '" + old.code() + ".%'")
              .collect(Collectors.joining(" or "));
      long held =
          number(
              "select count(*) from meeting t join organisation m on m.id = t.cell where " + codes);
      var seen =
          backstage.as(
              Subject.person(inspector),
              () ->
                  database.find(Integer.class, "select count(*)::integer from meeting", Map.of()));
      assertThat(seen).as(commune.name()).isEqualTo((int) held);
    }
  }

  private String held() {
    return text(
        "select md5(string_agg(m.id::text || m.cell || m.stage || m.version, ',' order by m.id)) from meeting m join organisation c on c.id = m.cell where c."
            + OURS);
  }

  private UUID id(String code) {
    return UUID.fromString(text("select id::text from organisation where code = '" + code + "'"));
  }

  private String text(String query) {
    return backstage.text(query);
  }

  private long number(String query) {
    return backstage.number(query);
  }
}
