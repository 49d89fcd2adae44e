package io.redress.simulator.history;

import io.redress.adapter.policy.yaml.Problem;
import io.redress.simulator.history.HistoryFailure.BadMapping;
import io.redress.simulator.history.HistoryFailure.CannotBeOpened;
import io.redress.simulator.history.HistoryFailure.IsDirectory;
import io.redress.simulator.history.HistoryFailure.MissingBeside;
import io.redress.simulator.history.HistoryFailure.NotFound;
import io.redress.simulator.history.HistoryFailure.UnknownMapping;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
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

  /** The mapping that is used when no other is named. */
  public static final String SHIPPED_MAPPING = "online-retail";

  /** The mappings that come with Redress. */
  static final Seq<String> SHIPPED_MAPPINGS = List.of(SHIPPED_MAPPING, "olist");

  private static final String SAMPLE_RESOURCE = "online-retail-sample.csv.gz";

  /**
   * Reads a history.
   *
   * @param history {@value #SAMPLE}, the path of a CSV file, plain or gzip, or of a Parquet file;
   *     or that of a directory, if the mapping names the files in it
   * @param mapping {@value #SHIPPED_MAPPING}, {@code olist}, or the path of a mapping file
   */
  public static Either<HistoryFailure, OrderHistory> open(String history, Option<String> mapping) {
    return mapping(mapping.getOrElse(SHIPPED_MAPPING))
        .flatMap(how -> history.equals(SAMPLE) ? sample(how) : files(history, how));
  }

  private static Either<HistoryFailure, OrderHistory> sample(HistoryMapping mapping) {
    var file = new HistoryFile(SAMPLE, Option.none(), () -> resource(SAMPLE_RESOURCE));
    return HistoryReader.read(
        SAMPLE, file, name -> Either.left(new MissingBeside(name, SAMPLE)), mapping);
  }

  private static Either<HistoryFailure, OrderHistory> files(String name, HistoryMapping mapping) {
    return path(name)
        .toEither((HistoryFailure) new NotFound(name))
        .flatMap(path -> goods(name, path, mapping))
        .flatMap(goods -> read(name, goods, mapping));
  }

  private static Either<HistoryFailure, OrderHistory> read(
      String name, HistoryFile goods, HistoryMapping mapping) {
    return HistoryReader.read(name, goods, other -> beside(goods, other), mapping);
  }

  /** The file itself, or the one in the directory that the mapping names. */
  private static Either<HistoryFailure, HistoryFile> goods(
      String name, Path path, HistoryMapping mapping) {
    if (!Files.isDirectory(path)) {
      return Either.right(HistoryFile.at(name, path));
    }
    return mapping
        .layout()
        .file()
        .toEither((HistoryFailure) new IsDirectory(name))
        .flatMap(file ->
            written(path, file)
                .map(found -> HistoryFile.at(found.toString(), found))
                .toEither(() -> new NotFound(path.resolve(file).toString())));
  }

  private static Either<HistoryFailure, HistoryFile> beside(HistoryFile goods, String other) {
    return goods
        .path()
        .flatMap(path -> written(path.resolveSibling(""), other))
        .map(found -> HistoryFile.at(found.toString(), found))
        .toEither(() -> new MissingBeside(other, goods.name()));
  }

  /** As the mapping names it, or the same as gzip or Parquet. */
  private static Option<Path> written(Path folder, String name) {
    return List.of(name, name + ".gz", name.replaceFirst("\\.csv$", ".parquet"))
        .map(folder::resolve)
        .find(Files::isRegularFile);
  }

  static Either<HistoryFailure, HistoryMapping> mapping(String name) {
    return mappingBytes(name)
        .flatMap(bytes ->
            MappingDocument.read(name, bytes)
                .mapLeft(problems -> new BadMapping(name, problems.map(Problem::toString))));
  }

  private static Either<HistoryFailure, byte[]> mappingBytes(String name) {
    try (var bytes =
        SHIPPED_MAPPINGS.contains(name) ? resource(name + ".yaml") : mappingFile(name)) {
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
