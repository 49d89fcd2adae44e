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

/** What the fuzzer starts from and what it found, and events with a byte changed. */
class StripeNoticesFuzzTest {

  @ParameterizedTest
  @MethodSource("events")
  void anythingIsReadWithoutAnException(Path event) throws IOException {
    var bytes = Files.readAllBytes(event);

    assertThatCode(() -> StripeNoticesFuzzer.fuzzerTestOneInput(bytes)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("events")
  void anyByteMayBeAnother(Path event) throws IOException {
    var bytes = Files.readAllBytes(event);
    for (int at = 0; at < bytes.length; at++) {
      for (byte other : new byte[] {0, '"', '{', '}', ',', '9', -1}) {
        var changed = bytes.clone();
        changed[at] = other;
        StripeNoticesFuzzer.fuzzerTestOneInput(changed);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("events")
  void itMayEndAnywhere(Path event) throws IOException {
    var bytes = Files.readAllBytes(event);
    for (int length = 0; length < bytes.length; length++) {
      StripeNoticesFuzzer.fuzzerTestOneInput(java.util.Arrays.copyOf(bytes, length));
    }
  }

  static Stream<Path> events() throws IOException, URISyntaxException {
    var folder = Path.of(requireNonNull(StripeNoticesFuzzTest.class.getResource("events")).toURI());
    try (var files = Files.list(folder)) {
      return files.sorted().toList().stream();
    }
  }
}
