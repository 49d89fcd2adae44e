package io.redress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.jmolecules.archunit.JMoleculesArchitectureRules;
import org.jmolecules.archunit.JMoleculesDddRules;
import org.junit.jupiter.api.Test;

/** Every rule of the architecture, seen to bite on a house that breaks it on purpose. */
class ArchitectureBreachTest {

  private static final JavaClasses BREACHES =
      new ClassFileImporter().importPackages("io.redress.breach");

  @Test
  void aPackageThatUsesALaterOneIsFound() {
    assertThat(
            breaches(
                "order", houseOf("order", "money", "party").packagesUseOnlyWhatIsReadBeforeThem()))
        .isNotEmpty()
        .allSatisfy(found -> assertThat(found).contains("order.money.Purse", "order.party.Owner"));
  }

  @Test
  void aPackageThatIsNotListedAndOneThatDoesNotExistAreFound() {
    assertThat(
            breaches(
                "place",
                houseOf("place", "money", "calendar").everyPackageHasItsPlaceInTheReadingOrder()))
        .containsExactlyInAnyOrder(
            "io.redress.breach.place.stray.Stray is in no listed package",
            "calendar is listed and does not exist");
  }

  @Test
  void aClockIsFoundWhetherItIsCalledOrReferredToAndTheShellMayReadIt() {
    var rule = houseOf("clock", "money", "casework").nobodyReadsAClockBelowTheShell();
    assertThat(breaches("clock", rule)).noneMatch(found -> found.contains("Shell"));
    assertFinds(
        "clock",
        rule,
        "Calls.instant()> calls method <java.time.Instant.now()>",
        "Calls.today(java.time.ZoneId)> calls method <java.time.LocalDate.now(java.time.ZoneId)>",
        "Calls.millis()> calls method <java.lang.System.currentTimeMillis()>",
        "Calls.nanos()> calls method <java.lang.System.nanoTime()>",
        "references method <java.time.Instant.now()>",
        "references method <java.lang.System.currentTimeMillis()>",
        "references method <java.time.Clock.systemUTC()>");
  }

  @Test
  void chanceIsFoundInEveryShape() {
    assertFinds(
        "chance",
        houseOf("chance", "money").nothingIsRandomBelowTheShell(),
        "references method <java.util.UUID.randomUUID()>",
        "calls method <java.util.Random.nextInt()>",
        "calls method <java.util.concurrent.ThreadLocalRandom.current()>",
        "calls method <java.util.SplittableRandom.nextInt()>",
        "calls method <java.security.SecureRandom.nextInt()>",
        "calls method <java.lang.Math.random()>",
        "calls method <io.vavr.collection.List.shuffle()>");
  }

  @Test
  void loggersAndPrintsAreFoundAndTheShellMayLog() {
    var rule = houseOf("logging", "money", "casework").nobodyLogsBelowTheShell();
    assertThat(breaches("logging", rule)).noneMatch(found -> found.contains("Shell"));
    assertFinds(
        "logging",
        rule,
        "calls method <org.slf4j.Logger.info(java.lang.String)>",
        "calls method <java.util.logging.Logger.getLogger(java.lang.String)>",
        "gets field <java.lang.System.out>",
        "gets field <java.lang.System.err>",
        "calls method <java.lang.RuntimeException.printStackTrace()>");
  }

  @Test
  void inputAndOutputAreFoundInTheShellTooButSerializableIsNone() {
    var rule = houseOf("io", "money", "casework").thereIsNoInputOrOutput();
    assertThat(breaches("io", rule)).noneMatch(found -> found.contains("Failure"));
    assertFinds(
        "io",
        rule,
        "java.io.IOException",
        "java.nio.file.Files",
        "java.net.InetAddress",
        "java.sql.Connection");
  }

  @Test
  void threadsAreFoundInTheShellToo() {
    assertFinds(
        "threads",
        houseOf("threads", "casework").thereAreNoThreads(),
        "java.lang.Thread",
        "java.util.concurrent.Executors",
        "java.util.concurrent.ExecutorService",
        "java.util.concurrent.CompletableFuture");
  }

