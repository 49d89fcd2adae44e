package io.redress.simulator.statistics;

import java.math.BigInteger;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** What {@link Packing} wrote; throws an {@link IllegalArgumentException} over anything else. */
final class Unpacking {

  private final ByteBuffer in;

  Unpacking(byte[] bytes) {
    this.in = ByteBuffer.wrap(bytes);
  }

  long number() {
    try {
      return in.getLong();
    } catch (BufferUnderflowException cutOff) {
      throw new IllegalArgumentException("the bytes of results are cut off", cutOff);
    }
  }

  /** Fills all of it. */
  void numbers(long[] numbers) {
    if (number() != numbers.length) {
      throw new IllegalArgumentException("the bytes are of another version of these results");
    }
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = number();
    }
  }

  BigInteger big() {
    return new BigInteger(bytes());
  }

  String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  private byte[] bytes() {
    long length = number();
    if (length < 0 || length > in.remaining()) {
      throw new IllegalArgumentException("the bytes of results are cut off");
    }
    var bytes = new byte[(int) length];
    in.get(bytes);
    return bytes;
  }

  /** Reads a map: what is called reads the value of the word that it is given. */
  void map(Consumer<String> value) {
    for (long left = number(); left > 0; left--) {
      value.accept(text());
    }
  }

  void end() {
    if (in.hasRemaining()) {
      throw new IllegalArgumentException("more follows the bytes of results");
    }
  }
}
