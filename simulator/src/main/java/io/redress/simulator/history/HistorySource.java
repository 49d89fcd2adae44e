package io.redress.simulator.history;

import io.redress.adapter.policy.yaml.Problem;
import io.redress.simulator.history.HistoryFailure.BadMapping;
import io.redress.simulator.history.HistoryFailure.CannotBeOpened;
import io.redress.simulator.history.HistoryFailure.IsDirectory;
import io.redress.simulator.history.HistoryFailure.NotFound;
import io.redress.simulator.history.HistoryFailure.UnknownMapping;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Where order histories come from: a file of the user, or the sample that Redress brings along. */
public final class HistorySource {

  /** The name of the history that comes with Redress. */
  public static final String SAMPLE = "sample";

  /** The name of the mapping that comes with Redress, used when no other is named. */
  public static final String SHIPPED_MAPPING = "online-retail";

  private static final String SAMPLE_RESOURCE = "online-retail-sample.csv.gz";
  private static final String MAPPING_RESOURCE = "online-retail.yaml";

  /**
   * Reads a history.
   *
   * @param history {@value #SAMPLE}, or the path of a CSV file, plain or gzip
   * @param mapping {@value #SHIPPED_MAPPING}, or the path of a mapping file
   */
  public static Either<HistoryFailure, OrderHistory> open(String history, Option<String> mapping) {
    return mapping(mapping.getOrElse(SHIPPED_MAPPING))
        .flatMap(how ->
            history.equals(SAMPLE)
                ? HistoryReader.read(history, () -> resource(SAMPLE_RESOURCE), how)
                : file(history, how));
  }

  private static Either<HistoryFailure, OrderHistory> file(String name, HistoryMapping mapping) {
    return path(name)
        .toEither((HistoryFailure) new NotFound(name))
        .filterOrElse(path -> !Files.isDirectory(path), path -> new IsDirectory(name))
        .flatMap(path -> HistoryReader.read(name, () -> Files.newInputStream(path), mapping));
  }

  static Either<HistoryFailure, HistoryMapping> mapping(String name) {
    return mappingBytes(name)
        .flatMap(bytes ->
            MappingDocument.read(name, bytes)
                .mapLeft(problems -> new BadMapping(name, problems.map(Problem::toString))));
  }

  private static Either<HistoryFailure, byte[]> mappingBytes(String name) {
    try (var bytes =
        name.equals(SHIPPED_MAPPING) ? resource(MAPPING_RESOURCE) : mappingFile(name)) {
      return Either.right(bytes.readNBytes(MappingDocument.MOST_BYTES));
    } catch (NoSuchFileException missing) {
      return Either.left(new UnknownMapping(name));
    } catch (IOException reason) {
      return Either.left(CannotBeOpened.because(name, reason));
    }
  }

  private static InputStream mappingFile(String name) throws IOException {
    return Files.newInputStream(path(name).getOrElseThrow(() -> new NoSuchFileException(name)));
  }

  private static Option<Path> path(String name) {
    try {
      return Option.some(Path.of(name));
    } catch (InvalidPathException impossible) {
      return Option.none();
    }
  }

  private static InputStream resource(String name) throws IOException {
    return Option.of(HistorySource.class.getResourceAsStream(name))
        .getOrElseThrow(() -> new FileNotFoundException(name));
  }

  private HistorySource() {}
}
