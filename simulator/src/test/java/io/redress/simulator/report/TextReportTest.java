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
            shop 2026-11-01 · 4 generated orders (small-shop) · seed 7

            Refund rate                50.0 %  of orders
            Money given back           30.6 %  of what was paid
            Decided automatically      33.3 %  of requests
            Time to money back      2 h 0 min  half within

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
                           how often
            in-window              2  66.7 %
            proven-defect          1  33.3 %

            Outcome
                      how often
            refunded          2  66.7 %
            rejected          1  33.3 %

            Deadlines passed
                        how often
            inspection          1  100.0 %

            Requests the policy could not answer
                           how often
            UnknownReason          1  100.0 %
            """);
  }

  /** Columns line up where Chinese characters are two columns wide. */
  @Test
  void aReportInChineseThatIsTooWideForItsTerminal() {
    assertThat(report(RUN, Language.ZH_CN, 40))
        .isEqualTo(
            """
            shop 2026-11-01 · 4 笔模拟订单 (small-shop) · 随机种子 7

            退款率                     50.0 %  按订单
            退款金额                   30.6 %  按实付金额
            自动审核                   33.3 %  按售后申请
            退款到账时长        2 小时 0 分钟  50% 不超过

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
                           次数
            in-window         2  66.7 %
            proven-defect     1  33.3 %

            处理结果
                    次数
            已退款     2  66.7 %
            已拒绝     1  33.3 %

            超时
                  次数
            验货     1  100.0 %

            规则无法处理的申请
                           次数
            UnknownReason     1  100.0 %
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
        .startsWith("shop 2026-11-01 · 4 real orders (shop.csv) · seed 7\n")
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
            """);
  }

  @Test
  void headingsAreSetOffAndNothingElse() {
    var report = TextReport.of(RUN, Language.EN, 100, text -> "*" + text + "*");
    assertThat(report.lines().filter(line -> line.contains("*")))
        .containsExactly(
            "*shop 2026-11-01 · 4 generated orders (small-shop) · seed 7*",
            "*Money given back, CNY*",
            "*Time to money back*",
            "*Requests by reason and category*",
            "*Decided by rule*",
            "*Outcome*",
            "*Deadlines passed*",
            "*Requests the policy could not answer*");
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
