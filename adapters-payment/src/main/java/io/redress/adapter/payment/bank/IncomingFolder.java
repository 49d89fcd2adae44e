package io.redress.adapter.payment.bank;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The folder to which the bank's software brings files: those whose names end with {@code .xml} are
 * whole. What was read stands in {@code done} afterwards, and what could not be in {@code refused}.
 */
record IncomingFolder(Path folder) {

  private static final long MOST_BYTES = 16 << 20;

  /** What is there, by name; neither folders nor links. */
  Seq<Path> files() {
    try (var all = Files.list(folder)) {
      return List.ofAll(all.toList())
          .filter(file -> file.getFileName().toString().endsWith(".xml"))
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .sortBy(Path::toString);
    } catch (IOException failed) {
      throw new UncheckedIOException("the incoming folder cannot be read", failed);
    }
  }

  /** The bytes of a file; none if it is too large, or somebody else has taken it. */
  Option<byte[]> read(Path file) {
    try {
      return Files.size(file) > MOST_BYTES ? Option.none() : Option.of(Files.readAllBytes(file));
    } catch (NoSuchFileException gone) {
      return Option.none();
    } catch (IOException failed) {
      throw new UncheckedIOException("a file cannot be read", failed);
    }
  }

  void done(Path file) {
    move(file, "done");
  }

  void refused(Path file) {
    move(file, "refused");
  }

  private void move(Path file, String where) {
    try {
      var target = Files.createDirectories(folder.resolve(where)).resolve(file.getFileName());
      Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (NoSuchFileException takenByAnother) {
      // Two may read the same; what it says is kept once.
    } catch (IOException failed) {
      throw new UncheckedIOException("a file cannot be put aside", failed);
    }
  }
}
