package io.redress.adapter.policy;

import static io.redress.adapter.policy.PolicyTexts.least;
import static io.redress.adapter.policy.PolicyTexts.policy;
import static io.redress.adapter.policy.PolicyTexts.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.amount.ComponentKind;
import io.redress.amount.DeductionTerms;
import io.redress.facts.Vocabulary;
import io.redress.policy.Policy;
import io.redress.settlement.SettlementTerms;
import io.redress.table.Cell;
import io.redress.table.DecisionTable;
import io.redress.table.Rule;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every setting of amounts and of giving them back changes the value that is read. */
class AmountSettingsTest {

  private static final char NO_QUOTES = '^';

  static final Map<String, Function<Policy, Object>> SETTINGS =
      LinkedHashMap.<String, Function<Policy, Object>>empty()
          .put("parts", policy -> policy.amount().parts())
          .put("on-partial-return", policy -> policy.amount().discounts().onPartialReturn())
          .put("shortfall", policy -> policy.amount().discounts().shortfall())
          .put("return-coupon", policy -> policy.amount().discounts().returnCoupon())
          .put("outbound", policy -> rules(policy.amount().shipping().outbound()))
          .put("forfeited-free", policy -> policy.amount().shipping().forfeitedFree())
          .put("not-returned", policy -> policy.amount().gifts())
          .put("unmarked", policy -> policy.amount().unmarkedGifts())
          .put("waived", policy -> policy.amount().waivedFees())
          .put("paid", policy -> policy.amount().paidFees())
          .put("customer-withdraws", policy -> policy.amount().presale().customerWithdraws())
          .put("merchant-breaks", policy -> policy.amount().presale().merchantBreaks())
          .put("deposit-limit", policy -> policy.amount().presale().depositLimit())
          .put("deductions", policy -> deductions(policy.amount().deductions()))
          .put("forbid", policy -> policy.amount().deductions().forbidden().mkString(" "))
          .put("partial", policy -> rules(policy.amount().partialUpTo()))
          .put("compensation", policy -> rules(policy.amount().compensation().table()))
          .put("cap", policy -> policy.amount().compensation().cap())
          .put("order", policy -> policy.settlement().tenders().order())
          .put("split", policy -> policy.settlement().tenders().split())
          .put("cash-for-kind", policy -> policy.settlement().tenders().cashForKind())
          .put("rate", policy -> policy.settlement().fx().rate())
          .put("difference", policy -> policy.settlement().fx().difference())
          .put("fee", policy -> rules(policy.amount().fxFee()))
          .put("payer", policy -> rules(policy.amount().freight().payer()))
          .put("reimburse", policy -> policy.amount().freight().reimburseUpTo())
          .put("staging", policy -> policy.settlement().staging())
          .put("routes", policy -> routes(policy.settlement()))
          .put("consent", policy -> policy.settlement().consentForOtherRoute());

