package vn.chibo.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FontsTest {

  private static final String SMALL =
      "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ";

  /// The 29 letters and every vowel with every tone, small and capital; f, j, w, z beside them for
  /// names from other languages.
  private static final String LETTERS =
      SMALL + SMALL.toUpperCase(Locale.ROOT) + "fjwzFJWZ0123456789.,;:!?()/%+-–…\"'“”*≥□";

  @ParameterizedTest
  @ValueSource(strings = {"Regular", "Bold", "Italic", "BoldItalic"})
  void everyFontHasEveryVietnameseLetter(String face) throws IOException {
    assertThat(withTones()).isEqualTo(134);
    var file = Resource.bytes("fonts/LiberationSerif-" + face + ".ttf");
    try (var font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
      var letters = font.getUnicodeCmapLookup();

      assertThat(LETTERS.chars().filter(letter -> letters.getGlyphId(letter) == 0))
          .extracting(Character::toString)
          .isEmpty();
    }
  }

  /// The letters beyond ASCII, as they are counted for Vietnamese fonts.
  private static long withTones() {
    return Stream.of(SMALL, SMALL.toUpperCase(Locale.ROOT))
        .flatMap(text -> text.chars().filter(letter -> letter > 127).boxed())
        .distinct()
        .count();
  }
}
