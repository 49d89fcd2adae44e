package io.redress.simulator.history;

import io.redress.simulator.history.HistoryFailure.NoSales;
import io.redress.simulator.history.HistoryFailure.TooManyBroken;
import io.redress.simulator.history.HistoryMapping.JoinedFile;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.function.Function;

/** Reads all files of a history: those beside that of goods first, since its rows ask for them. */
final class HistoryReader {

  /** Of fewer rows, a single one would be more than a twentieth. */
  private static final int ROWS_TO_JUDGE_BY = 20;

  private final HistoryMapping mapping;
  private final OrderBook book = new OrderBook();

  private HistoryReader(HistoryMapping mapping) {
    this.mapping = mapping;
  }

  /**
   * Reads a history.
   *
   * @param goods the file of goods
   * @param beside finds the file of a name beside it
   */
  static Either<HistoryFailure, OrderHistory> read(
      String name,
      HistoryFile goods,
      Function<String, Either<HistoryFailure, HistoryFile>> beside,
      HistoryMapping mapping) {
    return new HistoryReader(mapping).read(name, goods, beside);
  }

  private Either<HistoryFailure, OrderHistory> read(
      String name,
      HistoryFile goods,
      Function<String, Either<HistoryFailure, HistoryFile>> beside) {
    Either<HistoryFailure, Seq<RowReport>> joined = Either.right(List.empty());
    for (var file : mapping.layout().inReadingOrder()) {
      joined =
          joined.flatMap(reports ->
              beside.apply(file.file()).flatMap(found -> joined(found, file)).map(reports::append));
    }
    return joined.flatMap(reports -> goods(name, goods, reports));
  }

  private Either<HistoryFailure, RowReport> joined(HistoryFile found, JoinedFile file) {
    return rows(found, new JoinedRows(file, mapping, book));
  }

  private Either<HistoryFailure, OrderHistory> goods(
      String name, HistoryFile file, Seq<RowReport> joined) {
    var gathering = new HistoryGathering(mapping, book);
    return rows(file, new GoodsRows(mapping, gathering))
        .map(report ->
            gathering.history(
                name,
                joined.isEmpty()
                    ? report
                    : RowReport.all(joined.append(report.in(mapping.layout().file(file.name()))))))
        .filterOrElse(
            history -> !history.sales().isEmpty(), history -> new NoSales(name, history.rows()));
  }

  /** One file; too many rows that nobody can read mean that the mapping is that of another. */
  private Either<HistoryFailure, RowReport> rows(HistoryFile file, RowSink sink) {
    return RowsOfFile.read(file, sink)
        .filterOrElse(
            report -> !isTooBroken(report),
            report -> new TooManyBroken(file.name(), report, mapping.brokenRowsAtMost()));
  }

  private boolean isTooBroken(RowReport report) {
    var most = mapping.brokenRowsAtMost().multiply(BigDecimal.valueOf(report.rows()));
    return report.rows() >= ROWS_TO_JUDGE_BY
        && BigDecimal.valueOf(report.broken()).compareTo(most) > 0;
  }
}
