package io.redress.simulator.history;

import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of a history.
 *
 * @param name what people are told
 * @param path where it stands; none for what Redress brings along
 */
record HistoryFile(String name, Option<Path> path, Opening opening) {

  static HistoryFile at(String name, Path path) {
    return new HistoryFile(name, Option.some(path), () -> Files.newInputStream(path));
  }

  InputStream open() throws IOException {
    return opening.open();
  }

  /** How to get at the bytes. */
  @FunctionalInterface
  interface Opening {
    InputStream open() throws IOException;
  }
}
