package io.redress.simulator.search;

import io.redress.simulator.draw.DrawKey;
import io.redress.simulator.draw.Draws;
import io.vavr.collection.Vector;
import java.util.LinkedHashMap;
import java.util.function.Function;

/**
 * A story that was told, and what it asked for.
 *
 * @param story what became of it
 */
public record Told<T>(T story, Reading reading) {

  /** Tells the story of a script. */
  public static <T> Told<T> of(Script script, Function<? super Draws, ? extends T> teller) {
    var reads = new LinkedHashMap<DrawKey, Read>();
    T story =
        teller.apply(
            script
                .draws()
                .through((key, use, value) -> {
                  var read = new Read(key, use, value, true);
                  reads.merge(key, read, Told::both);
                  return value;
                }));
    return new Told<>(story, new Reading(Vector.ofAll(reads.values())));
  }

  private static Read both(Read first, Read again) {
    boolean isAgreed = first.isAgreed() && first.use().simplest() == again.use().simplest();
    return isAgreed == first.isAgreed()
        ? first
        : new Read(first.key(), first.use(), first.value(), isAgreed);
  }
}
