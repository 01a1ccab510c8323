package vn.chibo.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainSheetTest {

  @Test
  void opensInAnOfficeSpreadsheetWithItsAccents() {
    var sheet =
        new PlainSheet(
            List.of("Họ và tên", "Ghi chú"), List.of(List.of("Ưởng", "xa; \"rất\" xa\nvà dốc")));

    assertThat(new String(sheet.csv(), StandardCharsets.UTF_8))
        .isEqualTo("\uFEFFHọ và tên;Ghi chú\r\nƯởng;\"xa; \"\"rất\"\" xa\nvà dốc\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+84", "-5", "@SUM(A1)", "\t=1"})
  void noCellIsEverComputed(String cell) {
    var sheet = new PlainSheet(List.of("x"), List.of(List.of(cell)));

    assertThat(new String(sheet.csv(), StandardCharsets.UTF_8)).contains("\r\n'" + cell);
  }

  @Test
  void anEmptySheetStillHasItsHead() {
    assertThat(new PlainSheet(List.of("x"), List.of()).csv()).hasSize(6);
  }
}
