package io.redress.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.policy.BuiltInCalendars;
import io.redress.adapter.policy.PolicyDocument;
import io.redress.adapter.policy.PolicyWriter;
import io.redress.amount.AmountTerms;
import io.redress.amount.FreightPayer;
import io.redress.amount.FreightTerms;
import io.redress.authority.AuthorityMatrix;
import io.redress.calendar.Window;
import io.redress.calendar.Window.FirstDay;
import io.redress.eligibility.Eligibility;
import io.redress.facts.FactTerms;
import io.redress.facts.ReasonWindow;
import io.redress.facts.ReasonWindow.Anchor;
import io.redress.facts.Vocabulary;
import io.redress.goods.ReturnMilestone;
import io.redress.money.Money;
import io.redress.money.PartsRounding;
import io.redress.party.Role;
import io.redress.policy.Policy;
import io.redress.remedy.Remedy;
import io.redress.request.Evidence;
import io.redress.request.Fault;
import io.redress.request.Reason;
import io.redress.risk.RiskCaps;
import io.redress.risk.RiskTerms;
import io.redress.settlement.Route;
import io.redress.settlement.SettlementTerms;
import io.redress.sla.ClockName;
import io.redress.sla.ClockTerms;
import io.redress.sla.OnBreach;
import io.redress.sla.SlaTerms;
import io.redress.table.Cell;
import io.redress.table.DecisionTable;
import io.redress.table.Rule;
import io.redress.table.Wording;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Currency;
import org.junit.jupiter.api.Test;

/** One policy, put together in Java and written as YAML. */
class PolicyInJavaExample {

  private static final String YAML =
      """
      policy: my-shop
      version: 2026-11-01
      title: {en: My shop, zh-CN: 我的店铺}
      currency: CNY
      time-zone: Asia/Shanghai
      calendar: CN

      reasons:
        changed-mind: customer
        quality: merchant

      windows:
        changed-mind: {after: delivery, for: 7 days}
        quality: {after: delivery, for: 36 hours}

      eligibility:
        - {id: not-shipped, goods: not-shipped, verdict: approve, remedy: refund}
        - id: made-to-order
          fault: customer
          flags: {any: [custom-made, fresh]}
          verdict: reject
          because: {en: These goods cannot be returned., zh-CN: 该商品不支持退货。}
        - id: show-us
          reason: quality
          evidence: {none: [photo, video]}
          verdict: ask-evidence
          ask: [photo, video]
        - {id: keep-it, reason: quality, amount: at most 50.00, verdict: approve, remedy: refund}
        - {id: in-time, window: open, verdict: approve, remedy: return-refund}
        - {id: otherwise, verdict: review}

      amount:
        rounding: {parts: half-up}

      freight:
        payer:
          - {id: free-choice, fault: customer, payer: customer}
          - {id: rest, payer: merchant}
        reimburse-up-to: 25.00

      release:
        - {id: small, amount: at most 500.00, at: signature}

      route: [original, store-balance]

      authority:
        agent: {up-to: 200.00}
        supervisor: {up-to: 5000.00}

      risk:
        caps: {automatic-up-to: 500.00, refunds-per-30-days: 5}

      sla:
        review: {within: 12 hours}
      """;

  @Test
  void theSameInJavaAndInYaml() {
    assertThat(policy()).isEqualTo(PolicyDocument.read("my.yaml", YAML.getBytes(UTF_8)).get());
  }

  @Test
  void aPolicyIsWrittenAsYaml() {
    // region write
    var yaml =
        PolicyWriter.yaml(policy())
            .getOrElseThrow(unsayable -> new IllegalStateException(unsayable.mkString("\n")));
    // endregion

    assertThat(yaml).isEqualTo(YAML);
  }

  // region policy
  private static Policy policy() {
    return Policy.in(Currency.getInstance("CNY"), "my-shop", "2026-11-01")
        .title(new Wording("My shop", "我的店铺"))
        .facts(facts())
        .eligibility(eligibility())
        .amount(AmountTerms.of(PartsRounding.HALF_UP).with(freight()))
        .settlement(settlement())
        .authority(
            new AuthorityMatrix(
                LinkedHashMap.of(Role.AGENT, cny(200_00), Role.SUPERVISOR, cny(5000_00))))
        .risk(RiskTerms.of(new RiskCaps(Option.of(cny(500_00)), Option.of(5))))
        .sla(
            new SlaTerms(
                LinkedHashMap.of(
                    ClockName.REVIEW,
                    new ClockTerms(Duration.ofHours(12), Role.AGENT, OnBreach.ESCALATE))))
        .build();
  }

  // endregion

  private static FactTerms facts() {
    var changedMind = new Reason("changed-mind");
    var quality = new Reason("quality");
    var sevenDays = new Window(7, FirstDay.NOT_COUNTED);
    var dayAndHalf = Window.elapsed(Duration.ofHours(36));
    return new FactTerms(
        ZoneId.of("Asia/Shanghai"),
        BuiltInCalendars.named("CN").get(),
        LinkedHashMap.of(changedMind, Fault.CUSTOMER, quality, Fault.MERCHANT),
        LinkedHashMap.of(
            changedMind, new ReasonWindow(Anchor.DELIVERY, sevenDays),
            quality, new ReasonWindow(Anchor.DELIVERY, dayAndHalf)));
  }

  // region eligibility
  private static DecisionTable<Eligibility> eligibility() {
    return new DecisionTable<>(
        List.of(
            Rule.named("not-shipped")
                .when(Vocabulary.GOODS, Cell.oneOf("not-shipped"))
                .then(Eligibility.approve(Remedy.REFUND)),
            Rule.named("made-to-order")
                .when(Vocabulary.FAULT, Cell.oneOf("customer"))
                .when(Vocabulary.FLAGS, Cell.anyOf("custom-made", "fresh"))
                .because("These goods cannot be returned.", "该商品不支持退货。")
                .then(Eligibility.reject()),
            Rule.named("show-us")
                .when(Vocabulary.REASON, Cell.oneOf("quality"))
                .when(Vocabulary.EVIDENCE, Cell.noneOf("photo", "video"))
                .then(Eligibility.ask(Evidence.PHOTO, Evidence.VIDEO)),
            Rule.named("keep-it")
                .when(Vocabulary.REASON, Cell.oneOf("quality"))
                .when(Vocabulary.AMOUNT, Cell.atMost(cny(50_00)))
                .then(Eligibility.approve(Remedy.REFUND)),
            Rule.named("in-time")
                .when(Vocabulary.WINDOW, Cell.oneOf("open"))
                .then(Eligibility.approve(Remedy.RETURN_REFUND)),
            Rule.named("otherwise").then(Eligibility.review())));
  }

  // endregion

  private static FreightTerms freight() {
    var payer =
        new DecisionTable<>(
            List.of(
                Rule.named("free-choice")
                    .when(Vocabulary.FAULT, Cell.oneOf("customer"))
                    .then(FreightPayer.CUSTOMER),
                Rule.named("rest").then(FreightPayer.MERCHANT)));
    return new FreightTerms(payer, Option.of(cny(25_00)));
  }

  private static SettlementTerms settlement() {
    var release =
        new DecisionTable<>(
            List.of(
                Rule.named("small")
                    .when(Vocabulary.AMOUNT, Cell.atMost(cny(500_00)))
                    .then(ReturnMilestone.SIGNATURE)));
    return new SettlementTerms(release, List.of(Route.ORIGINAL, Route.STORE_BALANCE));
  }

  private static Money cny(long minor) {
    return Money.of(minor, "CNY");
  }
}
