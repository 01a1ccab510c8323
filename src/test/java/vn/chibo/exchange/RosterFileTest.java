package vn.chibo.exchange;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files as offices have them: letters, separators, title blocks, workbooks; and what is no roster.
class RosterFileTest {

  private static final byte[] KEY = new byte[32];
  private static final String ROSTER =
      "Họ và tên;Năm sinh;Giới tính\r\nĐặng Thị Hồng Nhễ;03/02/1985;Nữ\r\nNgô Ưởng;1941;Nam\r\n";

  @TempDir Path folder;

  static Stream<Arguments> writings() {
    return Stream.of(
        Arguments.of("UTF-8", "", UTF_8),
        Arguments.of("UTF-8", "\uFEFF", UTF_8),
        Arguments.of("UTF-16LE", "\uFEFF", UTF_16LE),
        Arguments.of("UTF-16BE", "\uFEFF", UTF_16BE),
        Arguments.of("UTF-16LE", "", UTF_16LE),
        Arguments.of("windows-1258", "", Letters.WINDOWS_1258));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("writings")
  void theLettersAreTheSameHoweverTheFileIsWritten(String told, String mark, Charset charset)
      throws IOException {
    var text = charset.equals(Letters.WINDOWS_1258) ? tonesApart(ROSTER) : ROSTER;

    try (var file = open((mark + text).getBytes(charset))) {
      assertThat(file.writing()).isEqualTo(told);
      assertThat(lines(file))
          .extracting(Line::fullName)
          .containsExactly("Đặng Thị Hồng Nhễ", "Ngô Ưởng");
    }
  }

  /// Windows-1258 has the letters with hats and horns, and the tones as marks behind them.
  private static String tonesApart(String text) {
    var apart = new StringBuilder();
    for (var letter : Normalizer.normalize(text, Normalizer.Form.NFC).split("")) {
      var parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
      var tone = parts.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
      var rest = parts.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
      apart.append(Normalizer.normalize(rest, Normalizer.Form.NFC)).append(tone);
    }
    return apart.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {";", ",", "\t"})
  void theSeparatorIsFound(String separator) throws IOException {
    try (var file = open(ROSTER.replace(";", separator).getBytes(UTF_8))) {
      assertThat(lines(file)).extracting(Line::birthYear).containsExactly(1985, 1941);
    }
  }

  @Test
  void lettersTypedApartAreComposed() throws IOException {
    var apart = Normalizer.normalize(ROSTER, Normalizer.Form.NFD);

    try (var file = open(apart.getBytes(UTF_8))) {
      assertThat(lines(file).getFirst().fullName()).isEqualTo("Đặng Thị Hồng Nhễ");
    }
  }

  @Test
  void aTitleBlockAboveTheHeadingIsPassedOver() throws IOException {
    var text = "ĐẢNG BỘ XÃ;;\r\nDANH SÁCH ĐẢNG VIÊN CHI BỘ;;\r\n;;\r\n" + ROSTER;

    try (var file = open(text.getBytes(UTF_8))) {
      assertThat(lines(file)).extracting(Line::line).containsExactly(5, 6);
    }
  }

  @Test
  void aWorkbookIsReadWithItsNumbersAndDays() throws IOException {
    try (var file = open(workbook())) {
      var lines = lines(file);

      assertThat(file.writing()).isEqualTo(RosterFile.WORKBOOK);
      assertThat(lines).hasSize(1);
      var line = lines.getFirst();
      assertThat(line.fullName()).isEqualTo("Lò Thị Mai");
      assertThat(line.birthYear()).isEqualTo(1985);
      assertThat(line.stay().since()).isEqualTo(LocalDate.of(2015, 1, 31));
      assertThat(line.reached().phone()).isEqualTo("0912345678");
      assertThat(line.problems()).isEmpty();
    }
  }

  /// A title, an empty row, a heading over two cells, a day as the spreadsheet's number, a number
  /// that lost its nought.
  private static byte[] workbook() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var book = new Workbook(out, "test", "1.0")) {
      var sheet = book.newWorksheet("Danh sách");
      sheet.value(0, 0, "DANH SÁCH ĐẢNG VIÊN");
      var heading =
          List.of("TT", "Họ và tên", "", "Ngày sinh", "Giới tính", "Tư cách", "Từ ngày", "SĐT");
      for (int i = 0; i < heading.size(); i++) {
        sheet.value(2, i, heading.get(i));
      }
      sheet.value(3, 0, 1);
      sheet.value(3, 1, "Lò Thị");
      sheet.value(3, 2, "Mai");
      sheet.value(3, 3, LocalDate.of(1985, 2, 3));
      sheet.value(3, 4, "Nữ");
      sheet.value(3, 5, "Chính thức");
      sheet.value(3, 6, 42035);
      sheet.value(3, 7, 912345678);
    }
    return out.toByteArray();
  }

  @Test
  void aWorkbookThatUnpacksToTooMuchIsNotOpened() throws IOException {
    var path = written(workbook());

    assertThatExceptionOfType(FileRefused.class)
        .isThrownBy(
            () -> RosterFile.open(path, new Limits(10, 500, java.time.Duration.ofMinutes(1))))
        .satisfies(refused -> assertThat(refused.why()).isEqualTo(FileRefused.Why.TOO_LARGE));
  }

  static Stream<Arguments> noRosters() {
    return Stream.of(
        Arguments.of(FileRefused.Why.NO_HEADINGS, "%PDF-1.7\n1 0 obj"),
        Arguments.of(FileRefused.Why.NO_HEADINGS, "a;b\r\n1;2\r\n"),
        Arguments.of(FileRefused.Why.NO_HEADINGS, "Họ và tên;Giới tính\r\nA B;Nam"),
        Arguments.of(
            FileRefused.Why.OLD_WORKBOOK, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
        Arguments.of(FileRefused.Why.NOT_TAKEN, "PK\u0003\u0004 and then nothing"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("noRosters")
  void whatIsNoRosterIsSaid(FileRefused.Why why, String content) throws IOException {
    boolean old = why == FileRefused.Why.OLD_WORKBOOK;
    var path =
        written(content.getBytes(old ? java.nio.charset.StandardCharsets.ISO_8859_1 : UTF_8));

    assertThatExceptionOfType(FileRefused.class)
        .isThrownBy(() -> RosterFile.open(path, Limits.WIDE))
        .satisfies(refused -> assertThat(refused.why()).isEqualTo(why));
  }

  @Test
  void aCellThatWouldBeComputedStaysTextInBothKinds() throws IOException {
    for (var kind : SheetKind.values()) {
      var out = kind.open();
      out.add(List.of("Họ và tên", "Năm sinh", "Số quyết định"));
      out.add(List.of("Lò Thị Mai", "1985", "=1+1"));

      try (var file = open(out.bytes())) {
        var row = file.next(10).getFirst();
        assertThat(row.cells().getLast()).as(kind.name()).isEqualTo("'=1+1");
        assertThat(Letters.clean(row.cells().getLast())).isEqualTo("=1+1");
      }
    }
  }

  private static List<Line> lines(RosterFile file) {
    var reader = new LineReader(file.headings(), KEY);
    return file.next(100).stream().map(row -> reader.read(row.line(), row.cells())).toList();
  }

  private RosterFile open(byte[] bytes) throws IOException {
    return RosterFile.open(written(bytes), Limits.WIDE);
  }

  private Path written(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("file"), bytes);
  }
}
