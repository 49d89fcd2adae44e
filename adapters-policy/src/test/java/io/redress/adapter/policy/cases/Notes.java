package io.redress.adapter.policy.cases;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of lines whose fields a bar separates; empty lines and those after a hash are left out.
 */
final class Notes {

  private Notes() {}

  /** The fields of each line; none where there is no such file. */
  static Seq<Seq<String>> read(Path file, int fields) {
    return lines(file)
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> fields(file, line, fields));
  }

  private static Seq<String> fields(Path file, String line, int fields) {
    var found = List.of(line.split("\\|", fields)).map(String::strip);
    if (found.size() != fields || found.last().isEmpty()) {
      throw new IllegalArgumentException(
          "%s: not %d fields: %s".formatted(file.getFileName(), fields, line));
    }
    return found;
  }

  private static Seq<String> lines(Path file) {
    try {
      return Files.exists(file) ? List.ofAll(Files.readAllLines(file)) : List.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
