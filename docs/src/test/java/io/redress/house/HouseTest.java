package io.redress.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import io.redress.AdapterRules;
import io.redress.ArchitectureRules;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The simulator's own house, and all adapters: here is where they meet. */
class HouseTest {

  private static final String ROOT = "io.redress.simulator";

  /** Each package uses only the ones before it. */
  static final List<String> READING_ORDER =
      List.of(
          // what goes in
          "draw",
          "search",
          "population",
          "history",
          "calibration",
          // what happens
          "statistics",
          "world",
          "story",
          "arbitrary",
          // what comes out
          "report",
          "events",
          "sweep",
          "stress",
          "command");

  private static final JavaClasses HOUSE = ArchitectureRules.mainClassesOf("io.redress");
  private static final JavaClasses SIMULATOR = ArchitectureRules.mainClassesOf(ROOT);
  private static final AdapterRules ADAPTERS = new AdapterRules("io.redress");

  @Test
  void adaptersKnowOnlyPorts() {
    ADAPTERS.adaptersKnowOnlyPorts().check(HOUSE);
  }

  @Test
  void adaptersDoNotKnowEachOther() {
    ADAPTERS.adaptersDoNotKnowEachOther().check(HOUSE);
  }

  /** A rule over adapters that are not there would hold. */
  @ParameterizedTest
  @FieldSource
  void allKindsOfAdaptersAreThere(String kind) {
    assertThat(HOUSE.containPackage("io.redress.adapter." + kind)).isTrue();
  }

  static final List<String> allKindsOfAdaptersAreThere =
      List.of("payment", "logistics", "notify", "store", "policy");

  @Test
  void noOneBelowKnowsTheSimulator() {
    noClasses()
        .that(resideInAnyPackage("io.redress.."))
        .and()
        .resideOutsideOfPackage(ROOT + "..")
        .should()
        .dependOnClassesThat(resideInAnyPackage(ROOT + ".."))
        .check(HOUSE);
  }

  /** It is optional: who has none runs everything else. */
  @Test
  void onlyArbitrariesNeedJqwik() {
    noClasses()
        .that(resideInAnyPackage("io.redress.."))
        .and()
        .resideOutsideOfPackage(ROOT + ".arbitrary")
        .should()
        .dependOnClassesThat(resideInAnyPackage("net.jqwik.."))
        .check(HOUSE);
  }

  @Test
  void theReadingOrderListsEveryPackage() {
    assertThat(SIMULATOR.stream().map(JavaClass::getPackageName).distinct())
        .containsExactlyInAnyOrderElementsOf(
            READING_ORDER.stream().map(name -> ROOT + "." + name).toList());
  }

  @ParameterizedTest
  @FieldSource("READING_ORDER")
  void aPackageUsesOnlyWhatIsReadBeforeIt(String name) {
    var later = READING_ORDER.subList(READING_ORDER.indexOf(name) + 1, READING_ORDER.size());
    noClasses()
        .that(resideInAnyPackage(ROOT + "." + name))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                later.stream().map(each -> ROOT + "." + each).toArray(String[]::new)))
        .because("the reading order is " + READING_ORDER)
        .check(SIMULATOR);
  }

  @ParameterizedTest
  @FieldSource("READING_ORDER")
  void everyPackageIsNullMarked(String name) {
    assertThat(SIMULATOR.getPackage(ROOT + "." + name).isAnnotatedWith(NullMarked.class)).isTrue();
  }
}
