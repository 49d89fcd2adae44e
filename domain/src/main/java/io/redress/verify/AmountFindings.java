package io.redress.verify;

import io.redress.amount.AmountTerms;
import io.redress.amount.ComponentKind;
import io.redress.amount.DeductionTerms;
import io.redress.amount.FreightPayer;
import io.redress.amount.FreightTerms;
import io.redress.amount.MerchantBreaks;
import io.redress.settlement.Route;
import io.redress.settlement.SettlementTerms;
import io.redress.table.Rule;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Finds rules about amounts that never apply, and promises that cannot be kept. */
final class AmountFindings {

  private AmountFindings() {}

  static Seq<Finding> of(AmountTerms amount, SettlementTerms settlement) {
    Seq<Finding> forbidden =
        DeductionTerms.KINDS
            .filter(kind -> isForbiddenWithRules(kind, amount.deductions()))
            .map(AmountFindings::neverApplies);
    return waysOf(settlement).forAll(ways -> ways.exists(route -> route != Route.ORIGINAL))
        ? forbidden
        : forbidden.appendAll(beyondPaid(amount).map(AmountFindings::withoutRoute));
  }

  /** The routes of every case: those of the rules, and those for whatever no rule takes. */
  private static Seq<Seq<Route>> waysOf(SettlementTerms settlement) {
    var rules = settlement.route().rules();
    var ways = rules.map(Rule::outcome);
    return rules.exists(rule -> rule.demands().isEmpty()) ? ways : ways.append(settlement.routes());
  }

  private static boolean isForbiddenWithRules(ComponentKind kind, DeductionTerms terms) {
    return terms.forbidden().contains(kind)
        && terms.tables().get(kind).exists(table -> !table.rules().isEmpty());
  }

  private static Finding neverApplies(ComponentKind kind) {
    return Finding.of(
        FindingKind.FORBIDDEN_DEDUCTION,
        "amount.deductions",
        "the rules of '%s' never apply: it is among what is forbidden".formatted(kind.word()),
        "“%s”的规则永远不会生效：它属于禁止的扣减".formatted(kind.word()));
  }

  /** The sections that promise more than was paid, which payments usually cannot take. */
  private static Seq<String> beyondPaid(AmountTerms amount) {
    Seq<String> sections = List.empty();
    if (!amount.compensation().table().rules().isEmpty()) {
      sections = sections.append("amount.compensation");
    }
    if (amount.presale().merchantBreaks() == MerchantBreaks.DOUBLE_DEPOSIT) {
      sections = sections.append("amount.presale");
    }
    return reimburses(amount.freight()) ? sections.append("freight") : sections;
  }

  /** Whether a customer who prepaid the courier may get some of it back. */
  private static boolean reimburses(FreightTerms freight) {
    return freight.payer().rules().map(Rule::outcome).exists(who -> who != FreightPayer.CUSTOMER)
        && freight.reimburseUpTo().forAll(most -> most.isPositive());
  }

  private static Finding withoutRoute(String section) {
    return Finding.of(
        FindingKind.NO_ROUTE,
        section,
        "promises more than was paid, and routes name no way for it but 'original':"
            + " add one such as 'store-balance'",
        "承诺退还的金额超过实付，而 routes 中除 original 外没有其他途径：请增加例如 store-balance");
  }
}
