package io.redress.simulator.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ResultsTest {

  @Test
  void resultsOfNoWorldAreBytesAsWell() {
    var back = Results.of(Results.none(3).toBytes());
    assertThat(back.policies()).hasSize(3);
    assertThat(back.worlds()).isZero();
    assertThat(back.toBytes()).isEqualTo(Results.none(3).toBytes());
  }

  @Test
  void otherBytesAreRefused() {
    var bytes = Results.none(2).toBytes();
    assertThatThrownBy(() -> Results.of(new byte[0]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the bytes of results are cut off");
    assertThatThrownBy(() -> Results.of(Arrays.copyOf(bytes, bytes.length - 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the bytes of results are cut off");
    assertThatThrownBy(() -> Results.of(Arrays.copyOf(bytes, bytes.length + 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("more follows the bytes of results");
    assertThatThrownBy(() -> Results.of("PAR1 and something else".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the bytes of results are cut off");
  }
}
