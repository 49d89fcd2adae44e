package io.redress.simulator.search;

import io.redress.simulator.draw.DrawKey;
import io.redress.simulator.draw.Draws;
import io.vavr.collection.Map;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.control.Either;
import java.util.HashMap;

/**
 * One story, as the draws that make it. Equal scripts tell equal stories.
 *
 * @param origin what is drawn where nothing is written
 * @param edits what is written: each value from {@link Draws#LEAST} to {@link Draws#MOST}
 */
public record Script(Origin origin, SortedMap<DrawKey, Double> edits) {

  public Script {
    edits.forEach((key, value) -> check(key, value));
  }

  private static void check(DrawKey key, double value) {
    if (!isDrawable(value)) {
      throw new IllegalArgumentException("%s as %s".formatted(key, value));
    }
  }

  static boolean isDrawable(double value) {
    return value >= Draws.LEAST && value <= Draws.MOST;
  }

  /** What is drawn where nothing is written. */
  public sealed interface Origin {}

  /** The draws of a seed, of the world with the number of a try; the number is not below zero. */
  public record Hashed(long seed, int number) implements Origin {

    public Hashed {
      if (number < 0) {
        throw new IllegalArgumentException("the try number " + number);
      }
    }
  }

  /** Every draw at its simplest, whatever the seed. */
  public record Simplest() implements Origin {}

  /** A story as it comes. */
  public static Script hashed(long seed, int number) {
    return new Script(new Hashed(seed, number), TreeMap.empty());
  }

  /** A story of which all is written that is not at its simplest. */
  public static Script written(Map<DrawKey, Double> edits) {
    return new Script(new Simplest(), TreeMap.ofEntries(edits));
  }

  /** The same, with some draws written otherwise. */
  Script with(Map<DrawKey, Double> more) {
    return new Script(origin, more.foldLeft(edits, (all, edit) -> all.put(edit._1, edit._2)));
  }

  /** The same story, which is known to ask for these draws and no others. */
  Script asking(Reading reading) {
    var asked = reading.reads().map(Read::key).toSet();
    return new Script(origin, edits.filterKeys(asked::contains));
  }

  /**
   * The draws of the story, of one world: whoever tells it asks for no other with {@link Draws#in}.
   */
  public Draws draws() {
    var written = new HashMap<DrawKey, Double>();
    edits.forEach(edit -> written.put(edit._1, edit._2));
    return switch (origin) {
      case Hashed(long seed, int number) -> {
        var hashed = new Draws(seed).in(number);
        yield written.isEmpty()
            ? hashed
            : hashed.through((key, use, value) -> written.getOrDefault(key, value));
      }
      case Simplest() ->
          new Draws(0).through((key, use, value) -> written.getOrDefault(key, use.simplest()));
    };
  }

  /** Reads what {@link #toString} writes, or says what is wrong with it. */
  public static Either<String, Script> parse(String text) {
    return ScriptText.parse(text);
  }

  /**
   * In one word for a command line: {@code 42.17:} is the 18th story of seed 42, {@code
   * 42.17:RETURNS/3=0} the same with one draw at its least, {@code simplest:QUANTITY/3.1=5/14} a
   * story of which nothing depends on a seed.
   */
  @Override
  public String toString() {
    return ScriptText.of(this);
  }
}
