package io.redress.simulator.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.simulator.history.OrderHistory.WholeFile;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Currency;
import org.junit.jupiter.api.Test;

/** The expected figures were computed by a program of another language from the same file. */
class SampleHistoryTest {

  private static final OrderHistory SAMPLE = HistorySource.open("sample", Option.none()).get();

  @Test
  void theSampleHoldsTheCustomersWhoseNumberEndsInFifty() {
    assertThat(SAMPLE.name()).isEqualTo("sample");
    assertThat(SAMPLE.rows().rows()).isEqualTo(4454);
    assertThat(SAMPLE.rows().unreadable()).isEmpty();
    assertThat(SAMPLE.rows().setAside().map(RowReport.LeftOut::rows)).containsExactly(8L);
    assertThat(SAMPLE.rows().setAside().map(RowReport.LeftOut::reason))
        .containsExactly(RowReason.NOT_GOODS);
    assertThat(SAMPLE.sales()).hasSize(239);
    assertThat(SAMPLE.returns()).hasSize(40);
    assertThat(SAMPLE.wholeFile()).isEqualTo(new WholeFile(285, 46, 0, 25_434_532, 790_770));
    assertThat(SAMPLE.sales().flatMap(Sale::customer).distinct())
        .hasSize(51)
        .allMatch(customer -> customer.endsWith("50"));
  }

  @Test
  void theShippedMappingSaysWhatTheAmountsAre() {
    assertThat(SAMPLE.currency()).isEqualTo(Currency.getInstance("GBP"));
    assertThat(SAMPLE.zone()).hasToString("Europe/London");
    assertThat(SAMPLE.category()).isEqualTo("home");
    assertThat(SAMPLE.rates().get(Currency.getInstance("CNY"))).contains(new BigDecimal("10.36"));
  }

  @Test
  void theReturnsOfTheSample() {
    assertThat(RealReturns.of(SAMPLE))
        .isEqualTo(
            new RealReturns(
                new Share(46, 285),
                new Share(790_770, 25_434_532),
                new Share(565_434, 25_397_328),
                new Share(94, 4341),
                new Share(1271, 108_106),
                new Share(20, 51),
                new Share(80, 94),
                new Share(0, 94),
                new Share(7, 94),
                new Share(59, 80),
                new Share(76, 80),
                new TimeToReturn(
                    Duration.ofSeconds(148_908),
                    Duration.ofSeconds(319_695),
                    Duration.ofSeconds(781_890),
                    Duration.ofSeconds(3_077_880),
                    Duration.ofSeconds(6_045_120),
                    Duration.ofSeconds(6_045_474),
                    new Share(34, 80),
                    new Share(50, 80),
                    new Share(58, 80))));
  }
}
