package io.redress.adapter.logistics.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The words of the protocol and what each means here, from {@code codes.tsv}. */
final class WarehouseCodes {

  /** What a word of an answer means. */
  enum Meaning {
    YES,
    NO,
    /** The answer comes as a callback. */
    LATER,
    /** It was taken and will be done. */
    DONE
  }

  /**
   * One word.
   *
   * @param schema where the description of the protocol lists it
   */
  record Code(String about, String word, Meaning meaning, String schema) {}

  static final Seq<Code> ALL = load();

  private WarehouseCodes() {}

  /** What a word means in an answer; none if it is not one of the protocol. */
  static Option<Meaning> meaning(String about, String word) {
    return ALL.find(code -> code.about().equals(about) && code.word().equals(word))
        .map(Code::meaning);
  }

  private static Seq<Code> load() {
    var file = Objects.requireNonNull(WarehouseCodes.class.getResourceAsStream("codes.tsv"));
    try (var lines = new BufferedReader(new InputStreamReader(file, UTF_8))) {
      return List.ofAll(lines.lines().toList())
          .reject(line -> line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(cells -> new Code(cells[0], cells[1], Meaning.valueOf(cells[2]), cells[3]));
    } catch (IOException e) {
      throw new UncheckedIOException("codes.tsv cannot be read", e);
    }
  }
}
