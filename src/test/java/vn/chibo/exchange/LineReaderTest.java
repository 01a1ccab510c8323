package vn.chibo.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What one row says, in the many ways offices write it.
class LineReaderTest {

  private static final byte[] KEY = new byte[32];

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "3/2/1985   | 1985-02-03 | 1985",
        "03-02-1985 | 1985-02-03 | 1985",
        "3.2.1985   | 1985-02-03 | 1985",
        "1985-02-03 | 1985-02-03 | 1985",
        "1985-02-03T00:00 | 1985-02-03 | 1985",
        "31081      | 1985-02-03 | 1985",
        "31081.5    | 1985-02-03 | 1985",
        "02/1985    | none | 1985",
        "1985       | none | 1985",
        "31/02/1985 | none | none",
        "13/13/1985 | none | none",
        "khoảng 1985| none | none",
        "2500       | none | none",
      })
  void aDayIsReadHoweverItIsWritten(String text, String day, String year) {
    var read = DayText.of(text);

    assertThat(Objects.toString(read.day(), "none")).isEqualTo(day);
    assertThat(Objects.toString(read.year(), "none")).isEqualTo(year);
  }

  @ParameterizedTest
  @CsvSource({
    "Họ và tên, FULL_NAME",
    "HỌ TÊN, FULL_NAME",
    "ho va ten, FULL_NAME",
    "Họ  và  tên đảng viên:, FULL_NAME",
    "Họ đệm, FAMILY",
    "Họ và tên đệm, FAMILY",
    "Tên, GIVEN",
    "Ngày tháng năm sinh, BIRTH",
    "Số thẻ ĐV, CARD",
    "SỐ THẺ ĐẢNG, CARD",
    "Ngày vào Đảng, JOINED",
    "Ngày chính thức, OFFICIAL_ON",
    "Số ĐT, PHONE",
    "E-mail, MAIL",
    "Kết quả, RESULT",
  })
  void aHeadingIsKnownInItsSpellings(String heading, Column column) {
    assertThat(Column.of(Contents.MEMBERS, heading)).contains(column);
    var apart = Normalizer.normalize(heading, Normalizer.Form.NFD);
    assertThat(Column.of(Contents.MEMBERS, apart)).contains(column);
  }

  @Test
  void everyHeadingWeWriteIsRead() {
    for (var column : Column.values()) {
      assertThat(Column.of(column.contents(), column.heading())).contains(column);
    }
  }

  @Test
  void anUnknownHeadingIsToldAndNotRead() {
    var headings = Headings.of(List.of("Họ và tên", "Năm sinh", "Trình độ", "Năm sinh"));

    assertThat(headings.unread()).containsExactly("Trình độ", "Năm sinh");
    assertThat(headings.missing()).isEmpty();
  }

  @Test
  void aNameInTwoColumnsIsOne() {
    var line = read(List.of("Họ đệm", "Tên", "Năm sinh"), "Hoàng Văn", "Thành", "1966");

    assertThat(line.fullName()).isEqualTo("Hoàng Văn Thành");
  }

  @ParameterizedTest
  @CsvSource({
    "HOÀNG VĂN THÀNH, Hoàng Văn Thành",
    "LÝ A ĐẠO, Lý A Đạo",
    "Mùa A Lử, Mùa A Lử",
    "'  Vàng   A  Páo ', Vàng A Páo",
  })
  void capitalsBecomeAName(String typed, String name) {
    assertThat(read(List.of("Họ và tên", "Năm sinh"), typed, "1966").fullName()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"12.345678", "12345678", "1.2345678E7", "12 345 678"})
  void ofACardOnlyTheEndAndAHashAreKept(String typed) {
    var card = Objects.requireNonNull(card(typed).card());

    assertThat(card.masked()).isEqualTo("…678");
    assertThat(card.hashHex()).hasSize(64).isEqualTo(Card.of("12345678", KEY).hashHex());
  }

  @Test
  void aMaskedCardIsShownAndNeverCompared() {
    assertThat(card("…011").card()).isEqualTo(Card.shown("…011"));
    assertThat(card("…011").problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"12", "abc", "1E999999999", "1234567890123"})
  void whatIsNoCardIsSaid(String typed) {
    assertThat(card(typed).problems()).containsExactly("bad-card");
  }

  private static Line card(String typed) {
    return read(List.of("Họ và tên", "Năm sinh", "Số thẻ"), "Lò Thị Mai", "1985", typed);
  }

  @Test
  void theStandingFollowsFromTheDaysOfThePartyWhereItIsNotSaid() {
    var headings = List.of("Họ và tên", "Năm sinh", "Ngày vào Đảng", "Ngày chính thức");

    var official = read(headings, "Lò Thị Mai", "1985", "3/2/2010", "3/2/2011").stay();
    var probationary = read(headings, "Lò Thị Mai", "1985", "3/2/2026", "").stay();

    assertThat(official.kind()).isEqualTo("OFFICIAL");
    assertThat(official.since()).hasToString("2011-02-03");
    assertThat(official.told()).isFalse();
    assertThat(probationary.kind()).isEqualTo("PROBATIONARY");
    assertThat(probationary.since()).hasToString("2026-02-03");
  }

  @Test
  void everyMistakeOfARowIsSaidAtOnce() {
    var headings =
        List.of("Họ và tên", "Năm sinh", "Giới tính", "Tư cách", "Từ ngày", "SĐT", "Email");

    var line = read(headings, "Lò Thị M@i", "xx", "?!", "Khách", "30/02/2020", "12", "mai@");

    assertThat(line.problems())
        .contains("bad-name", "bad-birth", "bad-standing", "bad-since", "bad-phone", "bad-mail");
  }

  /// A reason without a sentence would fail the page.
  @Test
  void everyReasonOfTheTablesAndOfTheReaderHasItsSentence() throws IOException {
    var sources = "src/main/java/vn/chibo/exchange/";
    var told =
        Files.readString(Path.of("src/main/resources/db/migration/V0116__import_many.sql"))
            + Files.readString(Path.of("src/main/resources/db/migration/V0117__import_tree.sql"))
            + Files.readString(Path.of(sources + "UnitLine.java"))
            + Files.readString(Path.of(sources + "LineReader.java"));
    var words = Files.readString(Path.of(sources + "RowWords.java"));

    var codes =
        Pattern.compile("['\"]((?:bad|no)-[a-z-]+):?['\"]").matcher(told).results().toList();

    assertThat(codes).hasSizeGreaterThan(15);
    assertThat(codes)
        .allSatisfy(code -> assertThat(words).contains("case \"" + code.group(1) + "\""));
  }

  private static Line read(List<String> headings, String... cells) {
    return new LineReader(Headings.of(headings), KEY).read(1, List.of(cells));
  }
}
