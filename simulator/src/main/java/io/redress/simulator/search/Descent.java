package io.redress.simulator.search;

import io.redress.simulator.draw.DrawKey;
import io.redress.simulator.draw.Draws;
import io.vavr.collection.Map;
import io.vavr.collection.SortedMap;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/** The simplest story known to fail, while simpler ones are told. */
final class Descent extends Shrinking {

  private final Predicate<? super Draws> fails;
  private final Set<Map<DrawKey, Double>> tried = new HashSet<>();
  private int left;
  private int tries;

  Descent(Script failing, Predicate<? super Draws> fails, int tries) {
    super(failing(failing, fails));
    this.fails = fails;
    this.left = tries;
    tried.add(written());
  }

  private static Reading failing(Script script, Predicate<? super Draws> fails) {
    var told = Told.of(script, fails::test);
    if (!told.story()) {
      throw new IllegalArgumentException("%s does not fail".formatted(script));
    }
    return told.reading();
  }

  Script script() {
    return Script.written(written());
  }

  int tries() {
    return tries;
  }

  boolean isUsedUp() {
    return left == 0;
  }

  @Override
  boolean improve(SortedMap<DrawKey, Double> edits) {
    var next = edits;
    for (int followed = 0; followed <= MOST_FOLLOWED; followed++) {
      if (left == 0 || !tried.add(next)) {
        return false;
      }
      var told = tell(next);
      if (told.story()) {
        return keepIfSmaller(told.reading());
      }
      next = followed(next, told.reading(), reads());
    }
    return false;
  }

  @Override
  boolean stillFails(DrawKey key, double value) {
    return left > 0 && tell(written().put(key, value)).story();
  }

  private Told<Boolean> tell(SortedMap<DrawKey, Double> edits) {
    left--;
    tries++;
    return Told.of(Script.written(edits), fails::test);
  }

  private boolean keepIfSmaller(Reading other) {
    var otherSize = Size.of(other);
    if (otherSize.compareTo(size()) >= 0) {
      return false;
    }
    goOn(other, otherSize);
    tried.add(written());
    return true;
  }
}
