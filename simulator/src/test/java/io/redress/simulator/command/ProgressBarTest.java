package io.redress.simulator.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ProgressBarTest {

  /** To the beginning of the line, and nothing on it. */
  private static final String CLEAN = "\r\u001b[K";

  @Test
  void nobodyWatchesAndNothingIsShown() {
    var screen = new Screen();
    assertThat(screen.run("simulate", "--orders", "300")).isZero();
    assertThat(screen.err()).isEmpty();
  }

  @Test
  void somebodyWatchesAndTheLineIsCleanInTheEnd() {
    var screen = new Screen().watched();
    assertThat(screen.run("simulate", "--orders", "300")).isZero();
    assertThat(screen.err()).startsWith(CLEAN).endsWith(CLEAN);
    assertThat(screen.out()).startsWith("cn-marketplace ");
  }

  @Test
  @Timeout(10)
  void theLineSaysHowFarItIs() throws InterruptedException {
    assertThat(painted(new Screen()))
        .anyMatch(line ->
            line.matches(
                "Simulating \\[############------------]  50 %  1,000 of 2,000 orders, .*/s"));
  }

  /** A longer line would be wrapped, and could not be written over. */
  @Test
  @Timeout(10)
  void theLineIsShorterThanANarrowTerminal() throws InterruptedException {
    assertThat(painted(new Screen().columns(40)))
        .contains("Simulating [############------------]  ")
        .allMatch(line -> line.length() < 40);
  }

  private static Stream<String> painted(Screen screen) throws InterruptedException {
    try (var bar = ProgressBar.start(screen.watched().terminal(), 2_000)) {
      bar.advance(1_000);
      while (!screen.err().contains("####")) {
        Thread.sleep(10);
      }
    }
    return Pattern.compile(CLEAN, Pattern.LITERAL).splitAsStream(screen.err());
  }
}
