package io.redress.adapter.policy;

import static io.redress.adapter.policy.PolicyTexts.problems;
import static io.redress.adapter.policy.PolicyTexts.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong in the sections about amounts; each stands on line 1, so the column says where. */
class AmountSectionsTest {

  private static final char NO_QUOTES = '^';

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = NO_QUOTES,
      textBlock =
          """
          amount: {discount: {}}                    | 1:10: unknown key 'discount'; allowed here: rounding, discounts, shipping, gifts, fees, presale, deductions, partial, compensation, tenders, fx; did you mean 'discounts'?
          amount: {discounts: apportion}            | 1:21: expected a mapping; found 'apportion'
          amount: {discounts: {on-partial-return: re-price}} | 1:41: unknown word 're-price'; allowed: apportion, reprice-when-lost, reprice; did you mean 'reprice'?
          amount: {discounts: {shortfall: charge}}  | 1:33: unknown word 'charge'; allowed: waive, ask
          amount: {discounts: {return-coupon: always}} | 1:37: unknown word 'always'; allowed: never, whole-order, when-its-lines-return
          amount: {discounts: {coupon: never}}      | 1:22: unknown key 'coupon'; allowed here: on-partial-return, shortfall, return-coupon
          amount: {shipping: {forfeited-free: yes}} | 1:37: unknown word 'yes'; allowed: keep, charge
          amount: {shipping: {inbound: []}}         | 1:21: unknown key 'inbound'; allowed here: outbound, forfeited-free
          amount: {gifts: {not-returned: marked}}   | 1:32: unknown word 'marked'; allowed: marked-price, waive
          amount: {gifts: {unmarked: market}}       | 1:28: unknown word 'market'; allowed: nothing, market-value
          amount: {gifts: {marked: waive}}          | 1:18: unknown key 'marked'; allowed here: not-returned, unmarked; did you mean 'unmarked'?
          amount: {fees: {waived: refund}}          | 1:25: unknown word 'refund'; allowed: keep, deduct
          amount: {fees: {paid: deduct}}            | 1:23: unknown word 'deduct'; allowed: keep, refund
          amount: {fees: {card: keep}}              | 1:17: unknown key 'card'; allowed here: waived, paid
          """)
  void discountsShippingGiftsAndFees(String section, String problem) {
    assertProblem(section, problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = NO_QUOTES,
      textBlock =
          """
          amount: {presale: {customer-withdraws: keep}} | 1:40: unknown word 'keep'; allowed: keep-deposit, refund-deposit
          amount: {presale: {merchant-breaks: double}}  | 1:37: unknown word 'double'; allowed: double-deposit, refund-deposit
          amount: {presale: {deposit-limit: 20}}        | 1:35: expected a percentage up to 100 such as 20 percent; found '20'
          amount: {presale: {deposit-limit: 20%}}       | 1:35: expected a percentage up to 100 such as 20 percent; found '20%'
          amount: {presale: {deposit-limit: -1 percent}} | 1:35: expected a percentage up to 100 such as 20 percent; found '-1 percent'
          amount: {presale: {deposit-limit: 100.0001 percent}} | 1:35: expected a percentage up to 100 such as 20 percent; found '100.0001 percent'
          amount: {presale: {deposit-limit: 10000.5 percent}} | 1:35: expected a percentage up to 100 such as 20 percent; found '10000.5 percent'
          amount: {presale: {deposit: 20 percent}}      | 1:20: unknown key 'deposit'; allowed here: customer-withdraws, merchant-breaks, deposit-limit
          """)
  void presales(String section, String problem) {
    assertProblem(section, problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = NO_QUOTES,
      textBlock =
          """
          {id: a}                                   | 1:33: missing one of 'amount', 'percent', 'times'
          {id: a, percnt: 3}                        | 1:41: unknown key 'percnt'; allowed here: id, goods, request, reason, fault, window, category, flags, condition, evidence, order-amount, quantity, whole-order, tier, channel, region, days-since-order, days-since-dispatch, days-since-delivery, days-since-last-scan, currency, payment-method, presale, days-since-payment, customer-age-days, identity-verified, intercept, recall, risk, risk-score, hour, weekday, customer-orders, customer-refunds, customer-keep-goods-refunds, customer-refunds-30d, customer-refunded-30d, amount, percent, times, at-least, at-most; did you mean 'percent'?
          {id: a, percent: 3, amount: 1.00}         | 1:53: 'percent' stands here already: leave one of them out
          {id: a, amount: 1.00, times: 3}           | 1:55: 'amount' stands here already: leave one of them out
          {id: a, amount: 0.00}                     | 1:49: '0.00' is zero: state an amount above it
          {id: a, amount: -1.00}                    | 1:49: '-1.00' is below zero
          {id: a, amount: 0.001}                    | 1:49: '0.001' has more decimals than CNY has (2)
          {id: a, amount: at most 1.00}             | 1:49: 'at most 1.00' is not an amount such as 12.50
          {id: a, amount: 1.00, at-least: 1.00}     | 1:65: 'at-least' has no place beside 'amount': leave it out
          {id: a, at-most: 1.00, amount: 1.00}      | 1:50: 'at-most' has no place beside 'amount': leave it out
          {id: a, percent: 10%}                     | 1:50: expected a decimal number such as 12.50; found '10%'
          {id: a, percent: -1}                      | 1:50: expected a percentage from 0 to 10000 with at most 4 decimals; found '-1'
          {id: a, percent: 10001}                   | 1:50: expected a percentage from 0 to 10000 with at most 4 decimals; found '10001'
          {id: a, percent: 10000.5}                 | 1:50: expected a percentage from 0 to 10000 with at most 4 decimals; found '10000.5'
          {id: a, percent: 0.00001}                 | 1:50: expected a percentage from 0 to 10000 with at most 4 decimals; found '0.00001'
          {id: a, percent: 010}                     | 1:50: expected a decimal number such as 12.50; found '010'
          {id: a, percent: 5, at-least: 2.00, at-most: 1.99} | 1:78: 'at-most' is below 'at-least': nothing is both
          {id: a, at-most: 1.99, at-least: 2.00, percent: 5} | 1:50: 'at-most' is below 'at-least': nothing is both
          {id: a, percent: 5, at-least: 0}          | 1:63: '0' is zero: state an amount above it
          {id: a, percent: 5, at-most: none}        | 1:62: 'none' is not an amount such as 12.50
          {id: a, times: 0}                         | 1:48: expected a whole number from 1 to 100; found '0'
          {id: a, times: 101}                       | 1:48: expected a whole number from 1 to 100; found '101'
          {id: a, times: 1.5}                       | 1:48: expected a whole number from 1 to 100; found '1.5'
          {id: a, times: 3, at-most: 5.00}          | 1:60: 'at-most' has no place beside 'times': leave it out
          {id: a, grade: B, percent: 5}             | 1:41: 'grade' is known of each line that was inspected: only amount.deductions asks for it
          {percent: 5}                              | 1:33: missing key 'id'
          """)
  void tariffs(String rule, String problem) {
    assertProblem("amount: {compensation: {rules: [" + rule + "]}}", problem);
  }

  @Test
  void aRuleOfAnUnreadableTariffIsNotBlamedForItsBounds() {
    assertProblem(
        "amount: {fx: {fee: [{id: a, percent: much, at-least: 2.00, at-most: 1.00}]}}",
        "1:38: expected a decimal number such as 12.50; found 'much'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = NO_QUOTES,
      textBlock =
          """
          amount: {deductions: {restocking: []}}          | 1:23: unknown key 'restocking'; allowed here: restocking-fee, diminished-value, missing-accessory, usage, forbid
          amount: {deductions: {usage: {percent: 5}}}     | 1:30: expected a list; found a mapping
          amount: {deductions: {usage: [{id: a, percent: 5}, {id: a, percent: 6}]}} | 1:57: 'a' stands in this list already
          amount: {deductions: {usage: [{id: a, grade: B}]}} | 1:31: missing one of 'amount', 'percent', 'times'
          amount: {deductions: {usage: [{id: a, grade: {any: [B]}, percent: 5}]}} | 1:47: unknown word 'any'; allowed: not
          amount: {deductions: {usage: [{id: a, missing: charger, percent: 5}]}} | 1:48: expected one of {any: [...]}, {all: [...]} and {none: [...]}; found 'charger'
          amount: {deductions: {forbid: [restock]}}       | 1:32: unknown word 'restock'; allowed: restocking-fee, diminished-value, missing-accessory, usage
          amount: {deductions: {forbid: [usage, usage]}}  | 1:39: 'usage' stands in this list already
          amount: {deductions: {forbid: []}}              | 1:31: expected at least one; found an empty list
          amount: {partial: {}}                           | 1:19: missing key 'up-to'
          amount: {partial: {up-to: 100.00}}              | 1:27: expected a list; found '100.00'
          amount: {partial: {up-to: [{id: a, missing: {any: [b]}, percent: 5}]}} | 1:36: 'missing' is known of each line that was inspected: only amount.deductions asks for it
          amount: {compensation: {}}                      | 1:24: missing key 'rules'
          amount: {compensation: {rules: [], cap: lots}}  | 1:41: 'lots' is not an amount such as 12.50
          eligibility: [{id: a, grade: B, verdict: review}] | 1:23: 'grade' is known of each line that was inspected: only amount.deductions asks for it
          release: [{id: a, missing: {any: [b]}, at: scan}] | 1:19: 'missing' is known of each line that was inspected: only amount.deductions asks for it
          """)
  void deductionsPartsAndCompensation(String section, String problem) {
    assertProblem(section, problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = NO_QUOTES,
      textBlock =
          """
          amount: {tenders: {order: reversed}}            | 1:27: expected reverse, as-charged or a list of methods such as [card, gift-card]; found 'reversed'; did you mean 'reverse'?
          amount: {tenders: {order: card}}                | 1:27: expected reverse, as-charged or a list of methods such as [card, gift-card]; found 'card'
          amount: {tenders: {order: []}}                  | 1:27: expected at least one; found an empty list
          amount: {tenders: {order: [card, card]}}        | 1:34: 'card' stands in this list already
          amount: {tenders: {order: [gift card]}}         | 1:28: expected a word without spaces; found 'gift card'
          amount: {tenders: {split: sequential}}          | 1:27: unknown word 'sequential'; allowed: sequence, proportional
          amount: {tenders: {cash-for-kind: yes}}         | 1:35: expected true or false; found 'yes'
          amount: {tenders: {sort: reverse}}              | 1:20: unknown key 'sort'; allowed here: order, split, cash-for-kind
          amount: {fx: {rate: paid}}                      | 1:21: unknown word 'paid'; allowed: captured, current
          amount: {fx: {difference: shop}}                | 1:27: unknown word 'shop'; allowed: merchant, customer
          amount: {fx: {fee: 1.00}}                       | 1:20: expected a list; found '1.00'
          amount: {fx: {rates: current}}                  | 1:15: unknown key 'rates'; allowed here: rate, difference, fee; did you mean 'rate'?
          freight: [{id: a, payer: customer}]             | 1:10: expected a mapping; found a list
          freight: {}                                     | 1:10: missing key 'payer'
          freight: {payer: [{id: a, payer: seller}]}      | 1:34: unknown word 'seller'; allowed: customer, merchant, insurance, courier, platform, shared
          freight: {payer: [{id: a, grade: B, payer: shared}]} | 1:27: 'grade' is known of each line that was inspected: only amount.deductions asks for it
          freight: {payer: [], reimburse-up-to: all}      | 1:39: 'all' is not an amount such as 12.50
          freight: {payer: [], reimburse: 1.00}           | 1:22: unknown key 'reimburse'; allowed here: payer, reimburse-up-to
          consent-for-other-route: no                     | 1:26: expected true or false; found 'no'
          """)
  void tendersFxAndFreight(String section, String problem) {
    assertProblem(section, problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = NO_QUOTES,
      textBlock =
          """
          {parts: 3, every: 5 working days}                      | 1:10: missing key 'above'
          {above: 1.00, every: 5 working days}                   | 1:10: missing key 'parts'
          {above: 1.00, parts: 3}                                | 1:10: missing key 'every'
          {above: 0.00, parts: 3, every: 5 working days}         | 1:18: '0.00' is zero: state an amount above it
          {above: 1.00, parts: 0, every: 5 working days}         | 1:31: expected a whole number from 1 to 100; found '0'
          {above: 1.00, parts: 101, every: 5 working days}       | 1:31: expected a whole number from 1 to 100; found '101'
          {above: 1.00, parts: 3, every: 5 days}                 | 1:41: expected a whole number, a space and one of working days, working day; found '5 days'
          {above: 1.00, parts: 3, every: 5 workingdays}          | 1:41: expected a whole number, a space and one of working days, working day; found '5 workingdays'; did you mean 'working days'?
          {above: 1.00, parts: 3, every: 3651 working days}      | 1:41: expected from 0 to 3650 working days; found '3651 working days'
          {above: 1.00, parts: 3, every: 5 working days, signature: asked} | 1:68: expected true or false; found 'asked'
          {abov: 1.00, parts: 3, every: 5 working days}          | 1:11: unknown key 'abov'; allowed here: above, parts, every, signature; did you mean 'above'?
          """)
  void staging(String section, String problem) {
    assertProblem("staging: " + section, problem);
  }

  private static void assertProblem(String section, String problem) {
    assertThat(problems(with(section))).isEqualTo("p.yaml:" + problem);
  }
}
