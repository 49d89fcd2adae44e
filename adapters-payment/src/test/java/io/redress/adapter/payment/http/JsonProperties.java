package io.redress.adapter.payment.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JsonProperties {

  /** The same digits in another form are another number here: 1E+2 is written 100. */
  @Property
  void whatIsWrittenIsReadAsItWas(@ForAll("values") Json value) {
    var bytes = WriteJson.bytes(value);

    assertThat(ReadJson.value(bytes, bytes.length)).contains(value);
  }

  @Property
  void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
    ReadJson.value(bytes, 100_000)
        .peekLeft(why -> assertThat(why).matches("[ -~]+"))
        .forEach(read -> assertThat(WriteJson.bytes(read)).isNotEmpty());
  }

  /** Damage is noticed, or the text is another that can be written again as it was read. */
  @Property
  void aDamagedTextIsRefusedOrReadAsWhatItIsNow(@ForAll("values") Json value, @ForAll byte damage) {
    var bytes = WriteJson.bytes(value);
    bytes[Math.floorMod(damage * 31, bytes.length)] = damage;

    ReadJson.value(bytes, 100_000)
        .forEach(
            read -> assertThat(ReadJson.value(WriteJson.bytes(read), 200_000).isRight()).isTrue());
  }

  @Provide
  Arbitrary<Json> values() {
    return values(3);
  }

  private static Arbitrary<Json> values(int levels) {
    var texts =
        Arbitraries.strings().ofMaxLength(10).filter(text -> UTF_8.newEncoder().canEncode(text));
    Arbitrary<Json> leaves =
        Arbitraries.oneOf(
            texts.map(Json.Text::new),
            Arbitraries.longs().map(Json.Whole::new),
            Arbitraries.longs().map(each -> new Json.Decimal(BigDecimal.valueOf(each, 2))),
            Arbitraries.of(true, false).map(Json.Truth::new),
            Arbitraries.just(new Json.Nothing()));
    if (levels == 0) {
      return leaves;
    }
    var inner = values(levels - 1);
    return Arbitraries.oneOf(
        leaves,
        inner.list().ofMaxSize(3).map(Json::items),
        Arbitraries.maps(texts, inner)
            .ofMaxSize(3)
            .map(members ->
                List.ofAll(members.entrySet())
                    .foldLeft(
                        Json.fields(), (all, each) -> all.with(each.getKey(), each.getValue()))));
  }
}
