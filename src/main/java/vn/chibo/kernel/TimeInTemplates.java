package vn.chibo.kernel;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.Variant;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Moments in a template, as its reader says them: `{moment:hourAndDate(issued.at)}`.
class TimeInTemplates {

  private TimeInTemplates() {}

  @TemplateExtension(namespace = "moment")
  static String hourAndDate(
      Instant at, @TemplateAttribute(TemplateInstance.SELECTED_VARIANT) @Nullable Object page) {
    return VietnamTime.hourAndDate(
        at, page instanceof Variant chosen ? reader(chosen) : Locale.ROOT);
  }

  private static Locale reader(Variant page) {
    return Objects.requireNonNullElse(page.getLocale(), Locale.ROOT);
  }
}
