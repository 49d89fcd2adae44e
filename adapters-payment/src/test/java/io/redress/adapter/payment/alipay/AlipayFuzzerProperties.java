package io.redress.adapter.payment.alipay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The fuzzer's inputs that are kept, as they are and changed a little; and any bytes at all. */
class AlipayFuzzerProperties {

  private static final List<byte[]> KEPT = kept();

  private static List<byte[]> kept() {
    var folder = AlipayFuzzerProperties.class.getResource("fuzzed");
    try (var files = Files.list(Path.of(folder.toURI()))) {
      return files.sorted().map(AlipayFuzzerProperties::bytes).toList();
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Example
  void whatIsKeptHoldsStill() {
    assertThat(KEPT).hasSizeGreaterThan(5);
    KEPT.forEach(AlipayFuzzer::fuzzerTestOneInput);
  }

  @Property(tries = 300)
  void whatIsKeptAndChangedALittleHolds(@ForAll("changed") byte[] bytes) {
    AlipayFuzzer.fuzzerTestOneInput(bytes);
  }

  @Property(tries = 200)
  void anyBytesHold(@ForAll byte[] bytes) {
    AlipayFuzzer.fuzzerTestOneInput(bytes);
  }

  /** One place of it written over, cut out, or doubled. */
  @Provide
  Arbitrary<byte[]> changed() {
    var place = Arbitraries.integers().between(0, 10_000);
    var length = Arbitraries.integers().between(0, 30);
    var value = Arbitraries.strings().ofMaxLength(6);
    return Arbitraries.of(KEPT)
        .flatMap(whole ->
            Combinators.combine(place, length, value)
                .as((at, many, text) -> replaced(whole, at, many, text.getBytes(UTF_8))));
  }

  private static byte[] replaced(byte[] whole, int place, int many, byte[] by) {
    int at = whole.length == 0 ? 0 : place % whole.length;
    int end = Math.min(whole.length, at + many);
    var changed = Arrays.copyOf(whole, at + by.length + whole.length - end);
    System.arraycopy(by, 0, changed, at, by.length);
    System.arraycopy(whole, end, changed, at + by.length, whole.length - end);
    return changed;
  }
}
