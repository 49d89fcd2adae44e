package io.redress.simulator.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

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
    if (Files.isDirectory(path)) {
      throw new DataFailure("'%s' is a directory: name a file in it".formatted(path));
    }
    var file = new OutputFile(path);
    if (!file.isPipeOrDevice()) {
      file.checkFolder();
    }
    return file;
  }

  /** The same by the name that somebody typed. */
  static OutputFile named(String name) {
    try {
      return at(Path.of(name));
    } catch (InvalidPathException impossible) {
      throw new DataFailure("'%s' cannot be the name of a file".formatted(name), impossible);
    }
  }

  private void checkFolder() {
    var folder = place().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new DataFailure("there is no directory '%s' to write to".formatted(folder));
    }
    if (!Files.isWritable(folder)) {
      throw new DataFailure("may not write to the directory '%s'".formatted(folder));
    }
  }

  /**
   * Such as {@code /dev/null}; it has no contents that could be whole, and must stay what it is.
   */
  private boolean isPipeOrDevice() {
    return Files.exists(path) && !Files.isRegularFile(path);
  }

  /** Where the contents go: behind all links, which stay. */
  private Path place() {
    try {
      return Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    } catch (IOException failure) {
      throw failed(failure);
    }
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
      if (isPipeOrDevice()) {
        writeTo(path, content);
      } else {
        replace(place(), content);
      }
    } catch (IOException failure) {
      throw failed(failure);
    }
  }

  /**
   * Opens the file, to be written while something goes on; what is there stays until it is kept.
   *
   * @throws DataFailure if that cannot be done
   */
  GrowingFile grow() {
    try {
      return new GrowingFile(isPipeOrDevice() ? path : place(), isPipeOrDevice());
    } catch (IOException failure) {
      throw failed(failure);
    }
  }

  private static void replace(Path place, Content content) throws IOException {
    var part = place.resolveSibling(".redress-%s.part".formatted(UUID.randomUUID()));
    part.toFile().deleteOnExit();
    try {
      writeTo(part, content);
      Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void writeTo(Path file, Content content) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      content.writeTo(out);
    }
  }

  DataFailure failed(IOException failure) {
    return new DataFailure(
        "could not write '%s': %s".formatted(path, failure.getMessage()), failure);
  }
}
