package io.redress.adapter.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is kept comes back, whatever it is. */
class KeptTextProperties {

  @Property
  void everyTextComesBackAndEveryDatabaseTakesIt(@ForAll("texts") String text) {
    var kept = KeptText.of(text);

    assertThat(KeptText.read(kept)).isEqualTo(text);
    assertThat(kept).doesNotContain("\u0000");
    assertThat(new String(kept.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .isEqualTo(kept);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of('a', '王', '\u0000', '\u001A', '\uD83D', '\uDE00', '0', '\n')
        .list()
        .ofMaxSize(8)
        .map(characters -> {
          var text = new StringBuilder();
          characters.forEach(text::append);
          return text.toString();
        });
  }

  @Example
  void oddCharactersStandAsTheirNumbers() {
    assertThat(KeptText.of("王\u0000\uD83Dx😀")).isEqualTo("王\u001A0000\u001Ad83dx😀");
  }

  @Property
  void everyInstantThatCanBeKeptComesBack(@ForAll long nanos) {
    assertThat(Nanos.of(Nanos.read(nanos))).isEqualTo(nanos);
  }

  @Example
  void instantsAreKeptToTheNanosecond() {
    assertThat(Nanos.of(Instant.parse("2026-03-01T12:00:00.123456789Z")))
        .isEqualTo(1_772_366_400_123_456_789L);
    assertThat(Nanos.of(Instant.parse("1969-12-31T23:59:59.999999999Z"))).isEqualTo(-1);
    assertThat(Nanos.nearest(Instant.MAX)).isEqualTo(Long.MAX_VALUE);
    assertThat(Nanos.nearest(Instant.MIN)).isEqualTo(Long.MIN_VALUE);
  }
}
