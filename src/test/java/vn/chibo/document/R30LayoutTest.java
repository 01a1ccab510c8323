package vn.chibo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import vn.chibo.document.Layout.Type;
import vn.chibo.meeting.PrintLayout;
import vn.chibo.rulebook.ChangedRules;
import vn.chibo.rulebook.LayoutRules;

/// R30: every measure of a printed page comes from the rule set.
class R30LayoutTest {

  static final List<String> FAMILIES = LayoutRules.FAMILIES;

  private static final List<Integer> SHIPPED = looks(PrintLayout.of(ChangedRules.shipped()));

  @Test
  void theShippedRulesAreTheMeasuresOfTheGuidance() {
    assertThat(PrintLayout.of(ChangedRules.shipped())).isEqualTo(Examples.R30);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "layout.marginTop        | 25",
        "layout.marginBottom     | 60",
        "layout.marginLeft       | 35",
        "layout.marginRight      | 20",
        "layout.firstLine        | 15",
        "layout.fontPoints       | 13",
        "layout.partyPoints      | 13",
        "layout.titlePoints      | 14",
        "layout.tablePoints      | 11",
        "layout.lineSpacing      | 150",
        "layout.numberedFromPage | 1",
        "layout.listLetters      | '\"x y z\"'",
      })
  void aChangedMeasureChangesThePage(String key, String value) {
    assertThat(looks(PrintLayout.of(ChangedRules.with(key, value)))).isNotEqualTo(SHIPPED);
  }

  @ParameterizedTest
  @FieldSource("FAMILIES")
  void whateverLettersTheRulesMayNameAreInTheProgram(String family) {
    var shipped = Examples.R30.type();
    var type = new Type(family, 14, 15, 16, 12, 132);
    var layout = new Layout(Examples.R30.margins(), type, 10, 2, Examples.R30.letters());

    assertThat(looks(layout)).isEqualTo(SHIPPED);
    assertThat(FAMILIES)
        .contains(shipped.family())
        .containsExactlyInAnyOrderElementsOf(Press.FAMILIES);
  }

  @Test
  void otherLettersAreRefusedBeforeAnythingIsPrinted() {
    assertThatThrownBy(() -> new Type("Comic Sans MS", 14, 15, 16, 12, 132))
        .hasMessageContaining("Comic Sans MS");
  }

  private static List<Integer> looks(Layout layout) {
    var minutes = Examples.minutes();
    return PrintShop.looks(
        PrintShop.print(
            new PartyDocument(minutes.about(), minutes.head(), minutes.blocks(), layout)));
  }
}
