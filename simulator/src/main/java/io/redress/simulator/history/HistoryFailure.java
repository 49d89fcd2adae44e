package io.redress.simulator.history;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.AccessDeniedException;

/** Why there is no order history: each has one sentence for the person who named the file. */
public sealed interface HistoryFailure {

  String message();

  /** Neither a file nor a history that Redress brings along. */
  record NotFound(String name) implements HistoryFailure {
    @Override
    public String message() {
      return "there is no file '%s', and the only history that comes with Redress is 'sample'"
          .formatted(name);
    }
  }

  record IsDirectory(String name) implements HistoryFailure {
    @Override
    public String message() {
      return "'%s' is a directory: name the file in it, or use a mapping that does".formatted(name);
    }
  }

  record CannotBeOpened(String name, String reason) implements HistoryFailure {

    static CannotBeOpened because(String name, IOException reason) {
      return new CannotBeOpened(
          name,
          reason instanceof AccessDeniedException
              ? "permission denied"
              : Option.of(reason.getMessage()).getOrElse("unknown reason"));
    }

    @Override
    public String message() {
      return "'%s' cannot be read: %s".formatted(name, reason);
    }
  }

  record IsEmpty(String name) implements HistoryFailure {
    @Override
    public String message() {
      return "'%s' is empty".formatted(name);
    }
  }

  record IsArchive(String name) implements HistoryFailure {
    @Override
    public String message() {
      return "'%s' is a ZIP archive or an Excel workbook: unpack it, or save it as CSV"
          .formatted(name);
    }
  }

  /** A gzip file that ends too early, or whose contents contradict their checksum. */
  record DamagedGzip(String name, boolean endsTooEarly, long line) implements HistoryFailure {
    @Override
    public String message() {
      return "'%s' %s: lines up to about %d could be read; fetch the file again"
          .formatted(
              name, endsTooEarly ? "ends in the middle of its gzip data" : "is damaged gzip", line);
    }
  }

  record NotUtf8(String name, long line) implements HistoryFailure {
    @Override
    public String message() {
      return "'%s' is not UTF-8 text, somewhere after line %d: save it as UTF-8"
          .formatted(name, line);
    }
  }

  /** The library that reads Parquet is optional, and not there. */
  record ParquetNeedsLibrary(String name) implements HistoryFailure {
    @Override
    public String message() {
      return ("'%s' is a Parquet file: add %s to the class path, for the command by setting"
              + " REDRESS_CLASSPATH to its jar; or save the file as CSV")
          .formatted(name, RowsOfFile.PARQUET_LIBRARY);
    }
  }

  /**
   * The file is compressed in a way for which a library is missing.
   *
   * @param missing which one, in the words of the library that reads Parquet
   */
  record ParquetNeedsCodec(String name, String missing) implements HistoryFailure {
    @Override
    public String message() {
      return ("'%s' is compressed: add what is missing to the class path, for the command by"
              + " setting REDRESS_CLASSPATH to the jars, or save the file without compression"
              + " (%s)")
          .formatted(name, Visible.of(missing));
    }
  }

  /** Rows of lists or records, of which nobody can say which is an order's line. */
  record NestedParquet(String name) implements HistoryFailure {
    @Override
    public String message() {
      return "'%s' has columns within columns: save it as a flat table".formatted(name);
    }
  }

  /** A Parquet file whose contents cannot be read from this row on; 0 if nothing can. */
  record DamagedParquet(String name, long row) implements HistoryFailure {
    @Override
    public String message() {
      return row == 0
          ? "'%s' begins like a Parquet file and is none, or is cut off".formatted(name)
          : "'%s' is damaged Parquet: rows before row %d could be read".formatted(name, row);
    }
  }

  /** After it nobody knows where a row begins, so none of the rows is believed. */
  record QuotesDoNotMatch(String name, long line) implements HistoryFailure {
    @Override
    public String message() {
      return ("'%s' has quotation marks that do not match, in the row that begins in line %d: "
              + "a quoted field ends with one, and doubles those within")
          .formatted(name, line);
    }
  }

  record MissingColumns(String name, Seq<Missing> missing, Seq<String> found)
      implements HistoryFailure {
    @Override
    public String message() {
      return "the header of '%s' lacks %s; it has %s"
          .formatted(
              name,
              missing.map(Missing::text).mkString(" and "),
              found.map(Visible::of).mkString(", "));
    }
  }

  /** A column that the mapping names, the key that names it, and what is there instead. */
  record Missing(String column, String key, Option<String> nearest) {
    private String text() {
      return "'%s' (%s%s)"
          .formatted(
              column,
              key,
              nearest.map(Visible::of).map(name -> "; did you mean '" + name + "'?").getOrElse(""));
    }
  }

  record RepeatedColumns(String name, Seq<String> columns) implements HistoryFailure {
    @Override
    public String message() {
      return "the header of '%s' has more than one column %s"
          .formatted(name, columns.map(column -> "'" + column + "'").mkString(" and "));
    }
  }

  /** A file without rows, or none of whose rows is a sale of goods. */
  record NoSales(String name, RowReport rows) implements HistoryFailure {
    @Override
    public String message() {
      return rows.rows() == 0
          ? "'%s' has a header and no rows".formatted(name)
          : "none of the %d rows of '%s' is a sale of goods: %s"
              .formatted(rows.rows(), name, rows.leftOut().map(NoSales::text).mkString("; "));
    }

    static String text(RowReport.LeftOut entry) {
      return "%d: the row %s ('%s' in line %d)"
          .formatted(
              entry.rows(), entry.reason().text(), entry.example(), entry.firstLines().head());
    }
  }

  /** More rows that nobody can read than the mapping puts up with. */
  record TooManyBroken(String name, RowReport rows, BigDecimal atMost) implements HistoryFailure {
    @Override
    public String message() {
      return "%d of the %d rows of '%s' cannot be read, and broken-rows-at-most is %s: %s"
          .formatted(
              rows.broken(),
              rows.rows(),
              name,
              atMost.toPlainString(),
              rows.unreadable().map(NoSales::text).mkString("; "));
    }
  }

  /** The history is several files, and one of them is not beside the others. */
  record MissingBeside(String file, String goods) implements HistoryFailure {
    @Override
    public String message() {
      return "there is no file '%s' beside '%s', which the mapping joins to it"
          .formatted(file, goods);
    }
  }

  record UnknownMapping(String name) implements HistoryFailure {
    @Override
    public String message() {
      return "there is no mapping file '%s', and the mappings that come with Redress are: %s"
          .formatted(name, HistorySource.SHIPPED_MAPPINGS.mkString(", "));
    }
  }

  /** Each problem with file, line and column. */
  record BadMapping(String name, Seq<String> problems) implements HistoryFailure {
    @Override
    public String message() {
      return "the mapping '%s' cannot be used: %s".formatted(name, problems.mkString("; "));
    }
  }
}
