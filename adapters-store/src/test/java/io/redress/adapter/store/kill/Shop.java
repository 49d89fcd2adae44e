package io.redress.adapter.store.kill;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** One life of a {@link ShopProcess}, as whoever started it sees it. */
final class Shop implements AutoCloseable {

  /** How a process ends that got a SIGKILL. */
  static final int KILLED = 128 + 9;

  /** How one ends that has nothing left to do. */
  static final int ENDED = 0;

  private static final long PATIENCE_SECONDS = 120;

  private final Process process;
  private final Path errors;
  private final Thread listener;

  private Shop(Process process, Path errors, BiConsumer<Shop, String> listens) {
    this.process = process;
    this.errors = errors;
    this.listener = Thread.ofVirtual().unstarted(() -> listen(line -> listens.accept(this, line)));
  }

  /**
   * Starts a shop.
   *
   * @param errors what it says of its troubles is appended there
   * @param listens hears each line that it says, in order, and who says it
   */
  static Shop start(ShopProcess.Settings settings, Path errors, BiConsumer<Shop, String> listens) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx256m",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            classPath(),
            ShopProcess.class.getName()));
    command.addAll(settings.words());
    try {
      var process =
          new ProcessBuilder(command)
              .redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()))
              .start();
      var shop = new Shop(process, errors, listens);
      shop.listener.start();
      return shop;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** That of the tests; Surefire may have put it into the manifest of a jar. */
  private static String classPath() {
    var whole = System.getProperty("surefire.test.class.path", "");
    return whole.isEmpty()
        ? System.getProperty("java.class.path")
        : whole + File.pathSeparator + System.getProperty("java.class.path");
  }

  private void listen(Consumer<String> listens) {
    try (var output = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      output.lines().forEach(listens);
    } catch (IOException | UncheckedIOException gone) {
      process.destroyForcibly();
    }
  }

  void tell(String line) {
    try {
      process.outputWriter(UTF_8).write(line + "\n");
      process.outputWriter(UTF_8).flush();
    } catch (IOException dead) {
      // Whether it is dead is seen where its end is awaited.
      kill();
    }
  }

  /** It gives no more commands than it was told, and ends when there is nothing left to do. */
  void tellNothingMore() {
    try {
      process.outputWriter(UTF_8).close();
    } catch (IOException dead) {
      kill();
    }
  }

  /** SIGKILL: it has no time for anything. */
  void kill() {
    process.destroyForcibly();
  }

  /**
   * Waits until it has ended and all that it said was heard.
   *
   * @throws IllegalStateException if it ended otherwise than expected, with what it said of it
   */
  void awaitEnd(int expected) {
    int exit = exit();
    if (exit != expected) {
      throw new IllegalStateException(
          "a shop ended with %d instead of %d:%n%s".formatted(exit, expected, troubles()));
    }
  }

  private String troubles() {
    try {
      return Files.readString(errors);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private int exit() {
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("a shop does not come to its end");
      }
      listener.join();
      return process.exitValue();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  @Override
  public void close() {
    kill();
    exit();
  }
}
