package io.redress.simulator.command;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * A file that is written while something goes on. It grows in a folder of its own beside its place,
 * together with what is needed for it meanwhile, and takes its place only if it is kept.
 */
final class GrowingFile implements Closeable {

  private static final int BUFFER_BYTES = 1 << 16;

  private final Path place;
  private final Path folder;
  private final boolean isPipeOrDevice;
  private final OutputStream bytes;
  private final Thread atExit = new Thread(this::clear);
  private volatile boolean isOver;

  /**
   * Opens it.
   *
   * @param isPipeOrDevice whether the place has no contents that could be whole
   */
  GrowingFile(Path place, boolean isPipeOrDevice) throws IOException {
    this.place = place;
    this.isPipeOrDevice = isPipeOrDevice;
    this.folder =
        isPipeOrDevice
            ? Files.createTempDirectory("redress-")
            : Files.createDirectory(
                place.resolveSibling(".redress-%s.parts".formatted(UUID.randomUUID())));
    Runtime.getRuntime().addShutdownHook(atExit);
    this.bytes = new BufferedOutputStream(Files.newOutputStream(grown()), BUFFER_BYTES);
  }

  private Path grown() {
    return isPipeOrDevice ? place : folder.resolve("whole");
  }

  OutputStream bytes() {
    return bytes;
  }

  /** The name of another file, which is not there yet and will be gone in the end. */
  Path another() {
    if (isOver) {
      throw new IllegalStateException("nothing is written any more: " + place);
    }
    return folder.resolve(UUID.randomUUID().toString());
  }

  /** Puts it in its place, instead of what is there. */
  void keep() throws IOException {
    bytes.close();
    if (!isPipeOrDevice) {
      Files.move(grown(), place, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() {
    try {
      bytes.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } finally {
      clear();
      forgetExit();
    }
  }

  /** Nothing is left behind, not even by a thread that was about to write. */
  private void clear() {
    isOver = true;
    clearOnce();
    if (folder.toFile().exists()) {
      clearOnce();
    }
  }

  private void clearOnce() {
    Optional.ofNullable(folder.toFile().listFiles())
        .ifPresent(files -> Arrays.stream(files).forEach(GrowingFile::delete));
    delete(folder.toFile());
  }

  /** What is gone already is as good. */
  private static void delete(File file) {
    try {
      Files.deleteIfExists(file.toPath());
    } catch (IOException inUse) {
      file.deleteOnExit();
    }
  }

  private void forgetExit() {
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException isExiting) {
      // Then the folder is cleared once more.
    }
  }
}
