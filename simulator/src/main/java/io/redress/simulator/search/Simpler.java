package io.redress.simulator.search;

import io.redress.simulator.draw.DrawKey;
import io.redress.simulator.draw.Draws;
import io.vavr.collection.Map;
import io.vavr.collection.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A story with those that are one step simpler, for whoever looks for the simplest without the
 * {@link Shrinker}: who takes the first that still fails, and asks that one for the next step, ends
 * about where the shrinker does.
 */
public final class Simpler<T> {

  private final Told<T> told;
  private final Size size;
  private final Function<? super Draws, ? extends T> teller;
  private final int pass;

  private Simpler(Told<T> told, Function<? super Draws, ? extends T> teller, int pass) {
    this.told = told;
    this.size = Size.of(told.reading());
    this.teller = teller;
    this.pass = pass;
  }

  /**
   * Tells the story of a script.
   *
   * @param teller of this and all others; always the same story for the same draws
   */
  public static <T> Simpler<T> of(Script script, Function<? super Draws, ? extends T> teller) {
    return new Simpler<>(Told.of(script, teller), teller, 0);
  }

  public T story() {
    return told.story();
  }

  /** A script that depends on no seed. */
  public Script script() {
    return Script.written(told.reading().written());
  }

  public Size size() {
    return size;
  }

  /**
   * Simpler stories, what saves most first; each is told when it is asked for. The pass that made
   * this one goes on before the others begin anew.
   */
  public Stream<Simpler<T>> steps() {
    int passes = Shrinker.PASSES.size();
    var reads = told.reading().byKey();
    return Stream.iterate(pass, each -> (each + 1) % passes)
        .limit(passes)
        .flatMap(each ->
            Offering.of(told.reading(), Shrinker.PASSES.get(each)).stream()
                .flatMap(edits -> tell(edits, reads, each, 0)))
        .filter(other -> other.size.compareTo(size) < 0);
  }

  /** Also with indices that follow their bounds, as far as that makes another story. */
  private Stream<Simpler<T>> tell(
      SortedMap<DrawKey, Double> edits, Map<DrawKey, Read> reads, int by, int followed) {
    var other = new Simpler<T>(Told.of(Script.written(edits), teller), teller, by);
    var next = Shrinking.followed(edits, other.told.reading(), reads);
    return next.equals(edits) || followed == Shrinking.MOST_FOLLOWED
        ? Stream.of(other)
        : Stream.concat(
            Stream.of(other), Stream.of(next).flatMap(more -> tell(more, reads, by, followed + 1)));
  }
}
