package io.redress.simulator.command;

import io.redress.adapter.policy.dossier.DossierReader;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Cuts a stream into blocks of whole lines, as they come: whatever has arrived is given on. What of
 * a line is too long is passed over and never held.
 *
 * <p>Not safe for use by several threads.
 */
final class LineBlocks {

  private static final int USUAL_BYTES = 64 << 10;
  private static final int MOST_BYTES = DossierReader.MOST_BYTES;

  private final InputStream in;
  private byte[] begun = {};
  private long lines;

  LineBlocks(InputStream in) {
    this.in = in;
  }

  /** Some of the stream. */
  sealed interface Block {

    /** Whole lines, each with its line feed; the last of the stream may have none. */
    final class Lines implements Block {

      private final byte[] bytes;
      private final int length;
      private final long firstLine;
      private final long count;

      /**
       * Takes the bytes as they are.
       *
       * @param length how many of the bytes the lines take
       * @param firstLine the number of the first of them, counted from one
       * @param count how many they are
       */
      Lines(byte[] bytes, int length, long firstLine, long count) {
        this.bytes = bytes;
        this.length = length;
        this.firstLine = firstLine;
        this.count = count;
      }

      byte[] bytes() {
        return bytes;
      }

      int length() {
        return length;
      }

      long firstLine() {
        return firstLine;
      }

      long count() {
        return count;
      }

      /** Where the line ends that begins at a byte: at its line feed, or behind the last byte. */
      int endOfLine(int from) {
        int end = from;
        while (end < length && bytes[end] != '\n') {
          end++;
        }
        return end;
      }
    }

    /** A line that is too long. */
    record TooLong(long line) implements Block {}
  }

  /** The next block; none at the end of the stream. Waits until there is a whole line. */
  Option<Block> next() throws IOException {
    var bytes = Arrays.copyOf(begun, Math.max(USUAL_BYTES, begun.length));
    int length = begun.length;
    begun = new byte[0];
    while (true) {
      if (length == bytes.length) {
        if (length > MOST_BYTES) {
          return Option.some(passOver());
        }
        bytes = Arrays.copyOf(bytes, Math.min(2 * length, MOST_BYTES + 1));
      }
      int read = in.read(bytes, length, bytes.length - length);
      if (read < 0) {
        return length == 0 ? Option.none() : Option.some(lines(bytes, length));
      }
      int end = endOfLines(bytes, length, length + read);
      length += read;
      if (end > 0) {
        begun = Arrays.copyOfRange(bytes, end, length);
        return Option.some(lines(bytes, end));
      }
    }
  }

  /** Whether more can be read without waiting. */
  boolean isReady() throws IOException {
    return in.available() > 0;
  }

  /** Behind the last line feed that has just come; zero where there is none. */
  private static int endOfLines(byte[] bytes, int from, int to) {
    for (int i = to; i > from; i--) {
      if (bytes[i - 1] == '\n') {
        return i;
      }
    }
    return 0;
  }

  private Block lines(byte[] bytes, int length) {
    long first = lines + 1;
    for (int i = 0; i < length; i++) {
      if (bytes[i] == '\n' || i == length - 1) {
        lines++;
      }
    }
    return new Block.Lines(bytes, length, first, lines - first + 1);
  }

  /** Reads on behind the line feed that ends a line. */
  private Block passOver() throws IOException {
    lines++;
    var bytes = new byte[USUAL_BYTES];
    for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
      for (int i = 0; i < read; i++) {
        if (bytes[i] == '\n') {
          begun = Arrays.copyOfRange(bytes, i + 1, read);
          return new Block.TooLong(lines);
        }
      }
    }
    return new Block.TooLong(lines);
  }
}
