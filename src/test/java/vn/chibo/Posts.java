package vn.chibo;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;

/// Every address of this program that takes a form or a message, with the names of all fields that
/// its room reads anywhere: more than the form has, so that none is forgotten.
///
/// @param template as in [Endpoints]
/// @param takes the kind of body that its resource names, empty for any
/// @param typed whether the method reads a form, and does not only press a button
record Posts(String template, String takes, boolean typed, List<String> fields) {

  private static final String VERB = "jakarta.ws.rs.POST";
  private static final String TAKES = "jakarta.ws.rs.Consumes";
  private static final String PATH = "jakarta.ws.rs.Path";
  private static final Path SOURCES = Path.of("src/main/java/vn/chibo");

  private static final Pattern READ =
      Pattern.compile("\\b(?:text|number|id|has|getFirst)\\(\"(\\w+)\"\\)");
  private static final Pattern DAY = Pattern.compile("\\.day\\(\"(\\w*)\"\\)");
  private static final Pattern NAMED = Pattern.compile("@RestForm[^;,)]*?(\\w+)\\s*[,;)]");

  Posts {
    fields = List.copyOf(fields);
  }

  static List<Posts> all() {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.chibo").stream()
            .filter(type -> type.isAnnotatedWith(PATH))
            .flatMap(Posts::of)
            .distinct()
            .sorted(Comparator.comparing(post -> post.template() + post.takes()))
            .toList();
  }

  private static Stream<Posts> of(JavaClass resource) {
    var fields = fieldsOf(SOURCES.resolve(room(resource)));
    return resource.getMethods().stream()
        .filter(method -> method.isAnnotatedWith(VERB))
        .flatMap(method ->
            Endpoints.doors(Endpoints.joined(Endpoints.path(resource), method))
                .map(template ->
                    new Posts(template, takes(resource, method), isTyped(method), fields)));
  }

  private static String room(JavaClass resource) {
    return resource.getPackageName().replaceFirst("^vn\\.chibo\\.", "");
  }

  private static String takes(JavaClass resource, JavaMethod method) {
    if (method.isAnnotatedWith(TAKES)) {
      return ((String[]) method.getAnnotationOfType(TAKES).get("value").orElseThrow())[0];
    }
    return resource.isAnnotatedWith(TAKES) ? "*/*" : "";
  }

  private static boolean isTyped(JavaMethod method) {
    return method.getParameters().stream()
        .anyMatch(parameter ->
            parameter.getRawType().isAssignableTo(MultivaluedMap.class)
                || parameter.isAnnotatedWith(RestForm.class));
  }

  private static List<String> fieldsOf(Path room) {
    var found = new TreeSet<String>();
    try (var files = Files.list(room)) {
      for (var file : files.toList()) {
        collect(Files.readString(file), found);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(found);
  }

  private static void collect(String source, TreeSet<String> found) {
    READ.matcher(source).results().forEach(name -> found.add(name.group(1)));
    NAMED.matcher(source).results().forEach(name -> found.add(name.group(1)));
    found.add("note.conclusion");
    DAY.matcher(source)
        .results()
        .flatMap(name -> Stream.of("day", "month", "year").map(part -> name.group(1) + part))
        .forEach(found::add);
  }

  boolean takesJson() {
    return takes.contains("json") || template.startsWith("/jitsi/events");
  }

  boolean takesFiles() {
    return takes.contains("multipart");
  }

  /// A form of a page, as a browser sends it.
  boolean isForm() {
    return !takesJson() && !takesFiles() && !template.startsWith("/jitsi/");
  }
}
