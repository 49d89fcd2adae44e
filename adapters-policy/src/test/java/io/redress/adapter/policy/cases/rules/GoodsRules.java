package io.redress.adapter.policy.cases.rules;

import static io.redress.adapter.policy.cases.rules.Demands.OPEN;
import static io.redress.adapter.policy.cases.rules.Demands.OVER;
import static io.redress.adapter.policy.cases.rules.Demands.all;
import static io.redress.adapter.policy.cases.rules.Demands.any;
import static io.redress.adapter.policy.cases.rules.Demands.category;
import static io.redress.adapter.policy.cases.rules.Demands.is;
import static io.redress.adapter.policy.cases.rules.Demands.none;
import static io.redress.adapter.policy.cases.rules.Demands.reason;
import static io.redress.adapter.policy.cases.rules.Table.approve;
import static io.redress.adapter.policy.cases.rules.Table.askPhotoOrVideo;
import static io.redress.adapter.policy.cases.rules.Table.reject;
import static io.redress.adapter.policy.cases.rules.Table.review;

import io.redress.facts.Vocabulary;
import io.redress.table.Cell;
import io.redress.table.Rule.Demand;
import io.vavr.collection.HashSet;

/** Which goods may go back, by the law of the place. */
final class GoodsRules {

  /** Measures, art. 7: what may be exempted where the customer confirmed it at the purchase. */
  private static final String[] MAY_BE_EXEMPT = {
    "article7-nature", "near-expiry-marked", "flawed-marked", "defect-marked", "value-loss-nature"
  };

  /** Measures, art. 9: what defeats the right, by what was done to the goods. */
  private static final String[] DONE = {
    "not-tag-attached",
    "tag-cut",
    "label-removed",
    "soiled",
    "damaged",
    "washed",
    "seal-broken",
    "personal-data-left",
    "activated",
    "unauthorised-repair",
    "unauthorized-repair",
    "serial-altered",
    "label-altered",
    "lasting-use-marks",
    "use-marks"
  };

  private GoodsRules() {}

  static PolicySketch of(Told told, PolicySketch policy) {
    return switch (told.at("jurisdiction").node().asText()) {
      case "EU", "UK" -> europe(policy);
      case "CN", "KR" -> china(policy);
      default -> process(policy);
    };
  }

  /** Consumer Rights Law, art. 24 and 25; the Measures, art. 6 to 9 and 20. */
  static PolicySketch china(PolicySketch policy) {
    return policy.rules(
        review("bad-faith-suspected", any("same-goods-swapped-evidence")),
        approve("quality-within-7-days", reason("quality"), OPEN),
        askPhotoOrVideo("quality-later", reason("quality")),
        reject("not-distance-sale", is(Vocabulary.CHANNEL, "offline", "store", "in-store")),
        reject("window-expired", OVER),
        reject("exempt-custom", category("custom"), any("made-after-order-to-buyer-spec")),
        approve("not-really-custom", category("custom"), none("made-after-order-to-buyer-spec")),
        reject("exempt-fresh", category("fresh", "fresh-perishable", "perishable", "live")),
        reject("exempt-digital", category("digital", "digital-download", "download")),
        reject(
            "exempt-media",
            category("audio-video-software", "av-software", "software", "media"),
            any("unsealed", "unsealed-by-consumer", "downloaded")),
        reject("exempt-periodical", category("newspaper-periodical", "periodical", "newspaper")),
        reject(
            "exempt-confirmed",
            any(MAY_BE_EXEMPT),
            all("shown-for-this-purchase", "actively-ticked-by-buyer")),
        reject("accessory-missing", any("not-accessories-complete")),
        reject("not-intact.by-what-was-done", any(DONE)),
        reject("not-intact.by-condition", is(Vocabulary.CONDITION, "damaged", "used")),
        approve("exemption-not-confirmed", any(MAY_BE_EXEMPT)),
        approve("seller-is-operator", category("second-hand"), any("bought-for-resale")),
        reject("private-seller", category("second-hand"), any("labelled=private")),
        approve("within-window", OPEN));
  }

  /** Directive 2011/83/EU, art. 16. */
  static PolicySketch europe(PolicySketch policy) {
    return policy.rules(
        reject("window-expired", OVER),
        reject("exempt-custom", any("personalised", "made-to-consumer-specification")),
        reject("exempt-perishable", any("perishable", "deteriorates-rapidly")),
        reject("exempt-hygiene", all("hygiene-sealed", "unsealed"), none("can-be-made-saleable")),
        reject("exempt-media", all("media-sealed", "unsealed")),
        reject("exempt-digital", all("digital", "performance-begun", "consent-and-ack")),
        approve("within-window", OPEN));
  }

  /** The process of the source documents. */
  private static PolicySketch process(PolicySketch policy) {
    return china(
        policy.rules(
            reject("false-information", any("false-information")),
            askPhotoOrVideo(
                "photo-or-video",
                reason("quality", "not-as-described", "damaged-in-transit"),
                new Demand(Vocabulary.EVIDENCE, new Cell.NoneOf(HashSet.of("photo", "video"))))));
  }
}
