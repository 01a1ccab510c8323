package vn.chibo.exchange;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Kinds of organisations (R1) that a file can bring in, as offices write them.
enum UnitKind {
  PROVINCE("Đảng bộ tỉnh, thành phố", "Đảng bộ tỉnh", "Đảng bộ thành phố", "Tỉnh ủy", "Thành ủy"),
  COMMUNE(
      "Đảng bộ xã, phường, đặc khu",
      "Đảng bộ xã",
      "Đảng bộ phường",
      "Đảng bộ đặc khu",
      "Đảng ủy xã",
      "Đảng ủy phường"),
  BASE("Đảng bộ trực thuộc", "Đảng bộ cơ sở", "Đảng bộ cơ sở trực thuộc"),
  SECTION("Đảng bộ bộ phận", "Bộ phận"),
  CELL("Chi bộ", "Chi bộ cơ sở", "Chi bộ trực thuộc");

  private static final Map<String, UnitKind> KNOWN =
      Arrays.stream(values())
          .flatMap(kind -> kind.spellings().map(text -> Map.entry(Folded.of(text), kind)))
          .distinct()
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

  private final String written;
  private final String[] others;

  UnitKind(String written, String... others) {
    this.written = written;
    this.others = others;
  }

  private Stream<String> spellings() {
    return Stream.concat(Stream.of(written, name()), Arrays.stream(others));
  }

  static Optional<UnitKind> read(String text) {
    return Optional.ofNullable(KNOWN.get(Folded.of(text)));
  }

  /// As an export writes a kind; one that no file can bring in stands as its code.
  static String written(String code) {
    return Arrays.stream(values())
        .filter(kind -> kind.name().equals(code))
        .findFirst()
        .map(kind -> kind.written)
        .orElse(code);
  }
}
