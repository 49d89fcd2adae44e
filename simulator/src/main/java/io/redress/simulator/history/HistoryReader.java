package io.redress.simulator.history;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import io.redress.simulator.history.HistoryFailure.CannotBeOpened;
import io.redress.simulator.history.HistoryFailure.DamagedGzip;
import io.redress.simulator.history.HistoryFailure.IsArchive;
import io.redress.simulator.history.HistoryFailure.IsEmpty;
import io.redress.simulator.history.HistoryFailure.NoSales;
import io.redress.simulator.history.HistoryFailure.NotFound;
import io.redress.simulator.history.HistoryFailure.NotUtf8;
import io.redress.simulator.history.HistoryFailure.QuotesDoNotMatch;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.util.Iterator;
import java.util.zip.ZipException;

/** Reads one file as a stream, and turns whatever goes wrong with it into a sentence. */
final class HistoryReader {

  /** A field longer than this is one whose quotation mark was never closed. */
  private static final int LONGEST_FIELD = 1 << 20;

  private final String name;
  private final HistoryMapping mapping;
  private final HistoryGathering gathering;
  private final RowReader rows;

  private HistoryReader(String name, HistoryMapping mapping) {
    this.name = name;
    this.mapping = mapping;
    this.gathering = new HistoryGathering(mapping);
    this.rows = new RowReader(mapping, gathering);
  }

  static Either<HistoryFailure, OrderHistory> read(
      String name, Opening file, HistoryMapping mapping) {
    return new HistoryReader(name, mapping).read(file);
  }

  private Either<HistoryFailure, OrderHistory> read(Opening file) {
    try (var bytes = file.open();
        var csv =
            CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(LONGEST_FIELD)
                .build(rows, CsvText.of(bytes))) {
      return read(csv.iterator());
    } catch (CsvParseException e) {
      return Either.left(new QuotesDoNotMatch(name, rows.line()));
    } catch (UncheckedIOException e) {
      return Either.left(failure(Option.of(e.getCause()).getOrElse(() -> new IOException(e))));
    } catch (IOException e) {
      return Either.left(failure(e));
    }
  }

  private Either<HistoryFailure, OrderHistory> read(Iterator<Boolean> records) {
    if (!records.hasNext()) {
      return Either.left(new IsEmpty(name));
    }
    records.next();
    return Header.places(name, rows.header(), mapping.columns())
        .map(places -> {
          rows.expect(places);
          records.forEachRemaining(read -> {});
          return gathering.history(name);
        })
        .filterOrElse(
            history -> !history.sales().isEmpty(), history -> new NoSales(name, history.rows()));
  }

  private HistoryFailure failure(IOException reason) {
    return switch (reason) {
      case CsvText.IsArchiveException archive -> new IsArchive(name);
      case NoSuchFileException missing -> new NotFound(name);
      case CharacterCodingException coding -> new NotUtf8(name, rows.line());
      case EOFException end -> new DamagedGzip(name, true, rows.line());
      case ZipException damage -> new DamagedGzip(name, false, rows.line());
      default -> CannotBeOpened.because(name, reason);
    };
  }

  /** How to get at the bytes. */
  @FunctionalInterface
  interface Opening {
    InputStream open() throws IOException;
  }
}