  @Test
  void floatingPointIsFoundInFieldsParametersAndResults() {
    assertThat(breaches("exactness", houseOf("exactness", "money").nothingIsADouble()))
        .containsExactlyInAnyOrder(
            "io.redress.breach.exactness.money.Sloppy.amounts is floating point",
            "io.redress.breach.exactness.money.Sloppy.add(float) takes floating point",
            "io.redress.breach.exactness.money.Sloppy.total() gives floating point");
  }

  @Test
  void takingOutWhatMayBeAbsentIsFoundAndALookUpInAMapIsNot() {
    var rule = houseOf("absence", "money").whatMayBeAbsentIsFoldedNotTakenOut();
    assertThat(breaches("absence", rule)).hasSize(4);
    assertFinds(
        "absence",
        rule,
        "calls method <io.vavr.control.Option.get()>",
        "calls method <io.vavr.control.Option.getOrNull()>",
        "calls method <io.vavr.control.Either.get()>",
        "references method <io.vavr.control.Either.getLeft()>");
  }

  @Test
  void namesThatSayNothingAreFound() {
    var rule = houseOf("names", "money").namesSayWhatThingsAre();
    assertThat(breaches("names", rule)).hasSize(3);
    assertFinds("names", rule, "money.MoneyHelper>", "money.MoneyHelper$MoneyDto>", "util.Text>");
  }

  @Test
  void aPackageThatIsNotNullMarkedIsFound() {
    assertThat(breaches("nullness", houseOf("nullness", "money").everyPackageIsNullMarked()))
        .containsExactly("package io.redress.breach.nullness.money is not @NullMarked");
  }

  @Test
  void anAggregateThatHoldsAnotherIsFound() {
    assertFinds("design", JMoleculesDddRules.all(), "Basket.shelf refers to an aggregate root");
  }

  @Test
  void aPortThatKnowsItsAdapterIsFound() {
    assertFinds("hexagon", JMoleculesArchitectureRules.ensureHexagonal(), "hexagon.port.Gateway");
  }

  @Test
  void anAdapterThatActsVerifiesOrDecidesIsFoundAndOneThatWritesAnswersDownIsNot() {
    var rule = new AdapterRules(rootOf("adapters")).adaptersKnowOnlyPorts();
    assertThat(breaches("adapters", rule)).allMatch(found -> found.contains("NosyGateway"));
    assertFinds(
        "adapters",
        rule,
        "adapters.casework.Shell",
        "adapters.verify.Verifier",
        "adapters.decision.Deciding.decide()");
  }

  @Test
  void anAdapterThatKnowsAnotherIsFoundAndWhatAKindSharesIsNot() {
    var rule = new AdapterRules(rootOf("adapters")).adaptersDoNotKnowEachOther();
    assertThat(breaches("adapters", rule)).allMatch(found -> found.contains("NosyGateway"));
    assertFinds(
        "adapters", rule, "adapter.payment.acme.AcmeGateway", "adapter.store.sqlite.SqliteJournal");
  }

  @Test
  void aRuleThatMatchesNothingFails() {
    assertThatThrownBy(() -> breaches("clock", houseOf("nowhere", "money").nothingIsADouble()))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("failed to check any classes");
  }

  @Test
  void theBreachesAreNoPartOfTheRealHouse() {
    assertThat(ArchitectureRules.mainClassesOf("io.redress"))
        .isNotEmpty()
        .noneMatch(type -> type.getPackageName().startsWith("io.redress.breach"));
  }

  private static void assertFinds(String breach, ArchRule rule, String... expected) {
    var found = breaches(breach, rule);
    assertThat(List.of(expected))
        .allSatisfy(part -> assertThat(found).anyMatch(breached -> breached.contains(part)));
  }

  private static List<String> breaches(String breach, ArchRule rule) {
    var classes = BREACHES.that(JavaClass.Predicates.resideInAPackage(rootOf(breach) + ".."));
    return rule.evaluate(classes).getFailureReport().getDetails();
  }

  private static ArchitectureRules houseOf(String breach, String... readingOrder) {
    return new ArchitectureRules(rootOf(breach), List.of(readingOrder));
  }

  private static String rootOf(String breach) {
    return "io.redress.breach." + breach;
  }
}
