package io.redress.adapter.payment.paypal;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the fuzzer starts from and what it found; these cut off, and with a byte changed. */
class PayPalFuzzTest {

  private static final int STEP = 7;
  private static final int MOST = 1000;

  @ParameterizedTest
  @MethodSource("inputs")
  void anythingIsReadWithoutAnException(Path input) throws IOException {
    var bytes = Files.readAllBytes(input);

    assertThatCode(() -> PayPalFuzzer.fuzzerTestOneInput(bytes)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void itMayEndAnywhereAndAnyByteMayBeAnother(Path input) throws IOException {
    var bytes = Files.readAllBytes(input);
    for (int at = 0; at < Math.min(bytes.length, MOST); at += STEP) {
      PayPalFuzzer.check(SignedNotices.delivery(Arrays.copyOf(bytes, at)));
      var changed = bytes.clone();
      changed[at] = (byte) (at % 2 == 0 ? '"' : '{');
      PayPalFuzzer.check(SignedNotices.delivery(changed));
      PayPalFuzzer.answered(changed);
    }
  }

  static Stream<Path> inputs() throws IOException, URISyntaxException {
    var folder = Path.of(requireNonNull(PayPalFuzzTest.class.getResource("fuzzed")).toURI());
    try (var files = Files.list(folder)) {
      return files.sorted().toList().stream();
    }
  }
}
