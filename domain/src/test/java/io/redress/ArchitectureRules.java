package io.redress;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Externalizable;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.Timer;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;

/**
 * The rules of the domain's house. The real one stands at {@code io.redress}; every breach is a
 * little house of its own below {@code io.redress.breach}, so that the rules that it breaks are the
 * very same.
 *
 * @param root the package that the house stands in
 * @param readingOrder its packages, each of which uses only the ones before it
 */
public record ArchitectureRules(String root, List<String> readingOrder) {

  /** What people run: neither test classes nor those in the test-jars of other modules. */
  public static JavaClasses mainClassesOf(String root) {
    return new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .withImportOption(location -> !location.contains("-tests.jar"))
        .importPackages(root);
  }

  ArchRule packagesUseOnlyWhatIsReadBeforeThem() {
    return classes()
        .that(liveInTheHouse())
        .should(new PackageOrder(root, readingOrder).beKept())
        .because("the reading order is " + readingOrder);
  }

  ArchRule everyPackageHasItsPlaceInTheReadingOrder() {
    return classes()
        .that(liveInTheHouse())
        .should(new PackageOrder(root, readingOrder).listExactlyTheirPackages());
  }

  ArchRule nobodyReadsAClockBelowTheShell() {
    return noClasses()
        .that(liveBelowTheShell())
        .should(accessTargetWhere(AccessTargets.readAClock()))
        .orShould(dependOnClassesThat(belongToAnyOf(Clock.class, InstantSource.class)))
        .because("time is an argument: take the instant");
  }

  ArchRule nothingIsRandomBelowTheShell() {
    return noClasses()
        .that(liveBelowTheShell())
        .should(accessTargetWhere(AccessTargets.areRandom()))
        .orShould(dependOnClassesThat(assignableTo(RandomGenerator.class)))
        .because("the same inputs give the same events: take the identity");
  }

  ArchRule nobodyLogsBelowTheShell() {
    return noClasses()
        .that(liveBelowTheShell())
        .should(accessTargetWhere(AccessTargets.print()))
        .orShould(dependOnClassesThat(resideInAnyPackage("org.slf4j..", "java.util.logging..")))
        .orShould(dependOnClassesThat(belongToAnyOf(System.Logger.class)))
        .because("only casework and adapters log");
  }

  ArchRule thereIsNoInputOrOutput() {
    return noClasses()
        .that(liveInTheHouse())
        .should(
            dependOnClassesThat(
                resideInAnyPackage("java.io..", "java.net..", "java.nio..", "java.sql..")
                    .and(
                        not(
                            belongToAnyOf(
                                Serializable.class,
                                Externalizable.class,
                                ObjectStreamException.class)))
                    .and(not(resideInAPackage("java.nio.charset..")))))
        .because("the domain calculates: say what it needs as a port");
  }

  ArchRule thereAreNoThreads() {
    return noClasses()
        .that(liveInTheHouse())
        .should(
            dependOnClassesThat(
                assignableTo(Thread.class)
                    .or(assignableTo(Executor.class))
                    .or(assignableTo(Future.class))
                    .or(belongToAnyOf(Executors.class, Timer.class))))
        .because("threads live in a thin runner outside");
  }

  ArchRule nothingIsADouble() {
    return classes()
        .that(liveInTheHouse())
        .should(new NoFloatingPoint())
        .because("what is split must add up: use long minor units or BigDecimal");
  }

  ArchRule whatMayBeAbsentIsFoldedNotTakenOut() {
    return noClasses()
        .that(liveInTheHouse())
        .should(accessTargetWhere(AccessTargets.takeAValueOut()))
        .because("get() throws where map, flatMap and fold go on");
  }

  ArchRule namesSayWhatThingsAre() {
    return noClasses()
        .that(liveInTheHouse())
        .should()
        .haveNameMatching(".*(Impl|Utils?|Helper|Manager|Dto|DTO)(\\$.*)?")
        .orShould()
        .resideInAnyPackage("..util..", "..utils..", "..impl..", "..common..", "..helper..")
        .because("a name says what the thing is");
  }

  ArchRule everyPackageIsNullMarked() {
    return classes().that(liveInTheHouse()).should(new NullMarkedPackages());
  }

  private DescribedPredicate<JavaClass> liveInTheHouse() {
    return resideInAPackage(root + "..");
  }

  private DescribedPredicate<JavaClass> liveBelowTheShell() {
    return liveInTheHouse()
        .and(not(resideInAPackage(root + ".casework..")))
        .as("live in the house below casework");
  }
}
