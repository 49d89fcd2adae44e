package io.redress.benchmark;

import io.redress.table.Cell;
import io.redress.table.DecisionTable;
import io.redress.table.Rule;
import io.redress.table.Rule.Demand;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.Locale;
import java.util.function.ToIntFunction;

/**
 * A table over refund claims as Java, one {@code if} a rule as somebody would write it by hand, in
 * methods that are short enough for the compiler of the JVM. Its outcome is the place of the rule.
 */
final class RulesAsJava {

  private static final int RULES_A_METHOD = 25;

  private RulesAsJava() {}

  /** The rules as a class. */
  static ToIntFunction<RefundClaim> compiled(DecisionTable<Integer> table) {
    var rules = JavaInMemory.load("GeneratedRules", source("GeneratedRules", table));
    try {
      @SuppressWarnings("unchecked") // as source() writes it
      var function = (ToIntFunction<RefundClaim>) rules.getDeclaredConstructor().newInstance();
      return function;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String source(String name, DecisionTable<Integer> table) {
    var methods = table.rules().grouped(RULES_A_METHOD).toList().zipWithIndex();
    return """
    package io.redress.benchmark;

    final class %s implements java.util.function.ToIntFunction<RefundClaim> {

      @Override
      public int applyAsInt(RefundClaim claim) {
        int found;
        %s
        return -1;
      }
      %s
    }
    """
        .formatted(
            name,
            methods.map(method -> call(method._2)).mkString(),
            methods.map(method -> method(method._2, method._1)).mkString());
  }

  private static String call(int number) {
    return """
    found = rules%d(claim);
    if (found >= 0) {
      return found;
    }
    """
        .formatted(number);
  }

  private static String method(int number, Seq<Rule<Integer>> rules) {
    return """
    private static int rules%d(RefundClaim claim) {
      var reason = claim.reason();
      var state = claim.state();
      var category = claim.category();
      long days = claim.days();
      long amount = claim.amountMinor();
      var tier = claim.tier();
      var evidence = claim.evidence();
      var channel = claim.channel();
      %s
      return -1;
    }
    """
        .formatted(number, rules.map(RulesAsJava::rule).mkString());
  }

  private static String rule(Rule<Integer> rule) {
    var conditions = rule.demands().map(RulesAsJava::condition);
    return "if (%s) {\n  return %d;\n}\n"
        .formatted(conditions.isEmpty() ? "true" : conditions.mkString(" && "), rule.outcome());
  }

  private static String condition(Demand demand) {
    var name = demand.column().name();
    return switch (demand.cell()) {
      case Cell.OneOf(var words) -> "(" + compared(name, " == ", words).mkString(" || ") + ")";
      case Cell.NotOneOf(var words) -> compared(name, " != ", words).mkString(" && ");
      case Cell.Between(long least, long most) when least == Long.MIN_VALUE ->
          "%s <= %dL".formatted(name, most);
      case Cell.Between(long least, long most) when most == Long.MAX_VALUE ->
          "%s >= %dL".formatted(name, least);
      case Cell.Between(long least, long most) ->
          "%s >= %dL && %s <= %dL".formatted(name, least, name, most);
      default -> throw new IllegalArgumentException("not a cell of a claim: " + demand);
    };
  }

  private static Seq<String> compared(String name, String operator, Set<String> words) {
    var type = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    return words
        .toList()
        .sorted()
        .map(word -> name + operator + "RefundClaim." + type + "." + word);
  }
}
