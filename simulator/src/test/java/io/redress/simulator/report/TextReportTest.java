package io.redress.simulator.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.simulator.history.HistorySource;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextReportTest {

  private static final RunSummary RUN = TinyRun.over(Option.none());

  @Test
  void aReportInEnglish() {
    assertThat(report(RUN, Language.EN, 100))
        .isEqualTo(
            """
            shop 2026-11-01 · 4 generated orders (small-shop) · 1 world · seed 7

            Key figures, money in CNY an order
                                     shop  best possible
            Net cost                    -              -
            Wrongly refunded            -              -
            Wrongly refused             -              -
            Repeat purchases lost       -              -
            Refund rate                 -              -
            Money given back            -              -
            Decided automatically       -              -
            Complaints                  -              -
            Chargebacks                 -              -
            Satisfaction                -              -
            Deadlines met               -              -
            First response, mean        -              -
            Decision, mean              -              -
            Money back, half within     -              -
            Money back, 95 % within     -              -

            One world does not say how sure the figures are: --worlds 10 does.

            Deadlines
                        met  passed
            inspection    -       1

            Money given back, CNY
                            not-shipped  in-transit  keep-goods  return-goods     total
            discount-share         0.00        0.00     -100.10          0.00   -100.10
            goods                  0.00        0.00    1,100.00        500.00  1,600.00
            shipping               0.00        0.00       10.00          0.00     10.00
            total                  0.00        0.00    1,009.90        500.00  1,509.90

            Time to money back
                         not-shipped  in-transit  keep-goods  return-goods        all
            half within            -           -   2 h 0 min       3 d 0 h  2 h 0 min
            95 % within            -           -   2 h 0 min       3 d 0 h    3 d 0 h
            99 % within            -           -   2 h 0 min       3 d 0 h    3 d 0 h

            Requests by reason and category
                     clothes  toys  total
            quality        0     1      1
            size           1     1      2
            total          1     2      3

            Decided by rule
                           how often   share  given back
            in-window              2  66.7 %        0.00
            proven-defect          1  33.3 %        0.00

            Outcome
                      how often
            refunded          2  66.7 %
            rejected          1  33.3 %

            Requests the policy could not answer
                           how often
            UnknownReason          1  100.0 %

            Next: --worlds 10 says how sure these figures are.
            """);
  }

  /** Columns line up where Chinese characters are two columns wide. */
  @Test
  void aReportInChineseThatIsTooWideForItsTerminal() {
    assertThat(report(RUN, Language.ZH_CN, 40))
        .isEqualTo(
            """
            shop 2026-11-01 · 4 笔模拟订单
            (small-shop) · 1 个模拟世界 · 随机种子 7

            关键指标（金额为每单 CNY）
                                      shop  理论最优
            净成本                       -         -
            误退金额                     -         -
            误拒金额                     -         -
            复购损失                     -         -
            退款率                       -         -
            退款金额                     -         -
            自动审核                     -         -
            投诉                         -         -
            拒付                         -         -
            满意度                       -         -
            时效达成                     -         -
            首次响应时长均值             -         -
            审核时长均值                 -         -
            退款到账时长，50% 不超过     -         -
            退款到账时长，95% 不超过     -         -

            只有一个模拟世界，无法估计误差：请使用
            --worlds 10。

            时限
                  达成率  超时次数
            验货       -         1

            退款金额, CNY
                      未发货  运输中    仅退款
            优惠分摊    0.00    0.00   -100.10
            商品        0.00    0.00  1,100.00
            运费        0.00    0.00     10.00
            合计        0.00    0.00  1,009.90

                      退货退款      合计
            优惠分摊      0.00   -100.10
            商品        500.00  1,600.00
            运费          0.00     10.00
            合计        500.00  1,509.90

            退款到账时长
                        未发货  运输中
            50% 不超过       -       -
            95% 不超过       -       -
            99% 不超过       -       -

                               仅退款     退货退款
            50% 不超过  2 小时 0 分钟  3 天 0 小时
            95% 不超过  2 小时 0 分钟  3 天 0 小时
            99% 不超过  2 小时 0 分钟  3 天 0 小时

                                 全部
            50% 不超过  2 小时 0 分钟
            95% 不超过    3 天 0 小时
            99% 不超过    3 天 0 小时

            售后申请：原因与类目
                     clothes  toys  合计
            quality        0     1     1
            size           1     1     2
            合计           1     2     3

            命中规则
                           次数    占比  退款金额
            in-window         2  66.7 %      0.00
            proven-defect     1  33.3 %      0.00

            处理结果
                    次数
            已退款     2  66.7 %
            已拒绝     1  33.3 %

            规则无法处理的申请
                           次数
            UnknownReason     1  100.0 %

            下一步：--worlds 10 可给出误差范围。
            """);
  }

  /** What stands in the file's fields reaches the terminal without what would steer it. */
  @Test
  void aRealHistoryStandsBesideTheRunWithTheRowsThatWereLeftOut(@TempDir Path folder)
      throws IOException {
    var file =
        Files.writeString(
            folder.resolve("shop.csv"),
            """
            InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country
            1,A,Apple,2,2011-01-05 10:00:00,1.50,7,UK
            2,G,Bowl,1,2011-01-06 10:00:00,20.00,8,UK
            C3,A,Apple,-1,2011-01-08 11:30:00,1.50,7,UK
            4,A,Apple,2,30 \u001b[31mFebruary,1.50,7,UK
            5,A,Apple,2,2011-02-30 10:00:00,1.50,7,UK
            6,A,Apple,2,2011-01-05 10:00:00,-1.50,7,UK
            7,M,Manual,1,2011-01-05 10:00:00,4.00,7,UK
            """);
    var history = HistorySource.open(file.toString(), Option.none()).get();
    var report = report(TinyRun.over(Option.some(history)), Language.EN, 100);
    assertThat(report.replace(file.toString(), "shop.csv"))
        .startsWith("shop 2026-11-01 · 4 real orders (shop.csv) · 1 world · seed 7\n")
        .endsWith(
            """

            Real returns beside the simulated ones
                                                     real  simulated
            return numbers, of all order numbers   14.3 %          -
            returns, per order                     50.0 %     50.0 %
            value given back, of value sold         6.5 %     30.6 %
            lines given back, of lines sold        50.0 %     25.0 %
            from order to return: half within     3 d 1 h    5 d 0 h
            from order to return: 90 % within     3 d 1 h    6 d 0 h

            Rows of the file
                     3  used
                     2  could not be read: has a time that is not written as the mapping says ('30 �[31mFebruary')
                        first in lines 5, 6
                     1  could not be read: has a negative price ('-1.50')
                        first in lines 7
                     1  set aside: is a fee, discount, voucher or other entry that is not goods ('M')
                        first in lines 8

            Next: --worlds 10 says how sure these figures are.
            """);
  }

  @Test
  void headingsAreSetOffAndNothingElse() {
    var report = TextReport.of(RUN, Language.EN, 100, text -> "*" + text + "*");
    assertThat(report.lines().filter(line -> line.contains("*")))
        .containsExactly(
            "*shop 2026-11-01 · 4 generated orders (small-shop) · 1 world · seed 7*",
            "*Key figures, money in CNY an order*",
            "*Deadlines*",
            "*Money given back, CNY*",
            "*Time to money back*",
            "*Requests by reason and category*",
            "*Decided by rule*",
            "*Outcome*",
            "*Requests the policy could not answer*");
  }

  /** How sure the figures are follows from two worlds; the third was not lived through. */
  @Test
  void policiesStandBesideEachOtherAndTheirDifferencesAreWeighed() {
    var report = report(TwoWorlds.run(), Language.EN, 100);
    assertThat(report)
        .startsWith(
            """
            shop 1 · 20 generated orders (village) · 2 worlds · seed 7

            Stopped early: 2 of 3 worlds are over, and all figures are of these alone.

            Key figures, money in CNY an order
                                           shop 1        shop 2  best possible
            Net cost                 2.00 ± 12.71  4.00 ± 12.71    0.00 ± 0.00
            Wrongly refunded          0.50 ± 1.27   0.55 ± 0.64    0.00 ± 0.00
            """)
        .contains(
            """

            shop 2 instead of shop 1
            Net cost                 +2.00 ± 0.00  worse
            Wrongly refunded         +0.05 ± 0.64  no significant difference; about 3,300 orders would be needed
            Wrongly refused           0.00 ± 0.00  the same
            """,
            """

            The team
                        at work  cases waiting  wait for each
            agent  25.0 ± 0.0 %    0.50 ± 0.00     60 ± 0 min
            """,
            """

            Decided by rule
                        how often  share  given back
            used            never
            never-used      never
            """);
  }

  @Test
  void theMachinesLocaleChangesNothing() {
    var expected = report(RUN, Language.EN, 100);
    var before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(report(RUN, Language.EN, 100)).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String report(RunSummary run, Language language, int width) {
    return TextReport.of(run, language, width, UnaryOperator.identity());
  }
}
