package vn.chibo.document;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chibo.testkit.ChiboTest;

@ChiboTest
class PdfRendererTest {

  @Inject PdfRenderer renderer;

  @Test
  void theApplicationPrintsWhatThePrintShopPrints() {
    var every =
        List.of(
            Examples.minutes(),
            Examples.resolution(),
            Examples.roll(),
            Examples.blankMinutes(),
            Examples.slips(3));

    for (var document : every) {
      var pdf = renderer.render(document).await().atMost(Duration.ofMinutes(1));

      assertThat(PrintShop.text(pdf)).isEqualTo(PrintShop.text(PrintShop.print(document)));
    }
  }
}
