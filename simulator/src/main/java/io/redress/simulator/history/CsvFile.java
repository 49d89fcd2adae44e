package io.redress.simulator.history;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import io.redress.simulator.history.HistoryFailure.CannotBeOpened;
import io.redress.simulator.history.HistoryFailure.DamagedGzip;
import io.redress.simulator.history.HistoryFailure.IsArchive;
import io.redress.simulator.history.HistoryFailure.IsEmpty;
import io.redress.simulator.history.HistoryFailure.NotFound;
import io.redress.simulator.history.HistoryFailure.NotUtf8;
import io.redress.simulator.history.HistoryFailure.QuotesDoNotMatch;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.util.Iterator;
import java.util.zip.ZipException;

/** Reads one CSV file as a stream, and turns whatever goes wrong with it into a sentence. */
final class CsvFile {

  /** A field longer than this is one whose quotation mark was never closed. */
  private static final int LONGEST_FIELD = 1 << 20;

  private final HistoryFile file;
  private final RowSink sink;
  private final CsvRows rows;

  private CsvFile(HistoryFile file, RowSink sink) {
    this.file = file;
    this.sink = sink;
    this.rows = new CsvRows(sink);
  }

  static Either<HistoryFailure, RowReport> read(HistoryFile file, RowSink sink) {
    return new CsvFile(file, sink).read();
  }

  private Either<HistoryFailure, RowReport> read() {
    try (var bytes = file.open();
        var csv =
            CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(LONGEST_FIELD)
                .build(rows, CsvText.of(bytes))) {
      return read(csv.iterator());
    } catch (CsvParseException e) {
      return Either.left(new QuotesDoNotMatch(file.name(), rows.line()));
    } catch (UncheckedIOException e) {
      return Either.left(failure(Option.of(e.getCause()).getOrElse(() -> new IOException(e))));
    } catch (IOException e) {
      return Either.left(failure(e));
    }
  }

  private Either<HistoryFailure, RowReport> read(Iterator<Boolean> records) {
    if (!records.hasNext()) {
      return Either.left(new IsEmpty(file.name()));
    }
    records.next();
    return Header.places(file.name(), rows.header(), sink.columns())
        .map(places -> {
          rows.expect(places);
          records.forEachRemaining(read -> {});
          return sink.report();
        });
  }

  private HistoryFailure failure(IOException reason) {
    return switch (reason) {
      case CsvText.IsArchiveException archive -> new IsArchive(file.name());
      case NoSuchFileException missing -> new NotFound(file.name());
      case CharacterCodingException coding -> new NotUtf8(file.name(), rows.line());
      case EOFException end -> new DamagedGzip(file.name(), true, rows.line());
      case ZipException damage -> new DamagedGzip(file.name(), false, rows.line());
      default -> CannotBeOpened.because(file.name(), reason);
    };
  }
}
