package vn.chibo.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// All words of all pages live in message bundles: Vietnamese in the interface, English beside it.
class WordsTest {

  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final Path MESSAGES = Path.of("src/main/resources/messages");

  /// Qute comments and expressions, HTML comments, style sheets of documents.
  private static final Pattern NOT_TEXT =
      Pattern.compile("(?s)\\{!.*?!\\}|<!--.*?-->|<style.*?</style>|<script.*?</script>");

  private static final Pattern EXPRESSION = Pattern.compile("\\{[^{}\\s][^{}]*\\}");
  private static final Pattern MARKUP = Pattern.compile("(?s)<[^>]*>");
  private static final Pattern ENTITY = Pattern.compile("&[a-z0-9#]+;");
  private static final Pattern SPOKEN_ATTRIBUTE =
      Pattern.compile("(?:aria-label|title|alt|placeholder)=\"([^\"]*)\"");

  @TestFactory
  Stream<DynamicTest> noTemplateHoldsWordsOfItsOwn() {
    return templates()
        .map(file ->
            DynamicTest.dynamicTest(TEMPLATES.relativize(file).toString(), () -> check(file)));
  }

  private static void check(Path template) {
    assertThat(wordsIn(read(template))).as("words in %s", template).isEmpty();
  }

  static List<String> wordsIn(String template) {
    var text = NOT_TEXT.matcher(template).replaceAll("");
    text = EXPRESSION.matcher(text).replaceAll("");
    var words = new ArrayList<String>();
    SPOKEN_ATTRIBUTE.matcher(text).results().map(found -> found.group(1)).forEach(words::add);
    var shown = ENTITY.matcher(MARKUP.matcher(text).replaceAll("\n")).replaceAll(" ");
    words.addAll(shown.lines().map(String::strip).toList());
    return words.stream().filter(word -> word.chars().anyMatch(Character::isLetter)).toList();
  }

  @Test
  void theTestItselfFindsWords() {
    assertThat(wordsIn("<p title=\"{a:b}\">{x:y} – 12</p>")).isEmpty();
    assertThat(wordsIn("<p>Có mặt</p>")).containsExactly("Có mặt");
    assertThat(wordsIn("<abbr title=\"Tháng\">{x}</abbr>")).containsExactly("Tháng");
  }

  @TestFactory
  Stream<DynamicTest> everySentenceHasItsEnglish() {
    return bundles()
        .map(bundle -> DynamicTest.dynamicTest(nameOf(bundle), () -> checkEnglish(bundle)));
  }

  private static void checkEnglish(Class<?> bundle) {
    var english = load(MESSAGES.resolve(nameOf(bundle) + "_en.properties"));
    var sentences = new TreeSet<String>();
    messages(bundle).map(Method::getName).forEach(sentences::add);
    assertThat(new TreeSet<>(english.stringPropertyNames())).isEqualTo(sentences);
    assertThat(english.values()).as("empty sentences").doesNotContain("");
  }

  private static Stream<Method> messages(Class<?> bundle) {
    return Arrays.stream(bundle.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Message.class));
  }

  static Stream<Class<?>> bundles() {
    var house =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.chibo");
    return house.stream()
        .filter(type -> type.isInterface() && type.isAnnotatedWith(MessageBundle.class))
        .map(JavaClass::reflect);
  }

  private static String nameOf(Class<?> bundle) {
    return bundle.getAnnotation(MessageBundle.class).value();
  }

  private static Stream<Path> templates() {
    try (var files = Files.walk(TEMPLATES)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Properties load(Path file) {
    var properties = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
