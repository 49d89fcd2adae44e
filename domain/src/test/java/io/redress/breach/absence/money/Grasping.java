package io.redress.breach.absence.money;

import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;

/** Takes out what may not be there. */
public final class Grasping {

  public static final Function<Either<String, Integer>, String> LEFT = Either::getLeft;

  private Grasping() {}

  public static String option(Option<String> word) {
    return word.get();
  }

  public static Integer either(Either<String, Integer> number) {
    return number.get();
  }

  public static String nothing(Option<String> word) {
    return word.getOrNull();
  }

  /** May: a map gives an option. */
  public static Option<String> map(Map<String, String> words) {
    return words.get("word");
  }
}
