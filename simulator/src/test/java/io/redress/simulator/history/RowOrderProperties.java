package io.redress.simulator.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class RowOrderProperties {

  @Property
  void theOrderOfRowsDoesNotChangeTheFigures(
      @ForAll("rows") List<String> rows, @ForAll Random random) {
    var shuffled = new ArrayList<>(rows);
    Collections.shuffle(shuffled, random);
    var first = history(rows);
    var second = history(shuffled);
    assertThat(RealReturns.of(second)).isEqualTo(RealReturns.of(first));
    assertThat(second.wholeFile()).isEqualTo(first.wholeFile());
    assertThat(second.rows().used()).isEqualTo(first.rows().used());
  }

  private static OrderHistory history(List<String> rows) {
    return WrittenHistory.of(rows.stream().collect(Collectors.joining("", GOOD_SALE, "")));
  }

  private static final String GOOD_SALE = "0,A,,9,2011-03-26 00:00:00,1.50,7,\n";

  /**
   * Few orders, articles, customers and times, so that rows meet and tie; some rows are no good.
   */
  @Provide
  Arbitrary<List<String>> rows() {
    return Arbitraries.oneOf(
            rows(Arbitraries.of("1", "2", "3"), Arbitraries.of("1", "2", "3")),
            rows(Arbitraries.of("C4", "C5"), Arbitraries.of("-1", "-2", "-3")),
            rows(Arbitraries.of("1", "C4", "A6"), Arbitraries.of("1", "-1", "0", "x")))
        .list()
        .ofMinSize(10)
        .ofMaxSize(40);
  }

  private static Arbitrary<String> rows(Arbitrary<String> orders, Arbitrary<String> quantities) {
    return Combinators.combine(
            orders,
            Arbitraries.of("A", "A", "A", "G", "POST", "M"),
            quantities,
            Arbitraries.of("26 00:00:00", "26 23:00:00", "27 02:00:00"),
            Arbitraries.of("1.50", "2"),
            Arbitraries.frequency(Tuple.of(20, "7"), Tuple.of(1, "8"), Tuple.of(1, "")))
        .as("%s,%s,,%s,2011-03-%s,%s,%s,\n"::formatted);
  }
}
