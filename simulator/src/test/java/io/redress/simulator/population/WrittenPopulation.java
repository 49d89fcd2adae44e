package io.redress.simulator.population;

import io.redress.adapter.policy.yaml.Problem;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The built-in population with some of its lines written otherwise. */
public final class WrittenPopulation {

  /**
   * The built-in one, changed.
   *
   * @param changes what stands there and what shall, by turns; {@code 'lost: 0.0056', 'lost: 1'}
   */
  public static Population with(String... changes) {
    return read(text(changes)).get();
  }

  /** The text of {@link #with}; each text that is replaced stands there exactly once. */
  public static String text(String... changes) {
    var yaml = builtIn();
    for (int i = 0; i < changes.length; i += 2) {
      if (yaml.split(Pattern.quote(changes[i]), -1).length != 2) {
        throw new IllegalArgumentException("not once in the population: " + changes[i]);
      }
      yaml = yaml.replace(changes[i], changes[i + 1]);
    }
    return yaml;
  }

  static Either<Seq<Problem>, Population> read(String yaml) {
    return PopulationDocument.read("shop.yaml", yaml.getBytes(StandardCharsets.UTF_8));
  }

  static String builtIn() {
    try (var stream = PopulationDocument.class.getResourceAsStream("population.yaml")) {
      if (stream == null) {
        throw new IllegalStateException("not shipped");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private WrittenPopulation() {}
}
