package io.redress.simulator.stress;

import io.redress.adapter.policy.PolicyDocument;
import io.redress.policy.Policy;
import io.redress.simulator.search.Script;
import java.nio.charset.StandardCharsets;

/** A small policy that breaks what it wishes, and stories that show it. */
final class Holes {

  static final String YAML =
      """
      policy: holes
      version: 2026-11-01
      title: {en: Holes, zh-CN: 漏洞}
      currency: CNY
      time-zone: Asia/Shanghai
      reasons: {changed-mind: customer, quality: merchant}
      eligibility:
        - {id: photo, evidence: {any: [photo]}, verdict: review}
        - id: cheap
          amount: at most 100.00
          verdict: approve
          because: {en: It costs less than the work., zh-CN: 金额低于处理成本。}
        - {id: otherwise, verdict: review}
      authority: {agent: {up-to: 200.00}, supervisor: {up-to: 5000.00}}
      properties:
        - id: few-kept-goods
          at-most: {count: 1, of: {path: keep-goods, verdict: approve}, per: customer, within: 30 days}
          because: {en: Nobody lives on our goods., zh-CN: 不得靠退款度日。}
        - {id: nobody-asks-so, implies: {when: {goods: not-shipped, days-since-delivery: at least 1}, then: {verdict: [reject]}}}
      """;

  static final Policy POLICY = read(YAML);

  /** Two requests for one order, an hour apart. */
  static final Script ASKED_TWICE =
      script("simplest:REQUEST_KIND/100=1/2,ACT/101=11/24,REQUEST_KIND/101=1/2");

  private Holes() {}

  static Policy read(String yaml) {
    return PolicyDocument.read("holes.yaml", yaml.getBytes(StandardCharsets.UTF_8))
        .getOrElseThrow(problems -> new AssertionError(problems.toString()));
  }

  static Script script(String text) {
    return Script.parse(text).getOrElseThrow(wrong -> new AssertionError(wrong));
  }

  /** What {@link #ASKED_TWICE} breaks, by this policy. */
  static Finding finding() {
    return new Stress(POLICY).told(ASKED_TWICE).findings().head();
  }
}
