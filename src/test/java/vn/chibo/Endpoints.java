package vn.chibo;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.chibo.testkit.Cast;

/// Every address of this program that can be opened, read from the @Path of its resources.
final class Endpoints {

  private static final String PATH = "jakarta.ws.rs.Path";
  private static final String GET = "jakarta.ws.rs.GET";

  private static final Map<String, String> VALUES =
      Map.ofEntries(
          Map.entry("meeting", PlantedEvening.MEETING.toString()),
          Map.entry("cell", Cast.NA_KHOANG.toString()),
          Map.entry("organisation", Cast.NAM_SANG.toString()),
          Map.entry("member", Cast.QUYET_AWAY.toString()),
          Map.entry("summons", PlantedEvening.summons(Cast.QUYET_AWAY).toString()),
          Map.entry("site", PlantedEvening.SITE.toString()),
          Map.entry("paper", PlantedEvening.PAPER.toString()),
          Map.entry("file", PlantedEvening.FILE.toString()),
          Map.entry("motion", PlantedEvening.MOTION.toString()),
          Map.entry("year", "2039"),
          Map.entry("month", "2039-06"),
          Map.entry("slug", "link-unknown"),
          Map.entry("secret", "unknownunknownunknownunkno"));

  private Endpoints() {}

  /// The templates of all addresses that answer GET, one for each door.
  static TreeSet<String> all() {
    var found = new TreeSet<String>();
    new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.chibo").stream()
            .filter(type -> type.isAnnotatedWith(PATH))
            .flatMap(Endpoints::of)
            .forEach(found::add);
    return found;
  }

  private static Stream<String> of(JavaClass resource) {
    var base = path(resource);
    return resource.getMethods().stream()
        .filter(method -> method.isAnnotatedWith(GET))
        .map(method -> joined(base, method))
        .flatMap(Endpoints::doors);
  }

  private static String joined(String base, JavaMethod method) {
    var own = method.isAnnotatedWith(PATH) ? path(method) : "";
    var whole = ("/" + base + "/" + own).replaceAll("/+", "/");
    return whole.length() > 1 ? whole.replaceAll("/$", "") : whole;
  }

  private static String path(CanBeAnnotated element) {
    return switch (element) {
      case JavaClass type -> text(type.getAnnotationOfType(PATH).get("value").orElseThrow());
      case JavaMethod method -> text(method.getAnnotationOfType(PATH).get("value").orElseThrow());
      default -> throw new IllegalArgumentException(element.toString());
    };
  }

  private static String text(Object value) {
    return value.toString();
  }

  private static Stream<String> doors(String template) {
    var plain = template.replaceAll("\\{(\\w+): *[^{}]*(\\{[^{}]*\\}[^{}]*)?\\}", "{$1}");
    return !plain.contains("{door}")
        ? Stream.of(plain)
        : (template.contains("screens") ? Stream.of("meetings", "screens") : Stream.of("meetings"))
            .map(door -> plain.replace("{door}", door));
  }

  /// The address of the planted evening's own row.
  static String filled(String template) {
    var address = template;
    for (var each : VALUES.entrySet()) {
      address = address.replace("{" + each.getKey() + "}", each.getValue());
    }
    return address.replaceAll("\\{\\w+\\}", "unknown");
  }
}
