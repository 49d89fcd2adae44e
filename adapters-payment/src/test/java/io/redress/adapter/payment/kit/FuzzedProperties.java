package io.redress.adapter.payment.kit;

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

/**
 * What a fuzzer looks for, in the normal build: its inputs that are kept, in the folder {@code
 * fuzzed} beside the class that extends this, as they are and changed a little; and any bytes.
 */
public abstract class FuzzedProperties {

  private final List<byte[]> kept = kept();

  /** Throws if something does not hold for these bytes: the target of the fuzzer. */
  protected abstract void holds(byte[] bytes);

  private List<byte[]> kept() {
    var folder = getClass().getResource("fuzzed");
    if (folder == null) {
      throw new IllegalStateException("no folder 'fuzzed' beside " + getClass());
    }
    try (var files = Files.list(Path.of(folder.toURI()))) {
      return files.sorted().map(FuzzedProperties::bytes).toList();
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
  final void whatIsKeptHoldsStill() {
    assertThat(kept).hasSizeGreaterThan(5);
    kept.forEach(this::holds);
  }

  @Property(tries = 150)
  final void whatIsKeptAndChangedALittleHolds(@ForAll("changed") byte[] bytes) {
    holds(bytes);
  }

  @Property(tries = 100)
  final void anyBytesHold(@ForAll byte[] bytes) {
    holds(bytes);
  }

  /** One place of it written over, cut out, or doubled. */
  @Provide
  final Arbitrary<byte[]> changed() {
    var place = Arbitraries.integers().between(0, 10_000);
    var length = Arbitraries.integers().between(0, 30);
    var value = Arbitraries.strings().ofMaxLength(6);
    return Arbitraries.of(kept)
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