  /** Those of every rule, and those that hold otherwise. */
  private static String routes(SettlementTerms terms) {
    return terms
        .route()
        .rules()
        .map(Rule::outcome)
        .append(terms.routes())
        .flatMap(routes -> routes)
        .mkString(" ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = NO_QUOTES,
      emptyValue = "",
      textBlock =
          """
          # setting          | left out       | written                                                     | read
          parts              | UP             | amount: {rounding: {parts: half-up}}                        | HALF_UP
          parts              | UP             | amount: {rounding: {parts: each-half-up}}                   | EACH_HALF_UP
          on-partial-return  | APPORTION      | amount: {discounts: {on-partial-return: reprice-when-lost}} | REPRICE_WHEN_LOST
          on-partial-return  | APPORTION      | amount: {discounts: {on-partial-return: reprice}}           | REPRICE
          shortfall          | WAIVE          | amount: {discounts: {shortfall: ask}}                       | ASK
          return-coupon      | NEVER          | amount: {discounts: {return-coupon: whole-order}}           | WHOLE_ORDER
          return-coupon      | NEVER          | amount: {discounts: {return-coupon: when-its-lines-return}} | WHEN_ITS_LINES_RETURN
          outbound           | -              | amount: {shipping: {outbound: [{id: a, refund: none}]}}     | a NONE
          outbound           | -              | amount: {shipping: {outbound: [{id: a, refund: share}]}}    | a SHARE
          outbound           | -              | amount: {shipping: {outbound: [{id: a, refund: share-by-piece}]}} | a SHARE_BY_PIECE
          outbound           | -              | amount: {shipping: {outbound: [{id: a, refund: standard}]}} | a STANDARD
          outbound           | -              | amount: {shipping: {outbound: [{id: a, refund: full}]}}     | a FULL
          forfeited-free     | KEEP           | amount: {shipping: {forfeited-free: charge}}                | CHARGE
          not-returned       | MARKED_PRICE   | amount: {gifts: {not-returned: waive}}                      | WAIVE
          unmarked           | NOTHING        | amount: {gifts: {unmarked: market-value}}                   | MARKET_VALUE
          waived             | KEEP           | amount: {fees: {waived: deduct}}                            | DEDUCT
          paid               | KEEP           | amount: {fees: {paid: refund}}                              | REFUND
          customer-withdraws | REFUND_DEPOSIT | amount: {presale: {customer-withdraws: keep-deposit}}       | KEEP_DEPOSIT
          merchant-breaks    | REFUND_DEPOSIT | amount: {presale: {merchant-breaks: double-deposit}}        | DOUBLE_DEPOSIT
          deposit-limit      | 20             | amount: {presale: {deposit-limit: 12.5 percent}}            | 12.5
          deposit-limit      | 20             | amount: {presale: {deposit-limit: 0 percent}}               | 0
          deposit-limit      | 20             | amount: {presale: {deposit-limit: 100 percent}}             | 100
          deductions         | -              | amount: {deductions: {restocking-fee: [{id: a, percent: 15}]}}   | RESTOCKING_FEE a 15 % - -
          deductions         | -              | amount: {deductions: {diminished-value: [{id: a, percent: 15}]}} | DIMINISHED_VALUE a 15 % - -
          deductions         | -              | amount: {deductions: {missing-accessory: [{id: a, amount: 30.00}]}} | MISSING_ACCESSORY a CNY 30.00
          deductions         | -              | amount: {deductions: {usage: [{id: a, times: 1}]}}          | USAGE a 100 % - -
          forbid             | -              | amount: {deductions: {forbid: restocking-fee}}              | RESTOCKING_FEE
          forbid             | -              | amount: {deductions: {forbid: [usage, restocking-fee]}}     | USAGE RESTOCKING_FEE
          partial            | -              | amount: {partial: {up-to: [{id: a, percent: 50, at-most: 100.00}]}} | a 50 % - CNY 100.00
          compensation       | -              | amount: {compensation: {rules: [{id: a, percent: 30, at-least: 1.00, at-most: 500.00}]}} | a 30 % CNY 1.00 CNY 500.00
          compensation       | -              | amount: {compensation: {rules: [{id: a, times: 3, at-least: 500.00}]}} | a 300 % CNY 500.00 -
          compensation       | -              | amount: {compensation: {rules: [{id: a, percent: 7.5, at-least: 5.00, at-most: 5.00}]}} | a 7.5 % CNY 5.00 CNY 5.00
          compensation       | -              | amount: {compensation: {rules: [{id: a, percent: 0}]}}      | a 0 % - -
          compensation       | -              | amount: {compensation: {rules: [{id: a, percent: 10000}]}}  | a 10000 % - -
          compensation       | -              | amount: {compensation: {rules: [{id: a, times: 100}]}}      | a 10000 % - -
          compensation       | -              | amount: {compensation: {rules: [{id: a, percent: 0.0001}]}} | a 0.0001 % - -
          compensation       | -              | amount: {compensation: {rules: [{id: a, amount: 0.01}]}}    | a CNY 0.01
          cap                | -              | amount: {compensation: {rules: [], cap: 500.00}}            | CNY 500.00
          cap                | -              | amount: {compensation: {rules: [], cap: 0.00}}              | CNY 0.00
          order              | Reverse[]      | amount: {tenders: {order: as-charged}}                      | AsCharged[]
          order              | Reverse[]      | amount: {tenders: {order: [card, gift-card]}}               | ByMethod[methods=Vector(card, gift-card)]
          split              | SEQUENCE       | amount: {tenders: {split: proportional}}                    | PROPORTIONAL
          cash-for-kind      | false          | amount: {tenders: {cash-for-kind: true}}                    | true
          rate               | CAPTURED       | amount: {fx: {rate: current}}                               | CURRENT
          difference         | MERCHANT       | amount: {fx: {difference: customer}}                        | CUSTOMER
          fee                | -              | amount: {fx: {fee: [{id: a, percent: 1.5, at-least: 1.00}]}} | a 1.5 % CNY 1.00 -
          payer              | -              | freight: {payer: [{id: a, payer: customer}]}                | a CUSTOMER
          payer              | -              | freight: {payer: [{id: a, payer: merchant}]}                | a MERCHANT
          payer              | -              | freight: {payer: [{id: a, payer: insurance}]}               | a INSURANCE
          payer              | -              | freight: {payer: [{id: a, payer: courier}]}                 | a COURIER
          payer              | -              | freight: {payer: [{id: a, payer: platform}]}                | a PLATFORM
          payer              | -              | freight: {payer: [{id: a, payer: shared}]}                  | a SHARED
          reimburse          | -              | freight: {payer: [], reimburse-up-to: 25.00}                | CNY 25.00
          staging            | -              | staging: {above: 50000.00, parts: 3, every: 5 working days, signature: true} | Staging[above=CNY 50000.00, parts=3, everyWorkingDays=5, signature=true]
          staging            | -              | staging: {above: 0.01, parts: 1, every: 0 working days}     | Staging[above=CNY 0.01, parts=1, everyWorkingDays=0, signature=false]
          staging            | -              | staging: {above: 1.00, parts: 100, every: 3650 working days} | Staging[above=CNY 1.00, parts=100, everyWorkingDays=3650, signature=false]
          staging            | -              | staging: {above: 1.00, parts: 2, every: 1 working day}      | Staging[above=CNY 1.00, parts=2, everyWorkingDays=1, signature=false]
          routes             | ORIGINAL       | route: [original, bank-transfer, voucher]                  | ORIGINAL BANK_TRANSFER VOUCHER
          consent            | false          | consent-for-other-route: true                               | true
          """)
  void aSettingChangesWhatIsRead(String setting, String leftOut, String written, String read) {
    var value = SETTINGS.get(setting).getOrElseThrow(AssertionError::new);
    assertThat(shown(value.apply(policy(least())))).isEqualTo(leftOut);
    assertThat(shown(value.apply(policy(with(written))))).isEqualTo(read);
  }

  @Test
  void aSettingLeavesTheOthersAlone() {
    assertThat(policy(with("amount: {fees: {paid: refund}}")).amount().waivedFees())
        .isEqualTo(policy(least()).amount().waivedFees());
    for (var empty :
        new String[] {
          "amount: {}",
          "amount: {discounts: {}, shipping: {}, gifts: {}, fees: {}, presale: {}}",
          "amount: {deductions: {}, tenders: {}, fx: {}}"
        }) {
      assertThat(policy(with(empty))).isEqualTo(policy(least()));
    }
  }

  @Test
  void deductionsAskWhatIsKnownOfEachLine() {
    var rule =
        policy(
                with(
                    "amount: {deductions: {missing-accessory: "
                        + "[{id: a, grade: B, missing: {any: [charger]}, amount: 30.00}]}}"))
            .amount()
            .deductions()
            .tables()
            .get(ComponentKind.MISSING_ACCESSORY)
            .getOrElseThrow(AssertionError::new)
            .rules()
            .head();
    assertThat(rule.demands().map(demand -> demand.column()))
        .containsExactly(Vocabulary.GRADE, Vocabulary.MISSING);
    assertThat(rule.demands().map(demand -> demand.cell()))
        .containsExactly(new Cell.OneOf(HashSet.of("B")), new Cell.AnyOf(HashSet.of("charger")));
  }

  private static String deductions(DeductionTerms deductions) {
    return deductions.tables().map(table -> table._1 + " " + rules(table._2)).mkString();
  }

  private static String rules(DecisionTable<?> table) {
    return table.rules().map(rule -> rule.id() + " " + rule.outcome()).mkString("; ");
  }

  /** Short for the tables above: nothing as a hyphen, a share as percentage, floor and ceiling. */
  private static String shown(Object value) {
    String text = value.toString();
    return text.isEmpty()
        ? "-"
        : text.replaceAll("Fixed\\[amount=(.*?)]", "$1")
            .replaceAll("Share\\[percent=(.*?), atLeast=(.*?), atMost=(.*?)]", "$1 % $2 $3")
            .replaceAll("Some\\((.*?)\\)", "$1")
            .replace("None", "-");
  }
}
