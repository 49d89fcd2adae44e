package io.redress.adapter.policy.dossier;

import io.redress.order.DiscountTerms;

/** Writes the terms of a discount as {@link TermsReading} reads them. */
record TermsWriting(JsonWriting json) {

  /** Whether dossiers have a word for such terms. */
  static boolean isKnown(DiscountTerms terms) {
    return switch (terms) {
      case DiscountTerms.Fixed it -> true;
      case DiscountTerms.Tiered it -> true;
      case DiscountTerms.PercentOff it -> true;
      case DiscountTerms.Bundle it -> true;
      case DiscountTerms.NthPiece it -> true;
      case DiscountTerms.CheapestFree it -> false;
      case DiscountTerms.CheapestReduced it -> false;
    };
  }

  void fields(DiscountTerms terms) {
    switch (terms) {
      case DiscountTerms.Fixed fixed -> {
        json.text("type", "fixed");
        tier(fixed);
      }
      case DiscountTerms.Tiered tiered -> {
        json.text("type", "tiered");
        json.objects("tiers", tiered.tiers(), this::tier);
      }
      case DiscountTerms.PercentOff off -> {
        json.text("type", "percent");
        json.text("percent", off.percent().toString());
        json.money("threshold", off.threshold());
      }
      case DiscountTerms.Bundle bundle -> {
        json.text("type", "bundle");
        json.money("price", bundle.price());
      }
      case DiscountTerms.NthPiece nth -> {
        json.text("type", "nth-piece");
        json.objects("steps", nth.steps(), this::step);
      }
      case DiscountTerms.CheapestFree it -> {}
      case DiscountTerms.CheapestReduced it -> {}
    }
  }

  private void tier(DiscountTerms.Fixed tier) {
    json.money("threshold", tier.threshold());
    json.money("off", tier.off());
  }

  private void step(DiscountTerms.NthPiece.Step step) {
    json.whole("pieces", step.pieces());
    json.text("pay-percent", step.pay().toString());
  }
}
