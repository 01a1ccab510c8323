package vn.chibo;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The rules of docs/decisions/0006, in sentences that read aloud.
class HouseRulesTest {

  static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("vn.chibo");

  /// From the ground up; rooms of one floor do not know each other.
  static final List<List<String>> FLOORS =
      List.of(
          List.of("kernel", "quorum", "evidence"),
          List.of("audit"),
          List.of("rulebook", "identity", "document", "calendar"),
          List.of("mail"),
          List.of("organisation"),
          List.of("membership"),
          List.of("exchange", "office"),
          List.of("meeting"),
          List.of("notice"),
          List.of("series", "reform", "directive", "feed"),
          List.of("room"),
          List.of("attendance"),
          List.of("ballot"),
          List.of("minutes"),
          List.of("addendum"),
          List.of("oversight", "follow", "conference"),
          List.of("web"),
          List.of("example"),
          List.of("standalone"));

  @Test
  void roomsFormNoCycle() {
    slices().matching("vn.chibo.(*)..").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void aRoomKnowsOnlyTheFloorsBelow() {
    for (int floor = 0; floor < FLOORS.size(); floor++) {
      for (var room : FLOORS.get(floor)) {
        noClasses()
            .that()
            .resideInAPackage("vn.chibo." + room)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(notBelow(floor, room))
            .allowEmptyShould(true)
            .check(HOUSE);
      }
    }
  }

  private static String[] notBelow(int floor, String room) {
    var others = new ArrayList<String>();
    FLOORS.subList(floor, FLOORS.size()).forEach(others::addAll);
    others.remove(room);
    return others.stream().map(other -> "vn.chibo." + other).toArray(String[]::new);
  }

  @Test
  void everyRoomIsOnAFloor() {
    assertThat(HOUSE)
        .extracting(type -> type.getPackageName())
        .allMatch(
            name -> name.equals("vn.chibo") || isOnAFloor(name.substring("vn.chibo.".length())));
  }

  private static boolean isOnAFloor(String room) {
    return FLOORS.stream().anyMatch(floor -> floor.contains(room));
  }

  @Test
  void theCountingRoomsArePure() {
    classes()
        .that()
        .resideInAnyPackage("vn.chibo.quorum", "vn.chibo.evidence", "vn.chibo.calendar")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..", "org.jspecify..", "vn.chibo.quorum", "vn.chibo.evidence", "vn.chibo.calendar")
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void nobodyBlocks() {
    noClasses()
        .that()
        .resideOutsideOfPackage("vn.chibo.standalone")
        .should()
        .callMethodWhere(
            target(nameMatching("await"))
                .and(target(owner(resideInAPackage("io.smallrye.mutiny..")))))
        .check(HOUSE);
  }

  @Test
  void resourcesAreTheirRoomsPrivateBusiness() {
    classes()
        .that()
        .areAnnotatedWith(Path.class)
        .should()
        .bePackagePrivate()
        .andShould()
        .haveSimpleNameEndingWith("Resource")
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void noFileIsTooLongToRead() throws IOException {
    assertThat(linesOver(250, "src/main/java", ".java")).isEmpty();
    assertThat(linesOver(80, "src/main/resources/templates", ".html")).isEmpty();
  }

  private static List<String> linesOver(int limit, String folder, String ending)
      throws IOException {
    try (var files = Files.walk(java.nio.file.Path.of(folder))) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .filter(file -> lines(file) > limit)
          .map(file -> file + ": " + lines(file))
          .toList();
    }
  }

  private static int lines(java.nio.file.Path file) {
    try {
      return Files.readAllLines(file).size();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
