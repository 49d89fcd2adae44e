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

/** What the fuzzer starts from and what it found, and notices that end early or are changed. */
class PayPalNoticesFuzzTest {

  private static final int STEP = 7;

  @ParameterizedTest
  @MethodSource("notices")
  void anythingIsReadWithoutAnException(Path notice) throws IOException {
    var bytes = Files.readAllBytes(notice);

    assertThatCode(() -> PayPalNoticesFuzzer.fuzzerTestOneInput(bytes)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("notices")
  void itMayEndAnywhereAndAnyByteMayBeAnother(Path notice) throws IOException {
    var bytes = Files.readAllBytes(notice);
    for (int at = 0; at < Math.min(bytes.length, 1400); at += STEP) {
      PayPalNoticesFuzzer.check(SignedNotices.delivery(Arrays.copyOf(bytes, at)));
      var changed = bytes.clone();
      changed[at] = (byte) (at % 2 == 0 ? '"' : '{');
      PayPalNoticesFuzzer.check(SignedNotices.delivery(changed));
    }
  }

  static Stream<Path> notices() throws IOException, URISyntaxException {
    var folder = Path.of(requireNonNull(PayPalNoticesFuzzTest.class.getResource("events")).toURI());
    try (var files = Files.list(folder)) {
      return files.sorted().toList().stream();
    }
  }
}
