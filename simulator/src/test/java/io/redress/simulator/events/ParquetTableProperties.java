package io.redress.simulator.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.simulator.events.EventColumn.Count;
import io.redress.simulator.events.EventColumn.Text;
import io.redress.simulator.events.EventColumn.YesNo;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever the rows are, a library of other people reads the same ones. */
class ParquetTableProperties {

  private static final Seq<EventColumn> COLUMNS =
      io.vavr.collection.List.of(
          new EventColumn("number", new Count(), false),
          new EventColumn("text", new Text(), true),
          new EventColumn("flag", new YesNo(), false));

  @Property(tries = 100)
  void whatIsWrittenIsRead(
      @ForAll("tables") List<List<String>> rows, @ForAll @IntRange(min = 1, max = 500) int inAGroup)
      throws IOException {
    var file = Files.createTempFile("redress", ".parquet");
    var waiting = Files.createTempFile("redress", ".csv");
    try (var out = Files.newOutputStream(file)) {
      var table = new ParquetTable(out, COLUMNS, inAGroup);
      try (var waits = table.waiting(waiting)) {
        for (var row : rows) {
          waits.add(Vector.ofAll(row));
        }
      }
      table.append(waiting);
      table.finish();
      assertThat(ReadParquet.rows(file)).isEqualTo(rows);
    } finally {
      Files.delete(file);
      Files.delete(waiting);
    }
  }

  /** Stretches of equal rows, long and short, since these are packed in another way. */
  @Provide
  static Arbitrary<List<List<String>>> tables() {
    return Combinators.combine(rows(), Arbitraries.integers().between(1, 30))
        .as((row, times) -> Stream.generate(() -> row).limit(times).toList())
        .list()
        .ofMaxSize(60)
        .map(stretches -> stretches.stream().flatMap(List::stream).toList());
  }

  private static Arbitrary<List<String>> rows() {
    return Combinators.combine(
            Arbitraries.oneOf(Arbitraries.integers(), Arbitraries.of(0, 1, 2)).map(String::valueOf),
            Arbitraries.oneOf(Arbitraries.strings().all().ofMaxLength(5), Arbitraries.of("", "a"))
                .filter(ParquetTableProperties::isWholeText),
            Arbitraries.of("yes", "no"))
        .as(List::of);
  }

  /** Half of a pair of characters cannot be written in UTF-8. */
  private static boolean isWholeText(String text) {
    return text.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
  }
}
