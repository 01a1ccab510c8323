package vn.chibo.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import vn.chibo.evidence.Hash;

/// The upper organisations (R1): the centre, 34 provinces and cities, 3,321 communes, wards and
/// special zones. They are real, so they come with and without the example.
///
/// Codes follow the pattern 2.3 (R1): the official code of the province, and the place of the
/// commune among those of its province by official code.
public final class Tree {

  /// The code of the root of every tree.
  static final String CENTRE = "00";

  /// Resolution 202/2025/QH15: provinces and communes in their present shape.
  private static final LocalDate PRESENT_SHAPE = LocalDate.of(2025, 7, 1);

  private static final LocalDate FOUNDATION = LocalDate.of(1930, 2, 3);

  private static final Map<String, String> KINDS =
      Map.of(
          "tinh", "tỉnh",
          "thanh_pho", "thành phố",
          "xa", "xã",
          "phuong", "phường",
          "dac_khu", "đặc khu");

  private final Connection owner;
  private final byte[] provinces = file("provinces.csv");
  private final byte[] communes = file("communes.csv");

  private Tree(Connection owner) {
    this.owner = owner;
  }

  private record Branch(
      String kind, String code, String parent, String name, String shortName, String place) {

    static Branch of(String kind, Line line, String code, String parent) {
      var named = Objects.requireNonNull(KINDS.get(line.kind())) + " " + line.name();
      return new Branch(kind, code, parent, "Đảng bộ " + named, capitalised(named), line.name());
    }
  }

  /// A line of one of the two files; a province has itself as province.
  private record Line(String code, String province, String name, String kind) {}

  /// Plants the tree in the caller's transaction as the owner of the schema, with one fact that
  /// holds the hashes of both files (decision 5). Where a tree stands, it does nothing and answers
  /// false.
  public static boolean plant(Connection owner) throws SQLException {
    return new Tree(owner).plant();
  }

  private boolean plant() throws SQLException {
    try (var statement = owner.createStatement()) {
      statement.execute("set local search_path to chibo, public");
      statement.execute("lock table organisation in share row exclusive mode");
      try (var centre =
          statement.executeQuery("select from organisation where kind = 'CENTRE' limit 1")) {
        if (centre.next()) {
          return false;
        }
      }
    }
    plantCentre();
    plant(provinceBranches());
    plant(communeBranches());
    rememberParents();
    writeFact();
    return true;
  }

  private List<Branch> provinceBranches() {
    return lines(provinces, cells -> new Line(cells[0], cells[0], cells[1], cells[2])).stream()
        .map(line -> Branch.of("PROVINCE", line, line.code(), CENTRE))
        .toList();
  }

  /// The file is in the order of the official codes.
  private List<Branch> communeBranches() {
    var counts = new HashMap<String, Integer>();
    var branches = new ArrayList<Branch>();
    for (var line : lines(communes, cells -> new Line(cells[0], cells[1], cells[2], cells[3]))) {
      int place = counts.merge(line.province(), 1, Integer::sum);
      var code = String.format(Locale.ROOT, "%s.%03d", line.province(), place);
      branches.add(Branch.of("COMMUNE", line, code, line.province()));
    }
    return branches;
  }

  private void plantCentre() throws SQLException {
    try (var insert = owner.prepareStatement(INSERT_CENTRE)) {
      insert.setString(1, CENTRE);
      insert.setDate(2, Date.valueOf(FOUNDATION));
      insert.executeUpdate();
    }
  }

  private void plant(List<Branch> branches) throws SQLException {
    try (var insert = owner.prepareStatement(INSERT_BRANCHES)) {
      insert.setDate(1, Date.valueOf(PRESENT_SHAPE));
      insert.setArray(2, column(branches, Branch::kind));
      insert.setArray(3, column(branches, Branch::code));
      insert.setArray(4, column(branches, Branch::parent));
      insert.setArray(5, column(branches, Branch::name));
      insert.setArray(6, column(branches, Branch::shortName));
      insert.setArray(7, column(branches, Branch::place));
      if (insert.executeUpdate() != branches.size()) {
        throw new IllegalStateException("a branch of the tree has no parent");
      }
    }
  }

  private java.sql.Array column(List<Branch> branches, Function<Branch, String> of)
      throws SQLException {
    return owner.createArrayOf("text", branches.stream().map(of).toArray());
  }

  private void rememberParents() throws SQLException {
    try (var insert = owner.createStatement()) {
      insert.executeUpdate(INSERT_PARENTS);
    }
  }

  private void writeFact() throws SQLException {
    try (var insert = owner.prepareStatement(INSERT_FACT)) {
      insert.setString(1, Hash.of(provinces).hex());
      insert.setString(2, Hash.of(communes).hex());
      insert.executeUpdate();
    }
  }

  private static List<Line> lines(byte[] file, Function<String[], Line> read) {
    return new String(file, StandardCharsets.UTF_8)
        .lines()
        .skip(1)
        .map(line -> read.apply(line.split(",", -1)))
        .toList();
  }

  private static byte[] file(String name) {
    try (var file = Tree.class.getResourceAsStream("/tree/" + name)) {
      return Objects.requireNonNull(file, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String capitalised(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static final String INSERT_CENTRE =
      """
      insert into organisation (kind, code, name, short_name, place, path, established_on)
      values ('CENTRE', ?, 'Ban Chấp hành Trung ương', 'Trung ương', 'Hà Nội', 'x', ?)
      """;

  private static final String INSERT_BRANCHES =
      """
      insert into organisation
        (kind, code, name, short_name, place, parent, path, established_on)
      select b.kind, b.code, b.name, b.short_name, b.place, p.id, 'x', ?
      from unnest(?, ?, ?, ?, ?, ?) as b (kind, code, parent, name, short_name, place)
        join organisation p on p.code = b.parent
      order by b.code
      """;

  private static final String INSERT_PARENTS =
      """
      insert into organisation_parent (organisation, parent, from_on)
      select id, parent, established_on from organisation where parent is not null
      on conflict do nothing
      """;

  private static final String INSERT_FACT =
      """
      insert into fact (at, kind, actor, body)
      select now(), 'TREE_IMPORTED', 'job:tree', jsonb_build_object(
        'provinces_sha256', ?::text, 'communes_sha256', ?::text,
        'provinces', count(*) filter (where kind = 'PROVINCE'),
        'communes', count(*) filter (where kind = 'COMMUNE'))
      from organisation
      """;
}
