package io.redress.simulator.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                "Simulating \\[############------------]  50 %  1,000 of 2,000 orders, .*/s, .*"
                    + " left"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0     | 0    | 100 | Simulating [------------------------]   0 %  0 of 2,000 orders, 0/s",
        "1000  | 5    | 100 | Simulating [############------------]  50 %  1,000 of 2,000 orders,"
            + " 200/s, 5 s left",
        "20    | 1    | 100 | Simulating [------------------------]   1 %  20 of 2,000 orders,"
            + " 20/s, 1 min 39 s left",
        "1     | 10   | 100 | Simulating [------------------------]   0 %  1 of 2,000 orders,"
            + " 0/s, 5 h 33 min left",
        "2000  | 5    | 100 | Simulating [########################] 100 %  2,000 of 2,000 orders,"
            + " 400/s, 0 s left",
        "1000  | 5    | 60  | Simulating  50 %  1,000 of 2,000 orders, 200/s, 5 s left",
        "1000  | 5    | 40  | ' 50 %  200/s, 5 s left'",
        "1000  | 5    | 10  | ' 50 %'",
      })
  void theLineSaysHowLongItStillTakesAndFits(long now, long seconds, int columns, String line) {
    assertThat(
            ProgressBar.line(
                ProgressBar.SIMULATING, now, 2_000, Duration.ofSeconds(seconds), columns))
        .isEqualTo(line);
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
