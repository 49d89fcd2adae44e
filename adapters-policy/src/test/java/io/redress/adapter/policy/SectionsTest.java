package io.redress.adapter.policy;

import static io.redress.adapter.policy.PolicyTexts.problems;
import static io.redress.adapter.policy.PolicyTexts.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong in each section; every section stands on line 1, so the column says where. */
class SectionsTest {

  private static final char NO_QUOTES = '^';

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = NO_QUOTES,
      textBlock =
          """
          policy: CN Mall       | 1:9: expected a name in small letters, digits and hyphens such as in-window; found 'CN Mall'
          policy: cn--mall      | 1:9: expected a name in small letters, digits and hyphens such as in-window; found 'cn--mall'
          version: 1 beta       | 1:10: expected a version without spaces such as 2026-11-01; found '1 beta'
          title: Mall           | 1:8: expected a mapping; found 'Mall'
          title: {en: Mall}     | 1:8: missing key 'zh-CN'
          title: {en: " ", zh-CN: x} | 1:13: expected a text for people; found ' '
          currency: XXX         | 1:11: expected an ISO 4217 currency with minor units, such as CNY; found 'XXX'
          currency: cny         | 1:11: expected an ISO 4217 currency with minor units, such as CNY; found 'cny'; did you mean 'CNY'?
          time-zone: Asia/Shangai | 1:12: expected a time zone such as Asia/Shanghai; found 'Asia/Shangai'; did you mean 'Asia/Shanghai'?
          time-zone: GMT+8      | 1:12: expected a time zone such as Asia/Shanghai; found 'GMT+8'
          """)
  void theHeadOfAPolicy(String section, String problem) {
    assertProblem(section, problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = NO_QUOTES,
      textBlock =
          """
          reasons: {}                    | 1:10: expected at least one reason such as changed-mind: customer; found an empty mapping
          reasons: {quality: marchant}   | 1:20: unknown word 'marchant'; allowed: customer, merchant, courier, platform; did you mean 'merchant'?
          reasons: {Bad Reason: courier} | 1:11: expected a name in small letters, digits and hyphens such as in-window; found 'Bad Reason'
          reasons: {quality: courier, quality: merchant} | 1:29: duplicate key 'quality': it stands at 1:11 already
          """)
  void reasons(String section, String problem) {
    assertProblem(section, problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = NO_QUOTES,
      textBlock =
          """
          windows: {size: {after: order, for: 1 day}}       | 1:11: unknown word 'size'; allowed: changed-mind, quality
          windows: {quality: {for: 7 days}}                 | 1:20: missing key 'after'
          windows: {quality: {after: sale, for: 7 days}}    | 1:28: unknown word 'sale'; allowed: order, payment, dispatch, delivery, last-delivery, confirmation
          windows: {quality: {after: order, for: 0 days}}   | 1:40: expected from 1 to 36500 days; found '0 days'
          windows: {quality: {after: order, for: 0 minute}} | 1:40: expected from 1 to 36500 minutes; found '0 minute'
          windows: {quality: {after: order, for: 7 weeks}}  | 1:40: expected a whole number, a space and one of days, day, working days, working day, months, month, hours, hour, minutes, minute; found '7 weeks'
          windows: {quality: {after: order, for: 7 workng days}} | 1:40: expected a whole number, a space and one of days, day, working days, working day, months, month, hours, hour, minutes, minute; found '7 workng days'; did you mean 'working days'?
          windows: {quality: {after: order, for: 36501 working days}} | 1:40: expected from 1 to 36500 working days; found '36501 working days'
          windows: {quality: {after: order, for: 7 days, last-day: next-workday}} | 1:58: unknown word 'next-workday'; allowed: as-it-falls, next-working-day
          windows: {quality: {after: order, for: 7 days, last-day: next-workingday}} | 1:58: unknown word 'next-workingday'; allowed: as-it-falls, next-working-day; did you mean 'next-working-day'?
          windows: {quality: {after: order, for: 48 hours, counting: from-next-day}} | 1:60: a window in hours or minutes ends to the moment and counts no days: leave this out
          windows: {quality: {after: order, last-day: as-it-falls, for: 30 minutes}} | 1:45: a window in hours or minutes ends to the moment and counts no days: leave this out
          windows: {quality: {after: order, for: 7, counting: from-next-day}} | 1:40: expected a whole number, a space and one of days, day, working days, working day, months, month, hours, hour, minutes, minute; found '7'
          calendar: CM          | 1:11: unknown word 'CM'; allowed: CN; did you mean 'CN'?
          calendar: Germany     | 1:11: unknown word 'Germany'; allowed: CN
          calendar: [CN]        | 1:11: expected one of CN; found a list
          windows: {quality: {after: order, for: 36501 days}} | 1:40: expected from 1 to 36500 days; found '36501 days'
          windows: {quality: {after: order, for: 7 days, counting: from-nextday}} | 1:58: unknown word 'from-nextday'; allowed: from-next-day, from-same-day; did you mean 'from-next-day'?
          """)
  void windows(String section, String problem) {
    assertProblem(section, problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = NO_QUOTES,
      textBlock =
          """
          eligibility: {id: a}                                     | 1:14: expected a list; found a mapping
          eligibility: [{verdict: review}]                         | 1:15: missing key 'id'
          eligibility: [{id: a}]                                   | 1:15: missing key 'verdict'
          eligibility: [{id: a, verdict: approved}]                | 1:32: unknown word 'approved'; allowed: approve, review, reject, ask-evidence, convert; did you mean 'approve'?
          eligibility: [{id: a, verdict: review}, {id: a, verdict: review}] | 1:46: 'a' stands in this list already
          eligibility: [{id: a, verdict: ask-evidence}]            | 1:32: 'ask-evidence' needs to know what to ask for: add ask: [photo, video]
          eligibility: [{id: a, verdict: convert}]                 | 1:32: 'convert' needs to know into what: add remedy: return-refund
          eligibility: [{id: a, verdict: reject, remedy: refund}]  | 1:48: 'remedy' has no place in a rule with the verdict 'reject': leave it out
          eligibility: [{id: a, verdict: ask-evidence, ask: photo, remedy: refund}] | 1:66: 'remedy' has no place in a rule with the verdict 'ask-evidence': leave it out
          eligibility: [{id: a, verdict: approve, ask: [photo]}]   | 1:46: 'ask' has no place in a rule with the verdict 'approve': leave it out
          eligibility: [{id: a, verdict: ask-evidence, ask: [phto]}] | 1:52: unknown word 'phto'; allowed: photo, video, invoice; did you mean 'photo'?
          eligibility: [{id: a, verdict: ask-evidence, ask: [photo, photo]}] | 1:59: 'photo' stands in this list already
          eligibility: [{id: a, verdict: approve, remedy: exchnge}] | 1:49: unknown word 'exchnge'; allowed: refund, return-refund, exchange, repair, reship, compensation, store-credit; did you mean 'exchange'?
          eligibility: [{id: a, verdict: review, because: {en: x}}] | 1:49: missing key 'zh-CN'
          eligibility: [{id: a, verdict: review, reason: qualty}]  | 1:48: unknown word 'qualty'; allowed: changed-mind, quality; did you mean 'quality'?
          """)
  void eligibility(String section, String problem) {
    assertProblem(section, problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = NO_QUOTES,
      textBlock =
          """
          amount: {rounding: up}                    | 1:20: expected a mapping; found 'up'
          amount: {rounding: {parts: down}}         | 1:28: unknown word 'down'; allowed: up, half-up, each-half-up
          amount: {shipping: {outbound: [{id: a}]}} | 1:32: missing key 'refund'
          amount: {shipping: {outbound: [{id: a, refund: all}]}} | 1:48: unknown word 'all'; allowed: none, share, share-by-piece, standard, full
          amount: {shipping: {outbound: [{id: a, refund: full, because: {en: x, zh-CN: x}}]}} | 1:54: unknown key 'because'; allowed here: id, goods, request, reason, fault, window, category, flags, condition, evidence, amount, order-amount, quantity, whole-order, tier, channel, region, days-since-order, days-since-dispatch, days-since-delivery, days-since-last-scan, currency, payment-method, presale, days-since-payment, customer-age-days, identity-verified, intercept, recall, risk, risk-score, hour, weekday, customer-orders, customer-refunds, customer-keep-goods-refunds, customer-refunds-30d, customer-refunded-30d, refund
          release: [{id: a, at: arrival}]           | 1:23: unknown word 'arrival'; allowed: scan, signature, inspection
          release: [{id: a, at: scan}, {id: a, at: scan}] | 1:35: 'a' stands in this list already
          route: [original, card]                  | 1:19: unknown word 'card'; allowed: original, store-balance, bank-transfer, voucher
          route: [original, original]              | 1:19: 'original' stands in this list already
          route: []                                | 1:8: expected at least one; found an empty list
          route: [{id: a}]                         | 1:9: missing key 'to'
          route: [{id: a, to: card}]               | 1:21: unknown word 'card'; allowed: original, store-balance, bank-transfer, voucher
          route: [{id: a, to: [voucher, voucher]}] | 1:31: 'voucher' stands in this list already
          """)
  void amountReleaseAndRoutes(String section, String problem) {
    assertProblem(section, problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = NO_QUOTES,
      textBlock =
          """
          authority: {courier: {up-to: 1.00}}        | 1:13: unknown key 'courier'; allowed here: agent, supervisor, finance, dual-above
          authority: {agent: 200.00}                 | 1:20: expected a mapping; found '200.00'
          authority: {agent: {}}                     | 1:20: missing key 'up-to'
          authority: {agent: {up-to: -1.00}}         | 1:28: '-1.00' is below zero
          authority: {agent: {up-to: 0.001}}         | 1:28: '0.001' has more decimals than CNY has (2)
          authority: {agent: {up-to: "1,000.00"}}    | 1:28: '1,000.00' is not an amount such as 12.50
          authority: {agent: {up-to: 1.00, per-day: no}} | 1:43: 'no' is not an amount such as 12.50
          authority: {dual-above: -1.00}             | 1:25: '-1.00' is below zero
          risk: {cap: {}}                            | 1:8: unknown key 'cap'; allowed here: caps, signals, action; did you mean 'caps'?
          risk: {signals: [{id: a, score: -1}]}      | 1:33: expected a whole number from 0 to 1000000; found '-1'
          risk: {signals: [{id: a}]}                 | 1:18: missing key 'score'
          risk: {signals: [{id: a, risk: block, score: 1}]} | 1:26: 'risk' is not known yet where this table is asked
          risk: {signals: [{id: a, risk-score: 7, score: 1}]} | 1:26: 'risk-score' is not known yet where this table is asked
          risk: {action: [{id: a, do: blok}]}        | 1:29: unknown word 'blok'; allowed: allow, step-up, block; did you mean 'block'?
          risk: {action: [{id: a, staged: true, do: block}]} | 1:25: 'staged' is not known yet where this table is asked
          risk: {caps: {automatic-up-to: much}}      | 1:32: 'much' is not an amount such as 12.50
          risk: {caps: {refunds-per-30-days: -1}}    | 1:36: expected a whole number from 0 to 1000000; found '-1'
          risk: {caps: {refunds-per-month: 1}}       | 1:15: unknown key 'refunds-per-month'; allowed here: automatic-up-to, refunds-per-30-days, refunded-per-30-days, granted-per-day
          risk: {caps: {granted-per-day: 1.005}}     | 1:32: '1.005' has more decimals than CNY has (2)
          """)
  void authorityAndRisk(String section, String problem) {
    assertProblem(section, problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = NO_QUOTES,
      textBlock =
          """
          sla: {reviw: {within: 1 day}}               | 1:7: unknown key 'reviw'; allowed here: opening-hours, evidence, first-response, review, approval, question, review-limit, offer, supplier-inquiry, warehouse-inquiry, courier-inquiry, delivery, stale-tracking, return-dispatch, return-transit, inspection, payment, replacement, repair, send-back, signature, other-route, refund-execution, arrival, survey, complaint; did you mean 'review'?
          sla: {review: {owner: agent}}               | 1:15: missing key 'within'
          sla: {review: {within: 0 hours}}            | 1:24: expected at least 1 and at most 1000000 of a unit; found '0 hours'
          sla: {review: {within: 5 workdays}}         | 1:24: expected a whole number, a space and one of minutes, minute, hours, hour, days, day, working minutes, working minute, working hours, working hour, working days, working day; found '5 workdays'
          sla: {opening-hours: from nine to five}     | 1:22: expected opening hours within one day such as 09:00-18:00, at most 00:00-24:00; found 'from nine to five'
          sla: {review: {within: 1 day, warn-after: 2 days}} | 1:43: '2 days' after its start is too late: the clock 'review' is over after 1 day
          sla: {review: {within: 1 day, on-breach: remind}} | 1:42: 'remind' is for before the deadline: say warn-after or warn-before
          sla: {review: {within: 1 day, owner: boss}} | 1:38: unknown word 'boss'; allowed: customer, agent, supervisor, finance, warehouse, inspector, courier, supplier, provider, system
          sla: {review: {within: 1 day, on-breach: treat-as-lost}} | 1:42: the clock 'review' cannot 'treat-as-lost'; allowed: notify, escalate
          sla: {signature: {within: 1 day, on-breach: escalate}} | 1:45: the clock 'signature' cannot 'escalate'; allowed: notify, close
          sla: {review: {within: 1 day, on-breach: notfy}} | 1:42: unknown word 'notfy'; allowed: notify, escalate, close, treat-as-refused, treat-as-lost; did you mean 'notify'?
          quick-return: {coupon: 0.00, within: 12 hours} | 1:24: '0.00' is zero: state an amount above it
          quick-return: {coupon: 5.00}               | 1:15: missing key 'within'
          quick-return: {coupon: 5.00, within: soon} | 1:38: expected a whole number, a space and one of minutes, minute, hours, hour, days, day, working minutes, working minute, working hours, working hour, working days, working day; found 'soon'
          quick-return: {coupon: 5.00, within: 1 hour, valid: 30 days} | 1:46: unknown key 'valid'; allowed here: coupon, within
          notify: {reject: {en: x, zh-CN: x}}         | 1:10: unknown key 'reject'; allowed here: request-received, evidence-asked, under-review, offer-made, rejected, return-authorised, coupon-promised, coupon-granted, return-reminder, return-refused, signature-asked, refund-ordered, refund-confirmed, payment-asked, handed-over, other-route-asked, arrival-asked, closed, survey, complaint-answered; did you mean 'rejected'?
          notify: {rejected: Sorry}                   | 1:20: expected a mapping; found 'Sorry'
          notify: {rejected: {en: Sorry, zh-CN: ''}}  | 1:39: expected a text for people; found ''
          """)
  void clocksAndNotices(String section, String problem) {
    assertProblem(section, problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = NO_QUOTES,
      textBlock =
          """
          eligibility: {hit: every, rules: []}  | 1:20: unknown word 'every'; allowed: first, unique
          eligibility: {hit: unique}            | 1:14: missing key 'rules'
          eligibility: {hit: unique, rules: [{id: a, quantity: at most 7, verdict: review}, {id: b, quantity: at least 7, verdict: reject}]} | 1:1: eligibility: rules 'a' and 'b' take the same cases, and only one may; for example quantity: 7
          columns: [a]                          | 1:10: expected a mapping; found a list
          columns: {Weight: number}             | 1:11: expected a name in small letters, digits and hyphens such as in-window; found 'Weight'
          columns: {tier: number}               | 1:11: 'tier' is a column of every policy: choose another name
          columns: {verdict: number}            | 1:11: 'verdict' means something in rules: choose another name
          columns: {weight: nmber}              | 1:19: unknown word 'nmber'; allowed: number, money, duration, boolean; did you mean 'number'?
          columns: {weight: [a]}                | 1:19: expected number, money, duration, boolean, {one-of: [...]} or {set-of: [...]}; found a list
          columns: {shelf: {oneof: [a]}}        | 1:19: unknown word 'oneof'; allowed: one-of, set-of; did you mean 'one-of'?
          columns: {shelf: {one-of: [a], set-of: [b]}} | 1:18: expected number, money, duration, boolean, {one-of: [...]} or {set-of: [...]}; found a mapping
          columns: {shelf: {one-of: []}}        | 1:27: expected at least one; found an empty list
          columns: {shelf: {one-of: [a, a]}}    | 1:31: 'a' stands in this list already
          statute: {}                           | 1:10: missing key 'windows'
          statute: {windows: {size: {after: order, for: 1 day}}} | 1:21: unknown word 'size'; allowed: changed-mind, quality
          """)
  void columnsAndTheStatute(String section, String problem) {
    assertProblem(section, problem);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sla: {evidence: {within: 1 day, on-breach: notify}}",
        "sla: {evidence: {within: 1 day, on-breach: close}}",
        "sla: {courier-inquiry: {within: 1 day, on-breach: treat-as-refused}}",
        "risk: {}",
        "eligibility: {rules: [{id: a, verdict: review}]}",
        "eligibility: {hit: unique, rules: [{id: a, quantity: at most 7, verdict: review}, {id: b,"
            + " quantity: more than 7, verdict: reject}]}",
        "eligibility: {hit: unique, rules: [{id: a, reason: quality, verdict: review}, {id: b,"
            + " fault: customer, verdict: reject}]}",
        "risk: {caps: {}}",
        "risk: {signals: [{id: young, customer-age-days: less than 7, score: 30}]}",
        "risk: {action: [{id: high, risk-score: at least 80, do: block}]}",
        "columns: {weight: number, insured: boolean, value: money, waited: duration}",
        "columns: {shelf: {one-of: [a, b]}, labels: {set-of: [hot, new]}}",
        "statute: {windows: {changed-mind: {after: delivery, for: 7 days}}}",
        "authority: {agent: {up-to: 1.00, per-day: 5.00}, dual-above: 10000.00}",
        "route: [{id: a, payment-method: {any: [cod]}, to: [bank-transfer, store-balance]}]",
        "risk: {caps: {automatic-up-to: 0.00, refunds-per-30-days: 0}}",
        "risk: {caps: {granted-per-day: 50000.00}}",
        "authority: {}",
        "route: store-balance",
        "eligibility: [{id: a, verdict: approve, remedy: refund}]",
        "eligibility: [{id: a, verdict: review, remedy: refund}]",
        "eligibility: [{id: a, verdict: convert, remedy: return-refund}]",
        "amount: {}",
        "sla: {signature: {within: 3 days, owner: customer, on-breach: close}}",
        "quick-return: {coupon: 5.00, within: 12 hours}",
        "notify: {signature-asked: {en: Please confirm, zh-CN: 请确认}}",
        "notify: {closed: {en: Done, zh-CN: 完成}}"
      })
  void whatIsAllowedIsNoProblem(String section) {
    assertThat(problems(with(section))).isEqualTo("no problem");
  }

  private static void assertProblem(String section, String problem) {
    assertThat(problems(with(section))).isEqualTo("p.yaml:" + problem);
  }
}
