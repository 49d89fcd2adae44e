package io.redress.simulator.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is there whole or not at all: it is written beside its place and then moved there, so
 * that a failure or an interruption leaves what was there before.
 */
final class OutputFile {

  private final Path path;

  private OutputFile(Path path) {
    this.path = path;
  }

  /** Writes a document. */
  @FunctionalInterface
  interface Content {

    void writeTo(Writer out) throws IOException;
  }

  /**
   * A file to be written later; what would be in the way is said now.
   *
   * @throws DataFailure if there can be no such file
   */
  static OutputFile at(Path path) {
    var folder = path.toAbsolutePath().getParent();
    if (Files.isDirectory(path)) {
      throw new DataFailure("'%s' is a directory: name a file in it".formatted(path));
    }
    if (folder == null || !Files.isDirectory(folder)) {
      throw new DataFailure("there is no directory '%s' to write to".formatted(folder));
    }
    if (!Files.isWritable(folder)) {
      throw new DataFailure("may not write to the directory '%s'".formatted(folder));
    }
    return new OutputFile(path);
  }

  /** Writes a document to an open stream. */
  static void writeTo(Writer out, Content content) {
    try {
      content.writeTo(out);
    } catch (IOException failure) {
      throw new DataFailure("could not write: " + failure.getMessage(), failure);
    }
  }

  /** Writes the file, replacing what is there. */
  void write(Content content) {
    try {
      // Not a temporary file, which nobody but its owner could read.
      var part = path.resolveSibling(".%s.%d.part".formatted(path.getFileName(), pid()));
      part.toFile().deleteOnExit();
      try {
        try (BufferedWriter out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
          content.writeTo(out);
        }
        Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException failure) {
      throw new DataFailure(
          "could not write '%s': %s".formatted(path, failure.getMessage()), failure);
    }
  }

  private static long pid() {
    return ProcessHandle.current().pid();
  }
}
