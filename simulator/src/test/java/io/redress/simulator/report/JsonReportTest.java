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
        .startsWith(
            """
            {
              "policy" : {
                "id" : "shop",
                "version" : "2026-11-01"
              },
              "population" : "small-shop",
              "seed" : 7,
              "currency" : "CNY",
              "worlds" : 1,
              "planned-worlds" : 1,
              "stopped-early" : false,
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
              },
              "units" : {
                "refund-rate" : "share",
            """);
  }

  @Test
  void figuresHaveHalfTheWidthOfTheirIntervals() throws IOException {
    assertThat(json(SmallContest.run()))
        .contains(
            """
              "policies" : [ {
                "id" : "small-shop",
                "version" : "3",
                "part" : "subject",
                "figures" : {
                  "refund-rate" : {
                    "value" : 0.200000,
                    "half-width" : 0.000000
                  },
                  "given-back" : {
                    "value" : 0.025000,
                    "half-width" : 0.063531
                  },
                  "net-cost" : {
                    "value" : 1.200000,
                    "half-width" : 2.541241
                  },
            """,
            """
                "by" : {
                  "category" : {
                    "home" : {
            """,
            """
                  "clock" : {
                    "review" : {
                      "deadlines-met" : {
                        "value" : 0.750000,
                        "half-width" : 0.000000
                      }
                    }
                  }
            """,
            """
                      "wait" : {
                        "value" : 120.0,
                        "half-width" : 0.0
                      }
            """);
  }

  @Test
  void aDifferenceSaysWhetherItIsOneAndOtherwiseHowManyOrdersWouldShowIt() throws IOException {
    assertThat(json(SmallContest.run()))
        .contains(
            """
                "differences" : {
                  "refund-rate" : {
                    "value" : 0.000000,
                    "half-width" : 1.270620,
                    "significant" : false
                  },
            """,
            """
                  "net-cost" : {
                    "value" : -0.100000,
                    "half-width" : 0.000000,
                    "significant" : true
                  },
            """,
            """
                  "wrongly-refused" : {
                    "value" : 0.150000,
                    "half-width" : 0.635310,
                    "significant" : false,
                    "orders-needed" : 360
                  },
            """);
  }

  @Test
  void rulesStandInTheirOrderAndCasesThatStandOutWithWhatTheyCameTo() throws IOException {
    assertThat(json(SmallContest.run()))
        .contains(
            """
                "rules" : [ {
                  "rule" : "early",
                  "decided" : 0,
                  "given-back" : "0.00"
                }, {
                  "rule" : "never-met",
                  "decided" : 0,
                  "given-back" : "0.00"
                }, {
                  "rule" : "late",
                  "decided" : 4,
                  "given-back" : "0.00"
                }, {
                  "rule" : "person",
                  "decided" : 2,
                  "given-back" : "0.00"
                } ],
                "costliest" : [ {
                  "world" : 1,
                  "case" : "C-1",
                  "order" : "O-1",
                  "category" : "home",
                  "reason" : "quality",
                  "truth" : "owed",
                  "paid" : "250.00",
                  "given-back" : "0.00",
                  "net-cost" : "99.00",
                  "harm" : "88.00"
                } ],
            """);
  }

  @Test
  void whatIsNotKnownIsNull() throws IOException {
    assertThat(json(TinyRun.over(Option.none())))
        .contains(
            """
              "best-possible" : {
                "figures" : {
                  "refund-rate" : {
                    "value" : null,
                    "half-width" : null
                  },
            """);
  }

  @Test
  void aRunThatWasStoppedEarlySaysSo() throws IOException {
    assertThat(json(SmallContest.run(5)))
        .contains(
            """
              "worlds" : 2,
              "planned-worlds" : 5,
              "stopped-early" : true,
            """);
  }

  @Test
  void theSameRunGivesTheSameBytes() throws IOException {
    assertThat(json(SmallContest.run())).isEqualTo(json(SmallContest.run()));
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
        .contains(
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
              },
              "units" : {
            """);
  }

  private static String json(RunSummary run) throws IOException {
    var out = new StringWriter();
    JsonReport.write(run, out);
    return out.toString();
  }
}
