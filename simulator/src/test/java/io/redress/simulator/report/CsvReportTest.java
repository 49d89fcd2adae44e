package io.redress.simulator.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
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
    CsvReport.write(TwoWorlds.run(), out);
    return out.toString().lines().toList();
  }
}
