package vn.chibo.exchange;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chibo.quorum.Standing;

/// A standing (R4) as rosters write it.
final class StandingText {

  private static final Map<String, Standing> KNOWN =
      Arrays.stream(Standing.values())
          .flatMap(each -> spellings(each).map(text -> Map.entry(Folded.of(text), each)))
          .distinct()
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

  private StandingText() {}

  static Optional<Standing> read(String text) {
    return Optional.ofNullable(KNOWN.get(Folded.of(text)));
  }

  /// The first spelling, which an export writes.
  static String written(Standing standing) {
    return spellings(standing).findFirst().orElseThrow();
  }

  private static Stream<String> spellings(Standing standing) {
    return Stream.concat(vietnamese(standing), Stream.of(standing.name()));
  }

  private static Stream<String> vietnamese(Standing standing) {
    return switch (standing) {
      case OFFICIAL -> Stream.of("Chính thức", "Đảng viên chính thức", "CT", "ĐVCT");
      case PROBATIONARY -> Stream.of("Dự bị", "Đảng viên dự bị", "DB", "ĐVDB");
      case EXEMPT ->
          Stream.of(
              "Miễn công tác và sinh hoạt đảng",
              "Miễn sinh hoạt",
              "Miễn sinh hoạt đảng",
              "Được miễn công tác, sinh hoạt đảng",
              "Miễn");
      case TEMP_OUT ->
          Stream.of(
              "Sinh hoạt tạm thời nơi khác", "Sinh hoạt đảng tạm thời nơi khác", "Tạm thời đi");
      case TEMP_IN ->
          Stream.of(
              "Sinh hoạt tạm thời tại đây",
              "Sinh hoạt đảng tạm thời",
              "Sinh hoạt tạm thời",
              "Tạm thời đến");
      case SUSPENDED -> Stream.of("Đình chỉ sinh hoạt", "Đình chỉ sinh hoạt đảng", "Đình chỉ");
      case CHARGED_OR_DETAINED ->
          Stream.of("Bị khởi tố, truy tố hoặc tạm giam", "Bị khởi tố", "Bị tạm giam");
      case TRANSFERRING -> Stream.of("Đang chuyển sinh hoạt", "Đang chuyển sinh hoạt đảng");
      case LEFT -> Stream.of("Đã chuyển đi", "Ra khỏi Đảng", "Xin ra khỏi Đảng", "Chuyển đi");
      case STRUCK_OFF -> Stream.of("Xóa tên", "Bị xóa tên", "Xóa tên đảng viên");
      case EXPELLED -> Stream.of("Khai trừ", "Bị khai trừ");
      case DECEASED -> Stream.of("Từ trần", "Đã từ trần", "Đã mất");
    };
  }
}
