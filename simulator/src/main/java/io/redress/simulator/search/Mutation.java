package io.redress.simulator.search;

import io.redress.simulator.draw.DrawKey;
import io.redress.simulator.draw.Draws;
import io.redress.simulator.draw.Use;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.SplittableRandom;

/** A story changed a little: some draws otherwise, an entity left out, repeated, or another's. */
final class Mutation {

  private static final int MOST_REDRAWN = 4;

  /** How far away from its place an entity may be repeated. */
  private static final int NEAR = 3;

  private final SplittableRandom random;

  Mutation(SplittableRandom random) {
    this.random = random;
  }

  /**
   * Another story.
   *
   * @param reading what the story asks for
   * @param other what some other story asks for, from which an entity may come
   */
  Script of(Script script, Reading reading, Reading other) {
    return reading.reads().isEmpty() ? script : script.with(changed(reading, other));
  }

  private Map<DrawKey, Double> changed(Reading reading, Reading other) {
    return switch (random.nextInt(8)) {
      case 0 -> leftOut(reading);
      case 1 -> repeated(reading);
      case 2 -> other.reads().isEmpty() ? redrawn(reading) : taken(reading, other);
      default -> redrawn(reading);
    };
  }

  private Map<DrawKey, Double> redrawn(Reading reading) {
    int count = 1 + random.nextInt(MOST_REDRAWN);
    Map<DrawKey, Double> edits = HashMap.empty();
    for (int i = 0; i < count; i++) {
      var read = any(reading.reads());
      edits = edits.put(read.key(), otherwise(read));
    }
    return edits;
  }

  /** What happened does not, and the other way round; the rest anywhere. */
  private double otherwise(Read read) {
    return switch (read.use()) {
      case Use.Chance chance -> chance.happens(read.value()) ? Draws.MOST : Draws.LEAST;
      case Use.Index index -> index.valueOf(random.nextInt(Math.max(1, index.bound())));
      case Use.Level level -> random.nextDouble(Draws.LEAST, 1);
    };
  }

  private Map<DrawKey, Double> leftOut(Reading reading) {
    return of(reading, any(reading.reads()).key().entity())
        .toMap(read -> Tuple.of(read.key(), read.use().simplest()));
  }

  private Map<DrawKey, Double> repeated(Reading reading) {
    long entity = any(reading.reads()).key().entity();
    long by = 1L + random.nextInt(NEAR);
    return as(of(reading, entity), random.nextBoolean() ? entity + by : entity - by);
  }

  /** An entity of another story, in the place of one of this. */
  private Map<DrawKey, Double> taken(Reading reading, Reading other) {
    long entity = any(other.reads()).key().entity();
    long place = random.nextBoolean() ? entity : any(reading.reads()).key().entity();
    return as(of(other, entity), place);
  }

  private static Map<DrawKey, Double> as(Seq<Read> reads, long entity) {
    return reads.toMap(read -> moved(read, entity));
  }

  private static Tuple2<DrawKey, Double> moved(Read read, long entity) {
    return Tuple.of(new DrawKey(entity, read.key().purpose(), read.key().count()), read.value());
  }

  private static Seq<Read> of(Reading reading, long entity) {
    return reading.reads().filter(read -> read.key().entity() == entity);
  }

  private Read any(Seq<Read> reads) {
    return reads.get(random.nextInt(reads.size()));
  }
}
