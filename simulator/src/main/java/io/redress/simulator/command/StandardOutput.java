package io.redress.simulator.command;

import io.vavr.control.Option;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/**
 * Standard output, which remembers what could not be written. What prints keeps silent about it,
 * and a full disk would pass for a run that is done.
 */
final class StandardOutput extends OutputStream {

  private static final int LOST = 1;

  /** Where Linux says what standard output is connected to. */
  private static final Path CONNECTED = Path.of("/proc/self/fd/1");

  private final OutputStream out;
  private final BooleanSupplier isPipe;
  private Option<IOException> failure = Option.none();

  /**
   * @param isPipe whether it is connected to another process
   */
  StandardOutput(OutputStream out, BooleanSupplier isPipe) {
    this.out = out;
    this.isPipe = isPipe;
  }

  static StandardOutput ofProcess() {
    return new StandardOutput(
        new FileOutputStream(FileDescriptor.out), StandardOutput::isConnectedToPipe);
  }

  @Override
  public void write(int each) throws IOException {
    write(new byte[] {(byte) each}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException lost) {
      failure = Option.some(lost);
      throw lost;
    }
  }

  /**
   * The exit status of a command, once all is written. Whoever stops reading, as {@code head} does,
   * has seen enough; all else that was not written is a failure.
   *
   * @param done the status where nothing is lost
   */
  int status(int done, PrintWriter err) {
    return failure
        .filter(lost -> !isPipe(lost))
        .map(lost -> {
          err.println("redress: could not write to standard output: " + lost.getMessage());
          return done == 0 ? LOST : done;
        })
        .getOrElse(done);
  }

  /** Nothing else can go wrong with a pipe than that its reader is gone. */
  private boolean isPipe(IOException lost) {
    var why = Option.of(lost.getMessage()).getOrElse("").toLowerCase(Locale.ROOT);
    return why.contains("pipe") || isPipe.getAsBoolean();
  }

  private static boolean isConnectedToPipe() {
    try {
      return Files.readSymbolicLink(CONNECTED).toString().startsWith("pipe:");
    } catch (IOException | UnsupportedOperationException unknown) {
      return false;
    }
  }
}
