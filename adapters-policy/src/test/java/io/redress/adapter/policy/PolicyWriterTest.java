package io.redress.adapter.policy;

import static io.redress.adapter.policy.PolicyTexts.least;
import static io.redress.adapter.policy.PolicyTexts.policy;
import static io.redress.adapter.policy.PolicyTexts.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.policy.Policy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyWriterTest {

  private static final String CANONICAL =
      """
      policy: small-shop
      version: 2026-11-01
      title: {en: "A shop: small", zh-CN: 小店}
      currency: CNY
      time-zone: Asia/Shanghai
      calendar: CN

      columns:
        shelf: {one-of: [cold, dry]}
        waited: duration

      reasons:
        changed-mind: customer
        quality: merchant

      windows:
        changed-mind: {after: delivery, for: 7 days}
        quality: {after: last-delivery, for: 36 hours}

      statute:
        windows:
          changed-mind: {after: delivery, for: 1 month, last-day: next-working-day}

      eligibility:
        - {id: not-shipped, goods: not-shipped, verdict: approve, remedy: refund}
        - {id: slow, waited: at least 2 hours, shelf: {not: [dry]}, verdict: convert, remedy: refund}
        - id: too-late
          reason: [changed-mind, quality]
          window: over
          days-since-delivery: 8..30
          amount: at most 50.00
          verdict: reject
          because: {en: "Sorry, this is too late.", zh-CN: 抱歉，已超过退货期限。}
        - id: show-us
          evidence: {none: [photo, video]}
          verdict: ask-evidence
          ask: [photo, video]
          because:
            en: >-
              Please send a photo or a video that shows the problem: we can then help you quickly, and
              need not ask again.
            zh-CN: 请上传照片或视频。
        - {id: otherwise, verdict: review}

      amount:
        discounts: {on-partial-return: reprice}
        shipping:
          outbound:
            - {id: all-of-it, whole-order: true, refund: full}
        deductions:
          restocking-fee:
            - {id: bulky, category: furniture, percent: 7.5, at-least: 1.00, at-most: 200.00}
          missing-accessory: []
          forbid: usage
        compensation:
          rules:
            - {id: counterfeit, flags: {any: [counterfeit]}, times: 3, at-least: 500.00}
            - {id: late, percent: 100}
            - {id: else, amount: 5.00}
          cap: 5000.00
        tenders: {order: [card], cash-for-kind: true}

      freight:
        payer:
          hit: unique
          rules:
            - {id: free-choice, fault: customer, payer: customer}
            - {id: rest, fault: {not: [customer]}, payer: merchant}
        reimburse-up-to: 25.00

      route:
        - {id: abroad, region: {not: [CN]}, to: bank-transfer}
        - {id: known, tier: gold, to: [original, store-balance]}

      consent-for-other-route: true
      staging: {above: 50000.00, parts: 3, every: 1 working day, signature: true}

      authority:
        agent: {up-to: 200.00, per-day: 5000.00}
        finance: {up-to: 50000.00}
        dual-above: 10000.00

      risk:
        caps: {refunds-per-30-days: 5}
        signals:
          - {id: often, customer-refunds-30d: at least 3, score: 40}
        action:
          - {id: odd, risk-score: at least 40, do: step-up}

      sla:
        evidence: {within: 3 days}
        review: {within: 90 minutes, owner: supervisor, on-breach: notify}

      notify:
        closed: {en: Your request is closed., zh-CN: 您的售后申请已结束。}

      properties:
        - {id: no-blocked-approval, never: {risk: block, verdict: approve}}
        - id: shown-defects
          implies: {when: {reason: quality, evidence: {any: [photo]}}, then: {verdict: [approve, review]}}
          because: {en: A photo is enough., zh-CN: 有照片即可。}
        - {id: soon, always: {event: [approved, rejected], within: 2 days, when: {goods: received}}}
        - {id: later-is-not-better, monotone: {total: days-since-delivery, when: {shelf: cold}}}
        - id: few
          at-most:
            count: 2
            of: {path: keep-goods, total: at least 50.00}
            per: customer
            within: 30 days
        - {id: capped, at-most: {total: 500.00, per: case}}
        - {id: late-rule, never: {rule: [too-late, no-rule], days-since-delivery: at most 7}}
        - id: parts
          accepts: splitting-changes-who-decides
          because: {en: Parts are small., zh-CN: 拆分后金额较小。}
      """;

  @Test
  void whatIsInTheCanonicalFormStaysAsItIs() {
    assertThat(written(policy(CANONICAL))).isEqualTo(CANONICAL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          windows: {quality: {after: order, for: 120 minutes}}                          | quality: {after: order, for: 2 hours}
          windows: {quality: {after: order, for: 1 days, counting: from-next-day}}      | quality: {after: order, for: 1 day}
          windows: {quality: {after: order, for: 1 days, counting: from-same-day}}      | quality: {after: order, for: 1 day, counting: from-same-day}
          sla: {review: {within: 48 hours, owner: agent, on-breach: escalate}}          | review: {within: 2 days}
          eligibility: [{id: a, reason: [quality], verdict: review}]                    | - {id: a, reason: quality, verdict: review}
          eligibility: [{id: a, quantity: "< 7", verdict: review}]                      | - {id: a, quantity: at most 6, verdict: review}
          eligibility: [{id: a, quantity: 7<..9, verdict: review}]                      | - {id: a, quantity: 8..9, verdict: review}
          eligibility: [{id: a, amount: more than 50, verdict: review}]                 | - {id: a, amount: at least 50.01, verdict: review}
          eligibility: [{id: a, category: {not: food}, verdict: review}]                | - {id: a, category: {not: [food]}, verdict: review}
          eligibility: [{id: a, tier: 'gold', verdict: review}]                         | - {id: a, tier: gold, verdict: review}
          eligibility: [{id: a, tier: no, verdict: review}]                             | - {id: a, tier: no, verdict: review}
          eligibility: [{id: a, tier: 'null', verdict: review}]                         | - {id: a, tier: "null", verdict: review}
          amount: {presale: {deposit-limit: 12.50 percent}}                             | presale: {deposit-limit: 12.5 percent}
          amount: {partial: {up-to: [{id: a, percent: 300}]}}                           | - {id: a, times: 3}
          amount: {partial: {up-to: [{id: a, times: 1}]}}                               | - {id: a, percent: 100}
          amount: {partial: {up-to: [{id: a, percent: 200, at-most: 9}]}}               | - {id: a, percent: 200, at-most: 9.00}
          route: [voucher]                                                              | route: voucher
          properties: [{id: a, always: {event: [rejected, approved], within: 48 hours}}] | - {id: a, always: {event: [approved, rejected], within: 2 days}}
          properties: [{id: a, never: {total: more than 5, verdict: [approve]}}]        | - {id: a, never: {total: at least 5.01, verdict: approve}}
          title: {en: 'a # b', zh-CN: "c: d"}                                           | title: {en: "a # b", zh-CN: "c: d"}
          title: {en: "a\\tb\\u200Bc", zh-CN: "\\U0001F600"}                            | title: {en: "a\\tb\\u200Bc", zh-CN: 😀}
          """)
  void whatIsSaidInAnotherWayIsBroughtIntoIt(String section, String line) {
    var policy = policy(with(section));
    assertThat(written(policy).lines().map(String::strip)).contains(line);
    assertThat(policy(written(policy))).isEqualTo(policy);
  }

  @Test
  void whatHoldsAnywayIsNotSaid() {
    var text =
        least()
            + """

            windows: {}
            amount:
              rounding: {parts: up}
              discounts: {on-partial-return: apportion, shortfall: waive, return-coupon: never}
              shipping: {outbound: [], forfeited-free: keep}
              gifts: {not-returned: marked-price, unmarked: nothing}
              fees: {waived: keep, paid: keep}
              presale: {customer-withdraws: refund-deposit, merchant-breaks: refund-deposit, deposit-limit: 20 percent}
              deductions: {}
              partial: {up-to: []}
              compensation: {rules: []}
              tenders: {order: reverse, split: sequence, cash-for-kind: false}
              fx: {rate: captured, difference: merchant, fee: []}
            freight: {payer: []}
            release: []
            route: original
            consent-for-other-route: false
            risk: {caps: {}, signals: [], action: []}
            sla: {}
            notify: {}
            properties: []
            """;
    assertThat(written(policy(text))).isEqualTo(written(policy(least())));
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyBuiltInPolicyIsReadAsItWasWritten(String name) {
    var policy = BuiltInPolicies.load(name).getOrElseThrow(AssertionError::new);
    assertThat(policy(written(policy))).isEqualTo(policy);
  }

  static List<String> names() {
    return BuiltInPolicies.names().asJava();
  }

  private static String written(Policy policy) {
    return PolicyWriter.yaml(policy)
        .getOrElseThrow(unsayable -> new AssertionError(unsayable.mkString("\n")));
  }
}
