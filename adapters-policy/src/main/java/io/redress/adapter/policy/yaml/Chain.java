package io.redress.adapter.policy.yaml;

import io.redress.adapter.policy.yaml.YamlNode.Mapping;
import io.redress.adapter.policy.yaml.YamlNode.Text;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * A document and those that it extends, one after the other, read into one tree. All files of a
 * chain together are held to the bound of one.
 */
final class Chain {

  private final Inheritance inheritance;
  private final Problems problems;
  private int bytesLeft = YamlDocument.MOST_BYTES;

  Chain(Inheritance inheritance, Problems problems) {
    this.inheritance = inheritance;
    this.problems = problems;
  }

  /** The tree, if all files of the chain have one; whatever else is wrong is a problem. */
  Option<YamlNode> tree(String fileName, byte[] utf8) {
    return document(fileName, utf8, List.empty());
  }

  private Option<YamlNode> document(String name, byte[] utf8, List<String> extending) {
    bytesLeft -= utf8.length;
    return SourceText.of(name, utf8, problems)
        .flatMap(text -> Composer.compose(name, text, problems))
        .flatMap(root ->
            root instanceof Mapping document
                ? whole(document, extending.append(name))
                : Option.some(root));
  }

  private Option<YamlNode> whole(Mapping document, List<String> files) {
    return document
        .entry(Inheritance.KEY)
        .map(YamlNode.Entry::value)
        .fold(
            () -> Option.some(RuleWords.refused(document, "this file extends no other", problems)),
            named ->
                base(named, files)
                    .map(base -> new Merge(inheritance, problems).of(base, document)));
  }

  private Option<Mapping> base(YamlNode named, List<String> files) {
    return name(named)
        .flatMap(name -> inheritance.bases().find(name, files.last()))
        .flatMap(file -> oneMore(file, files))
        .flatMap(file -> bytes(file).map(utf8 -> document(file.name(), utf8, files)))
        .peekLeft(reason -> problems.report(named.at(), reason))
        .getOrElse(Option::none)
        .flatMap(this::mapping);
  }

  private static Either<String, String> name(YamlNode named) {
    return named instanceof Text name
        ? Either.right(name.value())
        : Either.left(
            "expected the name of what is extended, or a file such as ./base.yaml; found "
                + Shown.node(named));
  }

  private static Either<String, SourceFile> oneMore(SourceFile file, List<String> files) {
    if (files.contains(file.name())) {
      return Either.left("files extend each other in a circle: " + arrows(file, files));
    }
    if (files.size() == Inheritance.MOST_FILES) {
      return Either.left(
          "at most %d files may extend each other: %s"
              .formatted(Inheritance.MOST_FILES, arrows(file, files)));
    }
    return Either.right(file);
  }

  private static String arrows(SourceFile file, List<String> files) {
    return files.append(file.name()).mkString(" -> ");
  }

  private Either<String, byte[]> bytes(SourceFile file) {
    return file.bytes(bytesLeft)
        .filterOrElse(
            utf8 -> utf8.length <= bytesLeft,
            tooMany ->
                "'%s' is too large: at most %d bytes are read, all files together"
                    .formatted(file.name(), YamlDocument.MOST_BYTES));
  }

  private Option<Mapping> mapping(YamlNode root) {
    if (root instanceof Mapping mapping) {
      return Option.some(mapping);
    }
    problems.report(root.at(), "expected a mapping; found " + Shown.node(root));
    return Option.none();
  }
}
