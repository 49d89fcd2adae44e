package io.redress.simulator.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.simulator.history.HistorySource;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class JsonReportTest {

  /** Three days, 4320 minutes, are 4323 to three digits. */
  @Test
  void aReport() throws IOException {
    assertThat(json(TinyRun.over(Option.none())))
        .isEqualTo(
            """
            {
              "policy" : {
                "id" : "shop",
                "version" : "2026-11-01"
              },
              "population" : "small-shop",
              "seed" : 7,
              "currency" : "CNY",
              "orders" : 4,
              "paid" : "4938.24",
              "requests" : 3,
              "refunded-orders" : 2,
              "refund-rate" : 0.500000,
              "given-back" : "1509.90",
              "given-back-rate" : 0.305757,
              "decided-automatically" : 0.333333,
              "money-by-component-and-path" : {
                "discount-share" : {
                  "keep-goods" : "-100.10"
                },
                "goods" : {
                  "keep-goods" : "1100.00",
                  "return-goods" : "500.00"
                },
                "shipping" : {
                  "keep-goods" : "10.00"
                }
              },
              "minutes-to-money-back" : {
                "all" : {
                  "cases" : 2,
                  "p50" : 120,
                  "p95" : 4323,
                  "p99" : 4323
                },
                "keep-goods" : {
                  "cases" : 1,
                  "p50" : 120,
                  "p95" : 120,
                  "p99" : 120
                },
                "return-goods" : {
                  "cases" : 1,
                  "p50" : 4323,
                  "p95" : 4323,
                  "p99" : 4323
                }
              },
              "minutes-from-order-to-request" : {
                "cases" : 3,
                "p50" : 7203,
                "p95" : 8647,
                "p99" : 8647
              },
              "refunds-by-path" : {
                "keep-goods" : 1,
                "return-goods" : 1
              },
              "requests-by-reason" : {
                "quality" : {
                  "toys" : 1
                },
                "size" : {
                  "clothes" : 1,
                  "toys" : 1
                }
              },
              "decided-by-rule" : {
                "in-window" : 2,
                "proven-defect" : 1
              },
              "outcomes" : {
                "refunded" : 2,
                "rejected" : 1
              },
              "deadlines-passed" : {
                "inspection" : 1
              },
              "refund-legs" : {
                "confirmed" : 2
              },
              "not-answered" : {
                "UnknownReason" : 1
              }
            }
            """);
  }

  @Test
  void aRealHistoryAddsWhatItSaysOfItself() throws IOException {
    var sample = HistorySource.open("sample", Option.none()).get();
    assertThat(json(TinyRun.over(Option.some(sample))))
        .contains(
            """
              "population" : "small-shop",
              "history" : "sample",
              "seed" : 7,
            """)
        .endsWith(
            """
              "real-returns" : {
                "of-order-numbers" : 0.161404,
                "of-value" : 0.031090,
                "of-goods-value" : 0.022264,
                "of-lines" : 0.021654,
                "of-units" : 0.011757,
                "of-customers" : 0.392157,
                "matched" : 0.851064,
                "minutes-to-return" : {
                  "p50" : 13031,
                  "p90" : 100752
                }
              },
              "rows" : {
                "all" : 4454,
                "used" : 4446,
                "unreadable" : [ ],
                "set-aside" : [ {
                  "reason" : "the row is a fee, discount, voucher or other entry that is not goods",
                  "rows" : 8,
                  "first-lines" : [ 845, 846, 847, 1821, 2194 ],
                  "example" : "M"
                } ]
              }
            }
            """);
  }

  private static String json(RunSummary run) throws IOException {
    var out = new StringWriter();
    JsonReport.write(run, out);
    return out.toString();
  }
}
