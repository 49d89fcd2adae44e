package io.redress.adapter.logistics.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class JsonTextProperties {

  @Provide
  Arbitrary<Json.Fields> objects() {
    return objects(3);
  }

  private static Arbitrary<Json.Fields> objects(int levels) {
    return Combinators.combine(
            texts().list().uniqueElements().ofMaxSize(4), values(levels).list().ofSize(4))
        .as((names, values) ->
            new Json.Fields(
                List.ofAll(names)
                    .zip(List.ofAll(values))
                    .foldLeft(LinkedHashMap.empty(), LinkedHashMap::put)));
  }

  private static Arbitrary<Json> values(int levels) {
    Arbitrary<Json> flat =
        Arbitraries.oneOf(
            texts().map(Json.Text::new),
            Arbitraries.longs().map(Json.Whole::new),
            Arbitraries.of(true, false).map(Json.Truth::new));
    return levels == 0
        ? flat
        : Arbitraries.oneOf(
            flat,
            objects(levels - 1).map(fields -> fields),
            values(levels - 1).list().ofMaxSize(3).map(all -> new Json.Items(List.ofAll(all))));
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("ab\"\\/\r\n\t\u0000\u001f\u2028退é{}[],:")
        .ofMaxLength(12);
  }

  @Property
  void whatIsWrittenIsRead(@ForAll("objects") Json.Fields fields) {
    assertThat(JsonText.read(JsonText.write(fields))).isEqualTo(Option.of(fields));
  }

  @Property
  void whatIsCutShortIsNotRead(
      @ForAll("objects") Json.Fields fields, @ForAll @IntRange(max = 999) int part) {
    var whole = JsonText.write(fields);
    var cut = Arrays.copyOf(whole, whole.length * part / 1000);

    assertThat(JsonText.read(cut)).isEqualTo(Option.none());
  }

  @Property
  void anyBytesAreReadOrNot(@ForAll byte[] bytes) {
    assertThat(JsonText.read(bytes)).allSatisfy(fields -> assertThat(fields).isNotNull());
  }
}
