package io.redress.adapter.policy.yaml;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * Reads one YAML 1.2 document, or says all that is wrong with it. Whatever the bytes are, nothing
 * is thrown.
 *
 * <p>A file is at most {@value #MOST_BYTES} bytes of UTF-8, which is room for 2,000 rules in blocks
 * with their texts, with at most {@value #MOST_LEVELS} levels; both bounds are held while it is
 * read, not afterwards. It is one document that is not empty, without aliases, anchors, tags and
 * duplicate keys, and every scalar is a text. Of its problems the first 100 are said and the others
 * counted. Files that extend each other are held to the bound of bytes together.
 */
public final class YamlDocument {

  public static final int MOST_BYTES = 1 << 20;
  public static final int MOST_LEVELS = 32;

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
    var problems = new Problems();
    return read(alone(fileName, utf8, problems), reader, problems);
  }

  /** The same for a file; one that cannot be opened is a problem too. */
  public static <T> Either<Seq<Problem>, T> read(Path file, Function<Value, T> reader) {
    return bytes(file).flatMap(utf8 -> read(file.toString(), utf8, reader));
  }

  /** The same for a document that may extend another. */
  public static <T> Either<Seq<Problem>, T> read(
      String fileName, byte[] utf8, Inheritance inheritance, Function<Value, T> reader) {
    var problems = new Problems();
    return read(new Chain(inheritance, problems).tree(fileName, utf8), reader, problems);
  }

  /** The same for a file that may extend another. */
  public static <T> Either<Seq<Problem>, T> read(
      Path file, Inheritance inheritance, Function<Value, T> reader) {
    return bytes(file).flatMap(utf8 -> read(file.toString(), utf8, inheritance, reader));
  }

  private static Option<YamlNode> alone(String fileName, byte[] utf8, Problems problems) {
    return SourceText.of(fileName, utf8, problems)
        .flatMap(text -> Composer.compose(fileName, text, problems));
  }

  private static <T> Either<Seq<Problem>, T> read(
      Option<YamlNode> tree, Function<Value, T> reader, Problems problems) {
    var result = tree.flatMap(root -> new Value(root, problems).attempt(reader));
    return problems.isEmpty() ? result.toEither(problems::sorted) : Either.left(problems.sorted());
  }

  private static Either<Seq<Problem>, byte[]> bytes(Path file) {
    return SourceFile.of(file)
        .bytes(MOST_BYTES)
        .mapLeft(reason -> List.of(new Problem(Position.startOf(file.toString()), reason)));
  }

  private YamlDocument() {}
}
