package io.redress.adapter.policy.cases.rules;

import io.redress.adapter.policy.cases.ShapeNotUnderstood;
import io.redress.money.Money;
import io.redress.money.Percent;
import io.redress.order.DiscountTerms;
import io.redress.order.OrderLine;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Currency;

/** The condition of a discount, from its type. */
final class Promotion {

  private Promotion() {}

  static Option<DiscountTerms> terms(Told told, Seq<OrderLine> lines, Currency currency) {
    if (!told.has("type")) {
      return Option.none();
    }
    return switch (told.text("type")) {
      case "FIXED_UNCONDITIONAL", "PERCENT", "PERCENT_PER_LINE" -> threshold(told, currency);
      case "SPEND_AND_SAVE", "TIERED", "COUPON", "FIXED" -> spendAndSave(told, lines, currency);
      case "N_PIECES_PERCENT" -> Option.of(new DiscountTerms.NthPiece(steps(told)));
      case "BUY_N_CHEAPEST_FREE" -> Option.of(new DiscountTerms.CheapestFree(told.count("n")));
      case "BUNDLE", "BUNDLE_PRICE" ->
          Option.of(
              new DiscountTerms.Bundle(
                  told.money(told.has("price") ? "price" : "bundle_price", currency)));
      case "SECOND_HALF_PRICE", "NTH_PIECE_PERCENT", "NTH_PIECE_HALF_PRICE" ->
          Option.of(
              new DiscountTerms.CheapestReduced(
                  told.has("n") ? told.count("n") : 2,
                  told.has("pay_percent") ? told.percent("pay_percent") : Percent.of(50)));
      default -> throw new ShapeNotUnderstood("promotion " + told.text("type"));
    };
  }

  private static Option<DiscountTerms> threshold(Told told, Currency currency) {
    return told.hasAll("threshold", "percent")
        ? Option.of(
            new DiscountTerms.PercentOff(
                told.percent("percent"), told.money("threshold", currency)))
        : Option.none();
  }

  private static Option<DiscountTerms> spendAndSave(
      Told told, Seq<OrderLine> lines, Currency currency) {
    if (told.is("repeat") || told.is("per_threshold")) {
      return Option.of(new DiscountTerms.Tiered(repeated(told, lines, currency)));
    }
    if (!told.has("tiers")) {
      return Option.of(fixed(told, currency));
    }
    var tiers = told.all("tiers").map(tier -> fixed(tier, currency));
    return Option.of(new DiscountTerms.Tiered(tiers.sortBy(tier -> tier.threshold().minor())));
  }

  /** So much off for every full amount: a step for each of them that the order can reach. */
  private static Seq<DiscountTerms.Fixed> repeated(
      Told told, Seq<OrderLine> lines, Currency currency) {
    var every = fixed(told.has("tiers") ? told.all("tiers").head() : told, currency);
    long gross = lines.map(OrderLine::gross).map(Money::minor).sum().longValue();
    return List.rangeClosed(1, gross / every.threshold().minor())
        .map(n -> new DiscountTerms.Fixed(every.threshold().times(n), every.off().times(n)));
  }

  private static DiscountTerms.Fixed fixed(Told tier, Currency currency) {
    return new DiscountTerms.Fixed(tier.money("threshold", currency), tier.money("off", currency));
  }

  private static Seq<DiscountTerms.NthPiece.Step> steps(Told told) {
    return told.all("steps")
        .map(step ->
            new DiscountTerms.NthPiece.Step(
                step.count("pieces"), Percent.of(step.count("pay_percent"))))
        .sortBy(DiscountTerms.NthPiece.Step::pieces);
  }
}
