package io.redress;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import io.vavr.collection.List;

/**
 * The rules of the adapters, published in the test-jar: whoever has all of them on the class path
 * checks them over {@link ArchitectureRules#mainClassesOf}.
 *
 * <p>An adapter lives in {@code <root>.adapter.<kind>.<name>}; what stands directly in {@code
 * <root>.adapter.<kind>} is shared by all of that kind, and so are the rooms of the payment
 * adapters that send, judge and keep books. The documents of a policy are one adapter in several
 * rooms.
 *
 * @param root the package that the house stands in
 */
public record AdapterRules(String root) {

  /**
   * But for the reader of policies, which asks the verifier whether a table keeps its own promise
   * that no two of its rules match: one that does not is not loaded. And but for the threads that
   * call the shell again and again, as a shop's own would: they implement no port.
   */
  public ArchRule adaptersKnowOnlyPorts() {
    return noClasses()
        .that(
            resideInAPackage(root + ".adapter..")
                .and(
                    describe(
                        "are neither the reader of policies nor the threads that do the work",
                        type ->
                            !type.getName().equals(root + ".adapter.policy.PolicyDocument")
                                && !type.getPackageName().equals(root + ".adapter.store.runner"))))
        .should()
        .dependOnClassesThat(actOrDecide())
        .because("an adapter translates and nothing else");
  }

  public ArchRule adaptersDoNotKnowEachOther() {
    return classes()
        .that(resideInAPackage(root + ".adapter.."))
        .should(notKnowAnotherAdapter())
        .because("each adapter can be left out alone");
  }

  /**
   * The shell, the verifier, and all of {@code decision} that computes. Its records may be read and
   * written: the log of a case names the rule that decided, and decisions are documents.
   */
  private DescribedPredicate<JavaClass> actOrDecide() {
    return resideInAnyPackage(root + ".casework..", root + ".verify..")
        .or(
            resideInAPackage(root + ".decision..")
                .and(describe("are no data", type -> !type.isRecord() && !type.isInterface())))
        .as("act, verify or decide");
  }

  private ArchCondition<JavaClass> notKnowAnotherAdapter() {
    return new ArchCondition<>("not know another adapter") {
      @Override
      public void check(JavaClass user, ConditionEvents events) {
        var own = adapterOf(user);
        for (var dependency : user.getDirectDependenciesFromSelf()) {
          var used = dependency.getTargetClass();
          if (used.getPackageName().startsWith(root + ".adapter.")
              && !own.equals(adapterOf(used))
              && !own.startsWith(adapterOf(used) + ".")) {
            events.add(violated(user, dependency.getDescription()));
          }
        }
      }
    };
  }

  /** {@code payment.alipay}, or {@code payment} for what all payment adapters share. */
  private String adapterOf(JavaClass type) {
    var names = type.getPackageName().substring((root + ".adapter.").length()).split("\\.", -1);
    boolean isShared = names.length == 1 || isSharedByGateways(type.getPackageName());
    return isShared || names[0].equals("policy") ? names[0] : names[0] + "." + names[1];
  }

  private boolean isSharedByGateways(String room) {
    var payment = root + ".adapter.payment.";
    return List.of("http", "gateway", "jdbc").map(payment::concat).contains(room);
  }
}
