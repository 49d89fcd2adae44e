package io.redress.simulator.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why a policy decides a dossier as it does. */
class ExplainTest {

  private final Screen screen = new Screen();

  @TempDir private Path folder;
  private String file = "";

  @BeforeEach
  void dossier() throws IOException {
    file = Files.writeString(folder.resolve("d.json"), Dossiers.TWO_SHIRTS).toString();
  }

  @Test
  void aRejectionNamesItsRuleItsCellsAndByHowMuchTheNextOneWasMissed() {
    assertThat(screen.run("explain", file)).isZero();
    assertThat(screen.out())
        .startsWith(
            """
            C-1  by cn-marketplace 2026-11-01

            reject: return-refund, path return-goods
              The seven days for returns without reason have passed. If there is something wrong with the goods,
              please apply again with that reason.

            eligibility: too-late
              goods: received  is received
              fault: customer  is customer
              window: over     is over
              nearest rule that would decide otherwise: in-window
                window: open  is over, it ended 2026-11-22 00:00, 0 d 9 h ago
            """)
        .contains("If it were approved:\nRefund CNY\n");
  }

  @Test
  void theSameInChinese() {
    assertThat(screen.run("explain", "--language", "zh-CN", file)).isZero();
    assertThat(screen.out())
        .startsWith(
            """
            C-1  依据 cn-marketplace 2026-11-01

            reject: return-refund, 路径 return-goods
              已超过七天无理由退货期限。如商品存在问题，请选择相应原因重新申请。

            eligibility: too-late
              goods: received  实际 received
              fault: customer  实际 customer
              window: over     实际 over
              最接近的另一条规则：in-window
                window: open  实际 over，已于 2026-11-22 00:00 截止，超出 0 天 9 小时
            """);
  }

  @Test
  void anApprovalShowsTheAmountPartByPartAndWhoActsNext() {
    assertThat(screen.run("explain", "--policy", "lenient", file)).isZero();
    assertThat(screen.out())
        .contains(
            """
            approve: return-refund, path return-goods
            nobody has to approve it

            eligibility: in-window
              fault: customer  is customer
              window: open     is open
              nearest rule that would decide otherwise: not-worth-sending-back
                amount: at most 30.00  is 85.00, 55.00 too many
            """)
        .endsWith(
            """
            Refund CNY
              100.00  goods: 1 of L1 at list price [order: list-price]
              -15.00  discount-share: their share of the discounts of 30.00 on the whole line [amount.discounts: frozen-share]
                5.00  shipping: of the delivery fee of 10.00 [amount.shipping.outbound: share-of-it]
               90.00  total
            -> CNY 90.00 original T1

            return-dispatch: customer by 2026-12-06 10:00, otherwise close
            """);
  }

  @Test
  void oneLineOfManyIsNamedByItsNumber() throws IOException {
    var lines = folder.resolve("d.jsonl");
    var line = Dossiers.TWO_SHIRTS.replace("\n", " ");
    Files.writeString(lines, line + "\n" + line.replace("C-1", "C-2") + "\n");
    assertThat(screen.run("explain", "--line", "2", lines.toString())).isZero();
    assertThat(screen.out()).startsWith("C-2  by");
    assertThat(new Screen().run("explain", "--line", "3", lines.toString())).isEqualTo(1);
    assertThat(new Screen().run("explain", "--line", "0", lines.toString())).isEqualTo(2);
  }

  @Test
  void whatCannotBeReadIsSaid() throws IOException {
    Files.writeString(
        Path.of(file), Dossiers.TWO_SHIRTS.replace("\"quantity\": 1}", "\"quantity\": \"one\"}"));
    assertThat(screen.run("explain", file)).isEqualTo(1);
    assertThat(screen.err()).contains("$.request.lines[0].quantity");
  }

  @Test
  void whatGetsNoDecisionIsSaid() throws IOException {
    Files.writeString(Path.of(file), Dossiers.TWO_SHIRTS.replace("changed-mind", "bored"));
    assertThat(screen.run("explain", file)).isEqualTo(1);
    assertThat(screen.err())
        .isEqualTo("redress: no decision: the policy does not list the reason\n");
  }
}
