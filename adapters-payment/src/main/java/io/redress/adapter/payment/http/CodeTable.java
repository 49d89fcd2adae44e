package io.redress.adapter.payment.http;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;

/**
 * What each code of a provider means, from a file that stands beside the adapter: one code a line,
 * each with the page that says so.
 *
 * <pre>{@code
 * # What the provider answers to a refund.
 * code,meaning,retry,source,note
 * NOT_ENOUGH,INSUFFICIENT_FUNDS,NEW_KEY,https://provider.example/docs/refund,after a top-up
 * SYSTEM_ERROR,UNCERTAIN,,https://provider.example/docs/refund,
 * }</pre>
 *
 * <p>The meaning is a name of {@link io.redress.settlement.DeclineCode}, {@code UNCERTAIN}, {@code
 * NOT_SENT} or {@code ACCEPTED}; {@code retry} a name of {@link io.redress.port.Retry}, for what is
 * declined and for nothing else. A code that is not listed has no meaning: nobody knows what
 * happened.
 */
public final class CodeTable {

  /**
   * One line of the file.
   *
   * @param code as the provider writes it; case matters
   * @param source where the provider says so
   * @param note for people, may be empty
   */
  public record Row(String code, CodeMeaning meaning, URI source, String note) {}

  private final Seq<Row> rows;
  private final Map<String, CodeMeaning> meanings;

  private CodeTable(Seq<Row> rows) {
    this.rows = rows;
    this.meanings = rows.toMap(Row::code, Row::meaning);
  }

  /**
   * Reads a table.
   *
   * @param beside a class of the package in which the file stands
   * @throws IllegalArgumentException if there is no such file, or something in it is wrong; the
   *     text names the file and every line that is wrong
   */
  public static CodeTable load(Class<?> beside, String file) {
    try (var bytes = beside.getResourceAsStream(file)) {
      if (bytes == null) {
        throw new IllegalArgumentException(
            "%s: there is no such file beside %s".formatted(file, beside.getName()));
      }
      return new CodeTable(new CodeRows(file).read(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  /** All lines, in the order of the file. */
  public Seq<Row> rows() {
    return rows;
  }

  /** What a code means; none if it is not listed. */
  public Option<CodeMeaning> meaning(String code) {
    return meanings.get(code);
  }
}
