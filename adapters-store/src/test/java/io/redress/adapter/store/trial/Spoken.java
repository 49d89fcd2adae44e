package io.redress.adapter.store.trial;

import io.redress.adapter.store.story.HeardLogs;
import io.redress.casework.LoggedFailure;
import io.vavr.control.Option;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What is logged: of a failure its kind, its causes and where it happened, never its words, since
 * those are somebody else's. Nothing is checked where the build hears no logs.
 */
final class Spoken implements HeardLogs.Listener {

  /** So many causes are told of, so that a failure that goes round in circles ends. */
  private static final int DEEPEST = 10;

  private static final Pattern TRIED = Pattern.compile("tried (\\d+) times");

  private final List<String> violations;
  private Option<Throwable> outside = Option.none();
  private Option<Integer> tries = Option.none();
  private boolean isHeard;

  Spoken(List<String> violations) {
    this.violations = violations;
  }

  /** Somebody outside failed, and this is what will be said of it. */
  void fails(Throwable failure) {
    outside = Option.of(failure);
  }

  @Override
  public void hear(String text, Option<Throwable> failure) {
    isHeard = true;
    var tried = TRIED.matcher(text);
    tries = tried.find() ? Option.of(Integer.parseInt(tried.group(1))) : Option.none();
    boolean isOutside = text.endsWith(" failed");
    if (isOutside && failure.isEmpty()) {
      violations.add("nothing is said of a failure: " + text);
    }
    failure.forEach(one -> check(one, isOutside ? outside : Option.none()));
  }

  private void check(Throwable said, Option<Throwable> really) {
    if (!(said instanceof LoggedFailure)) {
      violations.add("a failure is logged in its own words: " + said);
    }
    really.forEach(failure -> compare(said, failure));
  }

  private void compare(Throwable said, Throwable failure) {
    Option<Throwable> one = Option.of(said);
    Option<Throwable> other = Option.of(failure);
    for (int depth = 1; depth <= DEEPEST && other.isDefined(); depth++) {
      if (!one.exists(is(other.get()))) {
        violations.add("of %s is said: %s".formatted(failure, said));
        return;
      }
      one = one.flatMap(next -> Option.of(next.getCause()));
      other = other.flatMap(next -> Option.of(next.getCause()));
    }
    one.forEach(more -> violations.add("more is said than there is, or too much: " + more));
  }

  private static Predicate<Throwable> is(Throwable failure) {
    return said ->
        failure.getClass().getName().equals(said.getMessage())
            && Arrays.equals(said.getStackTrace(), failure.getStackTrace());
  }

  /** Something is left to people: it was said after how many tries. */
  void checkThatSaid(int tried) {
    if (isHeard && !tries.contains(tried)) {
      violations.add("after %d tries it was said: %s".formatted(tried, tries));
    }
  }
}
