package io.redress.simulator.statistics;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Counts as bytes, each after the other, as {@link Unpacking} reads them. */
final class Packing {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  byte[] bytes() {
    return out.toByteArray();
  }

  void number(long number) {
    out.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
  }

  void numbers(long... numbers) {
    number(numbers.length);
    for (long number : numbers) {
      number(number);
    }
  }

  void big(BigInteger number) {
    bytes(number.toByteArray());
  }

  void text(String text) {
    bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  private void bytes(byte[] bytes) {
    number(bytes.length);
    out.writeBytes(bytes);
  }

  /**
   * All entries, in the order of the map.
   *
   * @param word what a key is called
   */
  <K, V> void map(Map<K, V> map, Function<K, String> word, Consumer<V> value) {
    number(map.size());
    map.forEach((key, each) -> {
      text(word.apply(key));
      value.accept(each);
    });
  }
}
