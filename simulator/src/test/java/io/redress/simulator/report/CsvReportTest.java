package io.redress.simulator.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.policy.PolicyId;
import io.redress.simulator.report.RunSummary.Part;
import io.redress.simulator.report.RunSummary.PolicyRun;
import io.redress.simulator.statistics.Count;
import io.redress.simulator.statistics.Dimension;
import io.redress.simulator.statistics.PolicyFigures;
import io.redress.simulator.statistics.Sample;
import io.redress.simulator.statistics.Standouts;
import io.redress.simulator.statistics.Tally;
import io.redress.table.Wording;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Currency;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Two worlds of ten orders each, in which one policy costs 10.00 and 30.00, the other 20.00 more.
 */
class CsvReportTest {

  @Test
  void aRowForEachFigureThenOneForEachDifference() throws IOException {
    var rows = rows();
    assertThat(rows)
        .startsWith(
            "policy,version,part,measure,dimension,word,figure,unit,value,low,high,worlds,"
                + "planned-worlds")
        .contains(
            "shop 1,1,subject,figure,all,all,refund-rate,share,0,0,0,2,3",
            // 1.00 and 3.00 an order: the mean, and Student's t of one degree of freedom times 1.00
            "shop 1,1,subject,figure,all,all,net-cost,CNY,2,-10.706205,14.706205,2,3",
            "shop 2,2,rival,figure,all,all,net-cost,CNY,4,-8.706205,16.706205,2,3",
            "shop 1,1,subject,figure,category,'=1+1,net-cost,CNY,2,-10.706205,14.706205,2,3",
            "shop 1,1,subject,figure,all,all,money-back,seconds,,,,2,3",
            "shop 2,2,rival,difference,all,all,net-cost,CNY,2,2,2,2,3",
            "oracle,,oracle,figure,all,all,net-cost,CNY,0,0,0,2,3");
    assertThat(rows)
        .filteredOn(row -> row.contains(",difference,"))
        .hasSizeGreaterThan(20)
        .allMatch(row -> row.startsWith("shop 2,2,rival,"));
  }

  private static java.util.List<String> rows() throws IOException {
    var out = new StringWriter();
    CsvReport.write(run(), out);
    return out.toString().lines().toList();
  }

  private static RunSummary run() {
    var asked = new PolicyFigures();
    var rival = new PolicyFigures();
    var oracle = new Sample();
    for (int cost : new int[] {1_000, 3_000}) {
      var first = world(cost);
      asked.add(first, first, new Standouts());
      rival.add(first, world(cost + 2_000), new Standouts());
      oracle.add(world(0));
    }
    return new RunSummary(
        List.of(
            new PolicyRun(
                new PolicyId("shop", "1"),
                new Wording("A", "甲"),
                Part.SUBJECT,
                List.empty(),
                asked),
            new PolicyRun(
                new PolicyId("shop", "2"), new Wording("B", "乙"), Part.RIVAL, List.empty(), rival)),
        oracle,
        "village",
        Option.none(),
        7,
        Currency.getInstance("CNY"),
        3);
  }

  private static Tally world(int cost) {
    var tally = new Tally();
    var rows = tally.rows(Map.of(Dimension.CATEGORY, "=1+1"));
    rows.add(Count.ORDERS, 10);
    rows.add(Count.NET_COST, cost);
    return tally;
  }
}
