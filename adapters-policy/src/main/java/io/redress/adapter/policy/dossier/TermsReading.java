package io.redress.adapter.policy.dossier;

import io.redress.money.Money;
import io.redress.money.Percent;
import io.redress.order.DiscountTerms;
import io.redress.order.LineId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Currency;
import java.util.function.ToLongFunction;

/** Reads the terms of a discount; their type says which other keys they have. */
final class TermsReading {

  static final Keys FIXED = Keys.required("fixed-terms", "type", "off").optional("threshold");
  static final Keys TIERED = Keys.required("tiered-terms", "type", "tiers");
  static final Keys TIER = Keys.required("tier", "threshold", "off");
  static final Keys PERCENT =
      Keys.required("percent-terms", "type", "percent").optional("threshold");
  static final Keys BUNDLE = Keys.required("bundle-terms", "type", "price").optional("lines");
  static final Keys NTH_PIECE = Keys.required("nth-piece-terms", "type", "steps");
  static final Keys STEP = Keys.required("step", "pieces", "pay-percent");

  private static final Seq<String> TYPES =
      List.of("fixed", "tiered", "percent", "bundle", "nth-piece");

  private final Currency currency;

  private TermsReading(Currency currency) {
    this.currency = currency;
  }

  /**
   * Terms as they were read.
   *
   * @param lines those that a bundle names; empty for all others
   */
  record Read(DiscountTerms terms, Seq<LineId> lines) {}

  static Read read(JsonValue value, Currency currency) {
    var reading = new TermsReading(currency);
    return switch (type(value)) {
      case "fixed" -> reading.fixed(value.fields(FIXED));
      case "tiered" -> reading.tiered(value.fields(TIERED));
      case "percent" -> reading.percent(value.fields(PERCENT));
      case "bundle" -> reading.bundle(value.fields(BUNDLE));
      default -> reading.nthPiece(value.fields(NTH_PIECE));
    };
  }

  private static String type(JsonValue value) {
    return value
        .entries()
        .find(entry -> entry.key().text().equals("type"))
        .getOrElseThrow(() -> value.problem("the required key 'type' is missing"))
        .value()
        .word(TYPES);
  }

  static LineId line(JsonValue value) {
    return new LineId(value.name());
  }

  private Read fixed(JsonFields terms) {
    return alone(
        new DiscountTerms.Fixed(
            terms.optional("threshold", each -> Amounts.money(each, currency), zero()),
            terms.required("off", each -> Amounts.money(each, currency))));
  }

  private DiscountTerms.Fixed tier(JsonFields tier) {
    return new DiscountTerms.Fixed(
        tier.required("threshold", each -> Amounts.money(each, currency)),
        tier.required("off", each -> Amounts.money(each, currency)));
  }

  private Read tiered(JsonFields terms) {
    var tiers = terms.required("tiers", list -> list.filledList(each -> tier(each.fields(TIER))));
    if (!ascends(tiers, tier -> tier.threshold().minor())) {
      throw terms.problem("tiers", "each threshold must be above the one before it");
    }
    return alone(new DiscountTerms.Tiered(tiers));
  }

  private Read percent(JsonFields terms) {
    return alone(
        new DiscountTerms.PercentOff(
            terms.required("percent", TermsReading::part),
            terms.optional("threshold", each -> Amounts.money(each, currency), zero())));
  }

  private Read bundle(JsonFields terms) {
    var price = terms.required("price", each -> Amounts.money(each, currency));
    return new Read(new DiscountTerms.Bundle(price), terms.items("lines", TermsReading::line));
  }

  private Read nthPiece(JsonFields terms) {
    var steps =
        terms.required("steps", each -> each.filledList(step -> nthStep(step.fields(STEP))));
    if (!ascends(steps, DiscountTerms.NthPiece.Step::pieces)) {
      throw terms.problem("steps", "each number of pieces must be above the one before it");
    }
    return alone(new DiscountTerms.NthPiece(steps));
  }

  private static DiscountTerms.NthPiece.Step nthStep(JsonFields step) {
    return new DiscountTerms.NthPiece.Step(
        step.required("pieces", each -> each.whole(1, LineReading.MOST_UNITS)),
        step.required("pay-percent", TermsReading::part));
  }

  /** A percentage of at most the whole. */
  private static Percent part(JsonValue value) {
    var percent = Amounts.percent(value);
    if (percent.millionths() > Percent.of(100).millionths()) {
      throw value.expected("at most 100 percent");
    }
    return percent;
  }

  private static <T> boolean ascends(Seq<T> steps, ToLongFunction<T> by) {
    return steps.zip(steps.drop(1)).forAll(two -> by.applyAsLong(two._1) < by.applyAsLong(two._2));
  }

  private static Read alone(DiscountTerms terms) {
    return new Read(terms, List.empty());
  }

  private Money zero() {
    return Money.zero(currency);
  }
}
