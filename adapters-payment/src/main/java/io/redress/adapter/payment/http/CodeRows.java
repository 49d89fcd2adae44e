package io.redress.adapter.payment.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.redress.adapter.payment.http.CodeMeaning.Accepted;
import io.redress.adapter.payment.http.CodeMeaning.Declines;
import io.redress.adapter.payment.http.CodeMeaning.NotSent;
import io.redress.adapter.payment.http.CodeMeaning.Uncertain;
import io.redress.adapter.payment.http.CodeTable.Row;
import io.redress.port.Retry;
import io.redress.settlement.DeclineCode;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;

/** Reads the lines of a table of codes, and tells of all that are wrong at once. */
record CodeRows(String file) {

  private static final List<String> COLUMNS = List.of("code", "meaning", "retry", "source", "note");

  private static final int LONGEST_CODE = 100;

  /** A line that could be read, or what is wrong with it. */
  private record Line(long number, Either<String, Row> row) {}

  /**
   * @throws IllegalArgumentException if something is wrong
   */
  Seq<Row> read(InputStream bytes) throws IOException {
    var records = records(bytes);
    if (!records.headOption().exists(header -> fields(header).equals(COLUMNS))) {
      throw new IllegalArgumentException(
          "%s:%d: the columns are to be %s"
              .formatted(
                  file,
                  records.headOption().map(CsvRecord::getStartingLineNumber).getOrElse(1L),
                  COLUMNS.mkString(",")));
    }
    var lines = records.drop(1).map(each -> new Line(each.getStartingLineNumber(), row(each)));
    var problems = lines.flatMap(CodeRows::problem).appendAll(repeated(lines));
    if (lines.isEmpty() || problems.nonEmpty()) {
      throw new IllegalArgumentException(
          lines.isEmpty()
              ? file + ": there is no code in it"
              : problems.sortBy(Problem::line).map(each -> each.in(file)).mkString("\n"));
    }
    return lines.flatMap(Line::row);
  }

  private Seq<CsvRecord> records(InputStream bytes) throws IOException {
    try (var csv =
        CsvReader.builder()
            .commentStrategy(CommentStrategy.SKIP)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofCsvRecord(new InputStreamReader(bytes, UTF_8.newDecoder()))) {
      return List.ofAll(csv.stream().toList());
    } catch (CsvParseException | UncheckedIOException e) {
      throw new IllegalArgumentException(
          file + ": not CSV in UTF-8; is a quotation mark left open?", e);
    }
  }

  private static Seq<String> fields(CsvRecord line) {
    return List.ofAll(line.getFields()).map(String::strip);
  }

  private record Problem(long line, String what) {
    String in(String file) {
      return "%s:%d: %s".formatted(file, line, what);
    }
  }

  private static Option<Problem> problem(Line line) {
    return line.row().swap().toOption().map(what -> new Problem(line.number(), what));
  }

  private static Seq<Problem> repeated(Seq<Line> lines) {
    return lines
        .flatMap(line -> line.row().map(row -> new Problem(line.number(), row.code())))
        .groupBy(Problem::what)
        .values()
        .flatMap(same ->
            same.toList()
                .drop(1)
                .map(each ->
                    new Problem(
                        each.line(),
                        "the code '%s' is in line %d already"
                            .formatted(each.what(), same.head().line()))))
        .toList();
  }

  private static Either<String, Row> row(CsvRecord line) {
    var fields = fields(line);
    if (fields.size() != COLUMNS.size()) {
      return Either.left("%d fields, not %d".formatted(fields.size(), COLUMNS.size()));
    }
    return code(fields.get(0))
        .flatMap(code ->
            meaning(fields.get(1), fields.get(2))
                .flatMap(meaning ->
                    source(fields.get(3))
                        .map(source -> new Row(code, meaning, source, fields.get(4)))));
  }

  private static Either<String, String> code(String code) {
    boolean isCode =
        !code.isEmpty()
            && code.length() <= LONGEST_CODE
            && code.chars().noneMatch(Character::isISOControl);
    return isCode ? Either.right(code) : Either.left("a code has 1 to 100 characters");
  }

  private static Either<String, CodeMeaning> meaning(String meaning, String retry) {
    return switch (meaning) {
      case "UNCERTAIN" -> withoutRetry(new Uncertain(), retry);
      case "NOT_SENT" -> withoutRetry(new NotSent(), retry);
      case "ACCEPTED" -> withoutRetry(new Accepted(), retry);
      default ->
          named(DeclineCode.values(), meaning)
              .toEither(
                  "the meaning '%s' is none of UNCERTAIN, NOT_SENT, ACCEPTED, %s"
                      .formatted(meaning, List.of(DeclineCode.values()).mkString(", ")))
              .flatMap(code -> declines(code, retry));
    };
  }

  private static Either<String, CodeMeaning> withoutRetry(CodeMeaning meaning, String retry) {
    return retry.isEmpty()
        ? Either.right(meaning)
        : Either.left("'%s' for what is not declined; leave it empty".formatted(retry));
  }

  private static Either<String, CodeMeaning> declines(DeclineCode code, String retry) {
    return named(Retry.values(), retry)
        .toEither("what is declined says NEVER, SAME_KEY or NEW_KEY, not '%s'".formatted(retry))
        .map(again -> new Declines(code, again));
  }

  private static <E extends Enum<E>> Option<E> named(E[] values, String name) {
    return List.of(values).find(each -> each.name().equals(name));
  }

  private static Either<String, URI> source(String text) {
    return Try.of(() -> new URI(text))
        .toOption()
        .filter(uri -> "https".equals(uri.getScheme()) && uri.getHost() != null)
        .toEither("the source '%s' is not the address of a page: https://...".formatted(text));
  }
}
