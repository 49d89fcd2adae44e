package io.redress.simulator.stress;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.property.Demand;
import io.redress.property.GoodSense;
import io.redress.property.Property;
import io.redress.simulator.report.Language;
import io.redress.simulator.report.TextWidth;
import io.redress.simulator.stress.Promise.Wished;
import io.redress.table.Wording;
import io.vavr.control.Option;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTextTest {

  private static String text(Finding finding, Language language, int width) {
    return String.join("\n", lines(finding, language, width)) + "\n";
  }

  private static List<String> lines(Finding finding, Language language, int width) {
    return new FindingText(Holes.POLICY, language, width, UnaryOperator.identity()).lines(finding);
  }

  @Test
  void aStoryInEnglish() {
    assertThat(text(Holes.finding(), Language.EN, 100))
        .isEqualTo(
            """
            Property few-kept-goods, by eligibility/cheap
            At most 1 case for each customer in any 30 d, counting those with path: keep-goods, verdict:
              approve.
            Because: Nobody lives on our goods.
            Broken: C2, there are 2 where 1 are allowed.

            Order O1: L1 1 × CNY 100.00; paid CNY 100.00 by card; received 1 d before.
            at once
              C1 · customer: Asked for compensation (L1 × 1) of order O1, reason changed-mind
              C1 · customer: Approved: compensation, path keep-goods; by eligibility/cheap: It costs less than
                the work.
              C1 · customer: Closed: refunded
            after 1 h
              C2 · customer: Asked for compensation (L1 × 1) of order O1, reason changed-mind
              C2 · customer: Approved: compensation, path keep-goods; by eligibility/cheap: It costs less than
                the work.
              C2 · customer: Closed: refunded

            Rules that had a say:
              eligibility/cheap: It costs less than the work.
            """);
  }

  @Test
  void aStoryInChinese() {
    assertThat(text(Holes.finding(), Language.ZH_CN, 80))
        .isEqualTo(
            """
            性质 few-kept-goods，依据 eligibility/cheap
            每个顾客任意 30 天内最多 1 个工单（只计 path: keep-goods, verdict: approve）。
            理由：不得靠退款度日。
            违反：C2，达到 2，而上限为 1。

            订单 O1：L1 1 × CNY 100.00；支付 CNY 100.00（card）；1 天前签收。
            开始时
              C1 · 顾客：申请赔付（L1 × 1），订单 O1，原因 changed-mind
              C1 · 顾客：自动批准：赔付，路径：仅退款；依据 eligibility/cheap：金额低于处理
                成本。
              C1 · 顾客：结案：已退款
            1 小时后
              C2 · 顾客：申请赔付（L1 × 1），订单 O1，原因 changed-mind
              C2 · 顾客：自动批准：赔付，路径：仅退款；依据 eligibility/cheap：金额低于处理
                成本。
              C2 · 顾客：结案：已退款

            相关规则：
              eligibility/cheap：金额低于处理成本。
            """);
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 72, 100, 200})
  void noLineIsWiderThanTheTerminal(int width) {
    for (var language : Language.values()) {
      assertThat(lines(Holes.finding(), language, width))
          .allMatch(line -> TextWidth.of(line) <= width);
    }
  }

  @Test
  void aHeadingIsSetOff() {
    var lines =
        new FindingText(Holes.POLICY, Language.EN, 100, line -> "<" + line + ">")
            .lines(Holes.finding());

    assertThat(lines).filteredOn(line -> line.startsWith("<")).hasSize(1);
  }

  /** Whoever wrote the policy may be somebody else than who reads the report. */
  @Test
  void whatWouldSteerATerminalIsShownAsAReplacement() {
    var property =
        new Property(
            "id\u001b[2J",
            new Demand.Accepts(GoodSense.STEPS_LEAD_SOMEWHERE),
            Option.of(new Wording("be\u0007cause\nof it", "因\u202e为")));
    var it = Holes.finding();
    var broken =
        new Broken(
            new Wished(property),
            Option.none(),
            Option.none(),
            new Wording("why\u001b]0;x\u0007", "为\u0000何"));
    var finding = new Finding(broken, it.story(), it.script(), 0, true);

    for (var language : Language.values()) {
      assertThat(lines(finding, language, 60))
          .noneMatch(line -> line.codePoints().anyMatch(Character::isISOControl))
          .noneMatch(line -> line.contains("\u202e"));
    }
    assertThat(text(finding, Language.EN, 60))
        .contains("Property id�[2J", "Because: be�cause�of it", "Broken: why�]0;x�.");
  }
}
