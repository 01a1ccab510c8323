package vn.chibo;

import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.chibo.testkit.Cast;

/// Every address of this program, read from the @Path of its resources.
final class Endpoints {

  private static final String REST = "jakarta.ws.rs.";
  private static final String PATH = REST + "Path";
  private static final List<String> VERBS = List.of("GET", "POST", "PUT", "DELETE", "PATCH");

  private static final Map<String, String> VALUES =
      Map.ofEntries(
          Map.entry("meeting", PlantedEvening.MEETING.toString()),
          Map.entry("conference", PlantedEvening.CONFERENCE.toString()),
          Map.entry("reorganisation", PlantedEvening.REORGANISATION.toString()),
          Map.entry("cell", Cast.NA_KHOANG.toString()),
          Map.entry("organisation", Cast.NAM_SANG.toString()),
          Map.entry("member", Cast.QUYET_AWAY.toString()),
          Map.entry("summons", PlantedEvening.summons(Cast.QUYET_AWAY).toString()),
          Map.entry("site", PlantedEvening.SITE.toString()),
          Map.entry("paper", PlantedEvening.PAPER.toString()),
          Map.entry("file", PlantedEvening.SCAN.toString()),
          Map.entry("motion", PlantedEvening.MOTION.toString()),
          Map.entry("task", PlantedEvening.TASK.toString()),
          Map.entry("request", PlantedEvening.REQUEST.toString()),
          Map.entry("item", PlantedEvening.ITEM.toString()),
          Map.entry("speech", PlantedEvening.SPEECH.toString()),
          Map.entry("authorisation", PlantedEvening.AUTHORISATION.toString()),
          Map.entry("answer", "00000000-0000-0000-0000-000000002039"),
          Map.entry("link", "00000000-0000-0000-0000-000000002039"),
          Map.entry("year", "2039"),
          Map.entry("assignment", "00000000-0000-0000-0000-000000002039"),
          Map.entry("month", "2039-06"),
          Map.entry("post", "00000000-0000-0000-0000-000000002039"),
          Map.entry("standIn", "00000000-0000-0000-0000-000000002039"),
          Map.entry("invitation", "00000000-0000-0000-0000-000000002039"),
          Map.entry("run", "00000000-0000-0000-0000-000000002039"),
          Map.entry("number", "1"),
          Map.entry("id", "2039"),
          Map.entry("act", "exemption"),
          Map.entry("group", PlantedEvening.PARTY_GROUP.toString()),
          Map.entry("entry", PlantedEvening.STANDING.toString()),
          Map.entry("transfer", PlantedEvening.TRANSFER.toString()),
          Map.entry("about", "occupant"),
          Map.entry("what", "joined"),
          Map.entry("slug", "link-unknown"));

  private static final SortedSet<Endpoint> ALL = read();

  private Endpoints() {}

  /// Everything that answers GET, one for each door.
  static SortedSet<Endpoint> pages() {
    return ALL.stream().filter(Endpoint::isPage).collect(toCollection(TreeSet::new));
  }

  /// Everything that may change something.
  static SortedSet<Endpoint> acts() {
    return ALL.stream().filter(each -> !each.isPage()).collect(toCollection(TreeSet::new));
  }

  private static SortedSet<Endpoint> read() {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.chibo").stream()
            .filter(type -> type.isAnnotatedWith(PATH))
            .flatMap(Endpoints::of)
            .collect(toCollection(TreeSet::new));
  }

  private static Stream<Endpoint> of(JavaClass resource) {
    return VERBS.stream()
        .flatMap(verb ->
            resource.getMethods().stream()
                .filter(method -> method.isAnnotatedWith(REST + verb))
                .flatMap(method -> of(resource, method, verb)));
  }

  private static Stream<Endpoint> of(JavaClass resource, JavaMethod method, String verb) {
    var takes = verb.equals("GET") ? "" : takes(method);
    return doors(joined(path(resource), method))
        .map(template -> new Endpoint(verb, template, takes));
  }

  private static String takes(JavaMethod method) {
    var name = REST + "Consumes";
    return method.isAnnotatedWith(name)
        ? ((Object[]) method.getAnnotationOfType(name).get("value").orElseThrow())[0].toString()
        : Endpoint.FORM;
  }

  static String joined(String base, JavaMethod method) {
    var own = method.isAnnotatedWith(PATH) ? path(method) : "";
    var whole = ("/" + base + "/" + own).replaceAll("/+", "/");
    return whole.length() > 1 ? whole.replaceAll("/$", "") : whole;
  }

  static String path(CanBeAnnotated element) {
    return switch (element) {
      case JavaClass type -> text(type.getAnnotationOfType(PATH).get("value").orElseThrow());
      case JavaMethod method -> text(method.getAnnotationOfType(PATH).get("value").orElseThrow());
      default -> throw new IllegalArgumentException(element.toString());
    };
  }

  private static String text(Object value) {
    return value.toString();
  }

  static Stream<String> doors(String template) {
    var plain = template.replaceAll("\\{(\\w+): *[^{}]*(\\{[^{}]*\\}[^{}]*)?\\}", "{$1}");
    return !plain.contains("{door}")
        ? Stream.of(plain)
        : (template.contains("screens") ? Stream.of("meetings", "screens") : Stream.of("meetings"))
            .map(door -> plain.replace("{door}", door));
  }

  /// The address of the planted evening's own row.
  static String filled(String template) {
    var address = secret(template);
    for (var each : VALUES.entrySet()) {
      address = address.replace("{" + each.getKey() + "}", each.getValue());
    }
    return address.replaceAll("\\{\\w+\\}", "unknown");
  }

  /// Each door has a secret of its own.
  private static String secret(String template) {
    var secret =
        switch (template) {
          case "/m/{secret}" -> PlantedEvening.LINK;
          case "/s/{secret}" -> PlantedEvening.KEEPER;
          default -> PlantedEvening.SCREEN;
        };
    return template.replace("{secret}", secret.text());
  }
}
