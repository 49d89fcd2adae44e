package io.redress.adapter.payment.stripe;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the fuzzer starts from and what it found; these cut off, and with a byte changed. */
class StripeFuzzTest {

  private static final int MOST = 600;

  @ParameterizedTest
  @MethodSource("inputs")
  void anythingIsReadWithoutAnException(Path input) throws IOException {
    var bytes = Files.readAllBytes(input);

    assertThatCode(() -> StripeFuzzer.fuzzerTestOneInput(bytes)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void anyByteMayBeAnother(Path input) throws IOException {
    var bytes = Files.readAllBytes(input);
    for (int at = 0; at < Math.min(bytes.length, MOST); at++) {
      for (byte other : new byte[] {0, '"', '9', -1}) {
        var changed = bytes.clone();
        changed[at] = other;
        StripeFuzzer.fuzzerTestOneInput(changed);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void itMayEndAnywhere(Path input) throws IOException {
    var bytes = Files.readAllBytes(input);
    for (int length = 0; length < Math.min(bytes.length, MOST); length++) {
      StripeFuzzer.fuzzerTestOneInput(java.util.Arrays.copyOf(bytes, length));
    }
  }

  static Stream<Path> inputs() throws IOException, URISyntaxException {
    var folder = Path.of(requireNonNull(StripeFuzzTest.class.getResource("fuzzed")).toURI());
    try (var files = Files.list(folder)) {
      return files.sorted().toList().stream();
    }
  }
}
