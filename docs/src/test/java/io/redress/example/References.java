package io.redress.example;

import io.redress.decision.Unanswerable;
import io.redress.facts.Vocabulary;
import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.CaseCommand;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.Effect;
import io.redress.lifecycle.Refusal;
import io.redress.party.Role;
import io.redress.port.CaseJournal;
import io.redress.remedy.Path;
import io.redress.request.Evidence;
import io.redress.settlement.Unsettleable;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether what the requirements refer to is there, and says what they say. */
final class References {

  private static final Map<String, String> TESTS =
      Page.files(Page.ROOT, ".java")
          .filter(file -> file.toString().contains("src/test/java/"))
          .filter(file -> !file.endsWith("package-info.java"))
          .map(Page::read)
          .collect(
              Collectors.toMap(References::className, Page::text, (one, other) -> one + other));

  private final ReferencedPolicy policy;

  References(ReferencedPolicy policy) {
    this.policy = policy;
  }

  boolean resolves(Requirement.Reference reference) {
    var name = reference.name();
    return switch (reference.kind()) {
      case "setting" -> says(name, reference);
      case "window" -> says("windows." + name + ".for", reference);
      case "reason" -> says("reasons." + name, reference);
      case "clock" -> says("sla." + name + ".within", reference);
      default -> reference.value().isEmpty() && isThere(reference.kind(), name);
    };
  }

  private boolean says(String path, Requirement.Reference reference) {
    return policy
        .at(path)
        .exists(found -> reference.value().isEmpty() || found.equals(reference.value()));
  }

  private boolean isThere(String kind, String name) {
    return switch (kind) {
      case "rule" -> hasRule(name);
      case "route" -> policy.lists("route", name);
      case "notice" -> policy.at("notify." + name).isDefined();
      case "command" -> isOneOf(name, CaseCommand.class);
      case "event" -> isOneOf(name, CaseEvent.class);
      case "state" -> isOneOf(name, AfterSaleCase.class);
      case "effect" -> isOneOf(name, Effect.class);
      case "refusal" -> isOneOf(name, Refusal.class, Unanswerable.class, Unsettleable.class);
      case "port" -> isPort(name);
      case "path" -> Stream.of(Path.values()).anyMatch(path -> path.word().equals(name));
      case "role" -> Stream.of(Role.values()).anyMatch(role -> role.word().equals(name));
      case "evidence" -> Stream.of(Evidence.values()).anyMatch(each -> each.word().equals(name));
      case "column" -> Vocabulary.named(name).isDefined();
      case "test" -> isTest(name);
      default -> false;
    };
  }

  private boolean hasRule(String name) {
    int slash = name.lastIndexOf('/');
    return slash > 0 && policy.hasRule(name.substring(0, slash), name.substring(slash + 1));
  }

  /** Whether one of the alternatives of these types has that name. */
  private static boolean isOneOf(String name, Class<?>... types) {
    return Arrays.stream(types)
        .flatMap(type -> Arrays.stream(type.getDeclaredClasses()))
        .filter(Class::isRecord)
        .anyMatch(type -> type.getSimpleName().equals(name));
  }

  private static boolean isPort(String name) {
    try {
      return Class.forName(CaseJournal.class.getPackageName() + "." + name).isInterface();
    } catch (ClassNotFoundException missing) {
      return false;
    }
  }

  private static boolean isTest(String name) {
    int hash = name.indexOf('#');
    return hash > 0
        && Pattern.compile(
                "(?m)^  (?:public )?(?:void|boolean) " + name.substring(hash + 1) + "\\(")
            .matcher(TESTS.getOrDefault(name.substring(0, hash), ""))
            .find();
  }

  private static String className(Page page) {
    return page.file().getFileName().toString().replace(".java", "");
  }
}
