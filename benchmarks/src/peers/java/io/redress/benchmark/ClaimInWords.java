package io.redress.benchmark;

import java.util.Map;

/** A claim as engines take it that know no type of ours: words and numbers. */
public record ClaimInWords(
    String reason,
    String state,
    String category,
    long days,
    long amountMinor,
    String tier,
    String evidence,
    String channel) {

  static ClaimInWords of(RefundClaim claim) {
    return new ClaimInWords(
        claim.reason().name(),
        claim.state().name(),
        claim.category().name(),
        claim.days(),
        claim.amountMinor(),
        claim.tier().name(),
        claim.evidence().name(),
        claim.channel().name());
  }

  /** The answers by the names of the columns. */
  static Map<String, Object> byColumn(RefundClaim claim) {
    return Map.of(
        "reason", claim.reason().name(),
        "state", claim.state().name(),
        "category", claim.category().name(),
        "days", claim.days(),
        "amount", claim.amountMinor(),
        "tier", claim.tier().name(),
        "evidence", claim.evidence().name(),
        "channel", claim.channel().name());
  }
}
