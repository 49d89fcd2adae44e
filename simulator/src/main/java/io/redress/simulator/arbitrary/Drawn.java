package io.redress.simulator.arbitrary;

import io.redress.simulator.search.Simpler;
import io.vavr.control.Option;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/** What a story told, shrunk by making the story simpler. */
record Drawn<T>(T value, Simpler<Option<T>> story) implements Shrinkable<T> {

  /** None for a story that tells nothing. */
  static <T> Option<Drawn<T>> of(Simpler<Option<T>> story) {
    return story.story().map(value -> new Drawn<>(value, story));
  }

  @Override
  public Stream<Shrinkable<T>> shrink() {
    return story.steps().flatMap(step -> Drawn.of(step).toJavaStream());
  }

  @Override
  public ShrinkingDistance distance() {
    var size = story.size();
    return ShrinkingDistance.of(size.entities(), size.draws(), size.ranks(), size.places());
  }
}
