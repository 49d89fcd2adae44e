package io.redress.simulator.sweep;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.regex.Pattern;

/**
 * Where in a policy's file a setting stands: {@code authority.agent.up-to}, {@code
 * release[others].at}, {@code route[0]}. What stands in brackets is the place in a list, counted
 * from zero, the {@code id} of an item, or a key that has dots.
 */
public record Setting(Seq<String> steps) {

  private static final String KEY = "[^.\\[\\]]+";
  private static final String BRACKETS = "\\[[^\\[\\]]+\\]";
  private static final Pattern PATH =
      Pattern.compile("%1$s(%2$s)*(\\.%1$s(%2$s)*)*".formatted(KEY, BRACKETS));
  private static final Pattern STEP = Pattern.compile("\\[([^\\[\\]]+)\\]|" + KEY);

  /** Reads a path, or says how one is written. */
  static Either<String, Setting> parse(String path) {
    if (!PATH.matcher(path).matches()) {
      return Either.left(
          "'%s' is no path: write keys with dots, and items of lists in brackets".formatted(path)
              + ", such as release[others].at");
    }
    var steps =
        STEP.matcher(path)
            .results()
            .map(step -> step.group(1) == null ? step.group() : "[" + step.group(1) + "]")
            .collect(List.collector());
    return Either.right(new Setting(steps));
  }

  /** As it is typed. */
  @Override
  public String toString() {
    return steps
        .zipWithIndex()
        .map(step -> step._2 == 0 || isBracket(step._1) ? step._1 : "." + step._1)
        .mkString();
  }

  /** The shortest ends of the paths by which several settings can be told apart. */
  static Seq<String> names(Seq<Setting> settings) {
    int most = settings.map(each -> each.steps.size()).max().getOrElse(1);
    for (int last = 1; last < most; last++) {
      int steps = last;
      var names = settings.map(each -> new Setting(each.steps.takeRight(steps)).toString());
      boolean areNames = settings.forAll(each -> !isBracket(each.steps.takeRight(steps).head()));
      if (areNames && names.distinct().size() == settings.size()) {
        return names.toVector();
      }
    }
    return settings.map(Setting::toString).toVector();
  }

  static boolean isBracket(String step) {
    return step.startsWith("[");
  }

  /** What stands between the brackets. */
  static String inBrackets(String step) {
    return step.substring(1, step.length() - 1);
  }
}
