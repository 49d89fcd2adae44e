package io.redress;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * The packages of a house in the order in which they are read.
 *
 * @param root the package that the house stands in
 * @param packages what follows on the root, without dots
 */
record PackageOrder(String root, List<String> packages) {

  ArchCondition<JavaClass> beKept() {
    return new ArchCondition<>("use only packages that are read before their own") {
      @Override
      public void check(JavaClass user, ConditionEvents events) {
        int own = packages.indexOf(packageOf(user));
        for (var dependency : user.getDirectDependenciesFromSelf()) {
          var used = dependency.getTargetClass();
          if (isInside(used) && packages.indexOf(packageOf(used)) > own) {
            events.add(violated(user, dependency.getDescription()));
          }
        }
      }
    };
  }

  ArchCondition<JavaClass> listExactlyTheirPackages() {
    return new ArchCondition<>("live in exactly the packages that the reading order lists") {
      private final TreeSet<String> found = new TreeSet<>();

      @Override
      public void init(Collection<JavaClass> all) {
        found.clear();
        found.addAll(
            all.stream().map(PackageOrder.this::packageOf).collect(toCollection(TreeSet::new)));
      }

      @Override
      public void check(JavaClass inhabitant, ConditionEvents events) {
        if (!packages.contains(packageOf(inhabitant))) {
          events.add(violated(inhabitant, inhabitant.getName() + " is in no listed package"));
        }
      }

      @Override
      public void finish(ConditionEvents events) {
        for (var name : packages) {
          if (!found.contains(name)) {
            events.add(violated(name, name + " is listed and does not exist"));
          }
        }
      }
    };
  }

  private boolean isInside(JavaClass type) {
    return type.getPackageName().equals(root) || type.getPackageName().startsWith(root + ".");
  }

  /** The first part of the package's name after the root; empty for the root itself. */
  private String packageOf(JavaClass type) {
    var below = type.getPackageName().substring(root.length());
    return below.isEmpty() ? "" : below.substring(1).split("\\.", -1)[0];
  }
}
