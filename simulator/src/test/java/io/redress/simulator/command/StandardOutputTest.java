package io.redress.simulator.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StandardOutputTest {

  private final StringWriter err = new StringWriter();

  @Test
  void whatAFullDiskDidNotTakeIsNotDone() {
    assertThat(status(0, "No space left on device", false)).isEqualTo(1);
    assertThat(err.toString().lines())
        .containsExactly("redress: could not write to standard output: No space left on device");
  }

  @Test
  void aStatusThatSaysMoreStays() {
    assertThat(status(130, "No space left on device", false)).isEqualTo(130);
    assertThat(err.toString()).isNotEmpty();
  }

  /** As {@code head} does; in other languages the message is another one. */
  @Test
  void whoeverStopsReadingHasSeenEnough() {
    assertThat(status(0, "Broken pipe", false)).isZero();
    assertThat(status(0, "断开的管道", true)).isZero();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void whatIsWrittenGoesOn() throws IOException {
    var bytes = new ByteArrayOutputStream();
    var output = new StandardOutput(bytes, () -> false);
    output.write('a');
    output.write("bc".getBytes(StandardCharsets.UTF_8));
    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("abc");
    assertThat(output.status(0, new PrintWriter(err, true))).isZero();
    assertThat(output.status(3, new PrintWriter(err, true))).isEqualTo(3);
  }

  private int status(int done, String failure, boolean isPipe) {
    var output =
        new StandardOutput(
            new OutputStream() {
              @Override
              public void write(int each) throws IOException {
                throw new IOException(failure);
              }
            },
            () -> isPipe);
    var out = new PrintWriter(output, false, StandardCharsets.UTF_8);
    out.println("figures");
    out.flush();
    return output.status(done, new PrintWriter(err, true));
  }
}
