package io.redress.simulator.command;

import io.redress.adapter.policy.BuiltInPolicies;
import io.redress.adapter.policy.PolicyBases;
import io.redress.adapter.policy.PolicyDocument;
import io.redress.adapter.policy.yaml.Problem;
import io.redress.policy.Policy;
import io.redress.simulator.history.HistorySource;
import io.redress.simulator.history.OrderHistory;
import io.redress.simulator.population.Population;
import io.redress.simulator.population.PopulationDocument;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.BiFunction;

/** What a run reads: by the name of something built in, or from a file. */
final class Inputs {

  /** More than any document may have, so that a larger one is refused and not read whole. */
  private static final int MOST_BYTES = 2 << 20;

  private Inputs() {}

  /** A built-in policy, or the one in a file. */
  static Policy policy(String name) {
    return tryPolicy(name).getOrElseThrow(DataFailure::of);
  }

  /** The same, or all that is wrong with the file; it may extend what stands in one beside it. */
  static Either<Seq<Problem>, Policy> tryPolicy(String name) {
    return BuiltInPolicies.load(name)
        .<Either<Seq<Problem>, Policy>>map(Either::right)
        .getOrElse(() -> policyFile(name));
  }

  private static Either<Seq<Problem>, Policy> policyFile(String name) {
    var utf8 = bytes(name, noPolicy(name));
    return PolicyDocument.read(policyName(name), utf8, PolicyBases.files());
  }

  /** What problems call a policy's file. */
  static String policyName(String name) {
    return BuiltInPolicies.names().contains(name) ? name : Path.of(name).normalize().toString();
  }

  /** The file of a built-in policy, or of the one in a file. */
  static byte[] policyText(String name) {
    return BuiltInPolicies.text(name)
        .map(text -> text.getBytes(StandardCharsets.UTF_8))
        .getOrElse(() -> bytes(name, noPolicy(name)));
  }

  private static String noPolicy(String name) {
    return "there is no policy file '%s', and the policies that come with Redress are: %s"
        .formatted(name, BuiltInPolicies.names().mkString(", "));
  }

  /** The built-in population, or the one in a file. */
  static Population population(Option<String> name) {
    return name.map(file ->
            read(
                file, "there is no population file '%s'".formatted(file), PopulationDocument::read))
        .getOrElse(PopulationDocument::builtIn);
  }

  /** The text of the same. */
  static byte[] populationText(Option<String> name) {
    return name.map(file -> bytes(file, "there is no population file '%s'".formatted(file)))
        .getOrElse(PopulationDocument::builtInText);
  }

  /**
   * A real history.
   *
   * @param population must have the history's category
   */
  static OrderHistory history(String name, Option<String> mapping, Population population) {
    var history =
        HistorySource.open(name, mapping)
            .getOrElseThrow(failure -> new DataFailure(failure.message()));
    if (!population.categories().containsKey(history.category())) {
      throw new DataFailure(
          "the mapping's category '%s' is not one of the population '%s': %s"
              .formatted(
                  history.category(),
                  population.name(),
                  population.categories().keySet().mkString(", ")));
    }
    return history;
  }

  /** Orders in another currency than the policy's need a rate, and only histories know one. */
  static void checkCurrencies(Policy policy, Population population, Option<OrderHistory> history) {
    var orders = history.map(OrderHistory::currency).getOrElse(population::currency);
    boolean hasRate = history.exists(real -> real.rates().containsKey(policy.currency()));
    if (!orders.equals(policy.currency()) && !hasRate) {
      throw new DataFailure(
          "the orders are in %s and the policy '%s' is in %s: %s"
              .formatted(
                  orders,
                  policy.id().name(),
                  policy.currency(),
                  history.isDefined()
                      ? "the mapping gives no rate to it"
                      : "use a population in the policy's currency"));
    }
  }

  private static <T> T read(
      String name, String missing, BiFunction<String, byte[], Either<Seq<Problem>, T>> document) {
    return document.apply(name, bytes(name, missing)).getOrElseThrow(DataFailure::of);
  }

  private static byte[] bytes(String name, String missing) {
    try (var in = open(name, missing)) {
      return in.readNBytes(MOST_BYTES);
    } catch (IOException failure) {
      throw unreadable(name, failure);
    }
  }

  /** The bytes of a document; {@code -} is standard input. */
  static byte[] document(String name, Terminal terminal) {
    try (var in = stream(name, terminal)) {
      return in.readNBytes(MOST_BYTES);
    } catch (IOException failure) {
      throw unreadable(name, failure);
    }
  }

  /** The lines of a file, without their line feeds; {@code -} is standard input. */
  static Seq<byte[]> lines(String name, Terminal terminal) {
    Seq<byte[]> lines = Vector.empty();
    try (var in = stream(name, terminal)) {
      var line = new ByteArrayOutputStream();
      for (int next = in.read(); next >= 0; next = in.read()) {
        if (next == '\n') {
          lines = lines.append(line.toByteArray());
          line.reset();
        } else {
          line.write(next);
        }
      }
      return line.size() == 0 ? lines : lines.append(line.toByteArray());
    } catch (IOException failure) {
      throw unreadable(name, failure);
    }
  }

  private static InputStream stream(String name, Terminal terminal) {
    return new BufferedInputStream(name.equals("-") ? terminal.in() : open(name));
  }

  /** A file of data, to be read as a stream. */
  static InputStream open(String name) {
    return open(name, "there is no file '%s'".formatted(name));
  }

  private static InputStream open(String name, String missing) {
    try {
      var path = Path.of(name);
      if (Files.isDirectory(path)) {
        throw new DataFailure("'%s' is a directory: name a file in it".formatted(name));
      }
      if (!Files.exists(path)) {
        throw new DataFailure(missing);
      }
      return Files.newInputStream(path);
    } catch (InvalidPathException impossible) {
      throw new DataFailure(missing, impossible);
    } catch (AccessDeniedException denied) {
      throw new DataFailure("'%s' cannot be read: permission denied".formatted(name), denied);
    } catch (IOException failure) {
      throw unreadable(name, failure);
    }
  }

  static DataFailure unreadable(String name, IOException failure) {
    return new DataFailure(
        "'%s' cannot be read: %s".formatted(name, failure.getMessage()), failure);
  }
}
