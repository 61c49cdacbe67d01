package org.dateline;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules every class of Dateline keeps. */
class HouseTest {

  /** From top to bottom: a package may use those below it. */
  private static final List<String> FLOORS =
      List.of("app", "shell", "timeline", "state", "layout", "query", "format", "time", "model");

  private static final JavaClasses DATELINE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.dateline");

  @Test
  void everyClassLivesOnAFloor() {
    check(classes().should().resideInAnyPackage(packages(FLOORS)));
  }

  @TestFactory
  Stream<DynamicTest> noFloorUsesOneAboveIt() {
    return IntStream.range(1, FLOORS.size())
        .mapToObj(
            floor ->
                dynamicTest(
                    FLOORS.get(floor),
                    () ->
                        check(
                            noClasses()
                                .that()
                                .resideInAPackage(packageOf(FLOORS.get(floor)))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(packages(FLOORS.subList(0, floor))))));
  }

  @Test
  void belowTheStateNothingKnowsJavaFx() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(packages(FLOORS.subList(FLOORS.indexOf("layout"), FLOORS.size())))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "com.sun.javafx..", "org.controlsfx..", "atlantafx..")
            .because("they must be testable, and usable from the command line, without a toolkit"));
  }

  @Test
  void stateKnowsOnlyPropertiesAndCollectionsOfJavaFx() {
    check(
        noClasses()
            .that()
            .resideInAPackage(packageOf("state"))
            .should()
            .dependOnClassesThat(
                resideInAnyPackage(
                        "javafx..", "com.sun.javafx..", "org.controlsfx..", "atlantafx..")
                    .and(
                        not(
                            resideInAnyPackage(
                                "javafx.beans..", "javafx.collections..", "javafx.util..")))));
  }

  @Test
  void nothingStaticChanges() {
    check(fields().that().areStatic().should().beFinal());
  }

  @Test
  void everyPackageIsNullMarked() {
    Collection<String> unmarked =
        DATELINE.stream()
            .map(c -> c.getPackage())
            .distinct()
            .filter(p -> !isNullMarked(p))
            .map(JavaPackage::getName)
            .toList();
    assertThat(unmarked).as("packages without a package-info that is @NullMarked").isEmpty();
  }

  @Test
  void onlyTheAppSpeaksToTheTerminal() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(packageOf("app"))
            .should(ACCESS_STANDARD_STREAMS)
            .because("everyone else throws, or tells the user in the window"));
  }

  @Test
  void nobodyPrintsStackTraces() {
    check(
        noClasses()
            .should()
            .callMethodWhere(
                target(owner(assignableTo(Throwable.class))).and(target(name("printStackTrace")))));
  }

  @Test
  void onlyTheLogLogsThroughTheJdk() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(packageOf("app.log"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "org.slf4j.."));
  }

  @Test
  void onlyTheAppTouchesAwt() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(packageOf("app"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javax.swing..", "javax.imageio..")
            .because("AWT beside JavaFX costs time at start and has a thread of its own"));
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(DATELINE);
  }

  private static boolean isNullMarked(JavaPackage p) {
    return p.tryGetPackageInfo().isPresent() && p.isAnnotatedWith(NullMarked.class);
  }

  private static String packageOf(String floor) {
    return "org.dateline." + floor + "..";
  }

  private static String[] packages(List<String> floors) {
    return floors.stream().map(HouseTest::packageOf).toArray(String[]::new);
  }
}
