package io.redress.adapter.payment.bank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * The folder from which the bank's software fetches files. A file is there whole or not at all,
 * also after the machine lost its power.
 */
record OutgoingFolder(Path folder) {

  /**
   * Puts a file there. One that is there already must be the same.
   *
   * @throws UncheckedIOException if it cannot be written
   * @throws IllegalStateException if another one of this name is there
   */
  void put(String name, byte[] content) {
    var target = folder.resolve(name);
    try {
      if (Files.exists(target)) {
        if (!Arrays.equals(Files.readAllBytes(target), content)) {
          throw new IllegalStateException("there is another file " + name);
        }
        return;
      }
      var part = folder.resolve("." + name + ".part");
      write(part, content);
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
      onDisk(folder);
    } catch (IOException failed) {
      throw new UncheckedIOException("%s cannot be written".formatted(name), failed);
    }
  }

  private static void write(Path file, byte[] content) throws IOException {
    try (var channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      var buffer = ByteBuffer.wrap(content);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
  }

  /** That a name is in a folder is written down with the folder, not with the file. */
  private static void onDisk(Path folder) throws IOException {
    if (!System.getProperty("os.name", "").startsWith("Windows")) {
      try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }
}
