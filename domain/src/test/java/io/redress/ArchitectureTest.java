package io.redress;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.jmolecules.archunit.JMoleculesArchitectureRules;
import org.jmolecules.archunit.JMoleculesDddRules;

/** The architecture, as rules. The reading order is the one place where it is written down. */
@AnalyzeClasses(packages = "io.redress", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  /** Each package uses only the ones before it. */
  static final List<String> READING_ORDER =
      List.of(
          // words
          "money",
          "calendar",
          "party",
          "order",
          "goods",
          "request",
          // rules
          "table",
          "remedy",
          "facts",
          "eligibility",
          "amount",
          "settlement",
          "authority",
          "risk",
          "sla",
          "reward",
          "notice",
          "property",
          "policy",
          "verify",
          // the case
          "decision",
          "lifecycle",
          // the edge
          "port",
          "audit",
          "view",
          "casework");

  private static final ArchitectureRules RULES = new ArchitectureRules("io.redress", READING_ORDER);

  @ArchTest static final ArchRule readingOrder = RULES.packagesUseOnlyWhatIsReadBeforeThem();

  @ArchTest
  static final ArchRule noneMoreNoneLess = RULES.everyPackageHasItsPlaceInTheReadingOrder();

  @ArchTest static final ArchRule time = RULES.nobodyReadsAClockBelowTheShell();
  @ArchTest static final ArchRule chance = RULES.nothingIsRandomBelowTheShell();
  @ArchTest static final ArchRule logging = RULES.nobodyLogsBelowTheShell();
  @ArchTest static final ArchRule inputAndOutput = RULES.thereIsNoInputOrOutput();
  @ArchTest static final ArchRule threads = RULES.thereAreNoThreads();
  @ArchTest static final ArchRule exactness = RULES.nothingIsADouble();
  @ArchTest static final ArchRule absence = RULES.whatMayBeAbsentIsFoldedNotTakenOut();
  @ArchTest static final ArchRule names = RULES.namesSayWhatThingsAre();
  @ArchTest static final ArchRule nullness = RULES.everyPackageIsNullMarked();
  @ArchTest static final ArchRule design = JMoleculesDddRules.all();
  @ArchTest static final ArchRule hexagon = JMoleculesArchitectureRules.ensureHexagonal();
}
