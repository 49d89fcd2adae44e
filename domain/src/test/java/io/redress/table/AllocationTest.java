package io.redress.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.vavr.collection.List;
import java.lang.management.ManagementFactory;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The JVM counts what a thread allocates. Now and then it counts something of its own, when it
 * compiles; what a decision allocates it would count in every round.
 */
class AllocationTest {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final int TIMES = 100;
  private static final int ROUNDS = 10;

  private long matches;

  @Test
  void aDecisionOverEveryKindOfColumnAllocatesNothing() {
    var random = new RandomTables(20_261_122);
    var table = random.table(HitPolicy.COLLECT, 200);
    assertThat(table.rules().flatMap(Rule::demands).map(Rule.Demand::column).distinct())
        .containsExactlyInAnyOrderElementsOf(RandomTables.COLUMNS);
    var rows = List.fill(TIMES, () -> new Answered(random.row()));
    var answered = rows.toJavaArray(Answered[]::new);
    Consumer<Rule<Integer>> counted = this::count;
    assertThat(LongStream.range(0, ROUNDS).map(round -> allocated(table, answered, counted)).min())
        .hasValue(0);
    assertThat(matches).isPositive();
  }

  private long allocated(
      DecisionTable<Integer> table, Row[] rows, Consumer<Rule<Integer>> counted) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    decide(table, rows, counted);
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }

  private void decide(DecisionTable<Integer> table, Row[] rows, Consumer<Rule<Integer>> counted) {
    for (var row : rows) {
      matches += table.firstMatch(row).isDefined() ? 1 : 0;
      table.forEachMatch(row, counted);
    }
  }

  private void count(Rule<Integer> rule) {
    matches++;
  }

  /** Answers that were looked up before. */
  private static final class Answered implements Row {

    private final long[] codes;
    private final @Nullable String[] word;
    private final String[] @Nullable [] words;

    Answered(Row row) {
      codes = answers().mapToLong(c -> c.isCoded() ? row.coded(c) : UNKNOWN).toArray();
      word = answers().map(row::word).toArray(String[]::new);
      words = answers().map(row::words).toArray(String[][]::new);
    }

    private static Stream<Column> answers() {
      return RandomTables.COLUMNS.toJavaStream();
    }

    @Override
    public long coded(Column column) {
      return codes[column.position()];
    }

    @Override
    public @Nullable String word(Column column) {
      return word[column.position()];
    }

    @Override
    public String @Nullable [] words(Column column) {
      return words[column.position()];
    }
  }
}
