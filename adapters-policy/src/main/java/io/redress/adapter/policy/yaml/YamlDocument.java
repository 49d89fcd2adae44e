package io.redress.adapter.policy.yaml;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * Reads one YAML 1.2 document, or says all that is wrong with it. Whatever the bytes are, nothing
 * is thrown.
 *
 * <p>A file is at most {@value #MOST_BYTES} bytes of UTF-8 with at most {@value #MOST_LEVELS}
 * levels, one document that is not empty, without aliases, anchors, tags and duplicate keys.
 */
public final class YamlDocument {

  public static final int MOST_BYTES = 1 << 20;
  public static final int MOST_LEVELS = 50;

  /** The tree; the file name is used in problems only. */
  public static Either<Seq<Problem>, YamlNode> read(String fileName, byte[] utf8) {
    return read(fileName, utf8, Value::node);
  }

  /** The tree of a file; one that cannot be opened is a problem too. */
  public static Either<Seq<Problem>, YamlNode> read(Path file) {
    return read(file, Value::node);
  }

  /** What the reader makes of the root, or the problems of YAML and reader together. */
  public static <T> Either<Seq<Problem>, T> read(
      String fileName, byte[] utf8, Function<Value, T> reader) {
    var problems = new Problems(fileName);
    Option<T> result =
        SourceText.of(utf8, problems)
            .flatMap(text -> Composer.compose(text, problems))
            .flatMap(root -> new Value(root, problems).attempt(reader));
    return problems.isEmpty() ? result.toEither(problems::sorted) : Either.left(problems.sorted());
  }

  /** The same for a file; one that cannot be opened is a problem too. */
  public static <T> Either<Seq<Problem>, T> read(Path file, Function<Value, T> reader) {
    try (var bytes = Files.newInputStream(file)) {
      return read(file.toString(), bytes.readNBytes(MOST_BYTES + 1), reader);
    } catch (IOException failure) {
      var problems = new Problems(file.toString());
      problems.report(1, 1, "the file cannot be read: " + failure);
      return Either.left(problems.sorted());
    }
  }

  private YamlDocument() {}
}
