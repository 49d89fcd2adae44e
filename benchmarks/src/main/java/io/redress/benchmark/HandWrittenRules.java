package io.redress.benchmark;

import io.redress.benchmark.RefundClaim.Category;
import io.redress.benchmark.RefundClaim.Channel;
import io.redress.benchmark.RefundClaim.Evidence;
import io.redress.benchmark.RefundClaim.Reason;
import io.redress.benchmark.RefundClaim.State;
import io.redress.benchmark.RefundClaim.Tier;

/** The reference table as Java, one {@code if} a rule: the floor for what decides the same. */
final class HandWrittenRules {

  private HandWrittenRules() {}

  /** Longer than a screen, because it stands for the table rule by rule. */
  static RefundRule firstMatch(RefundClaim claim) {
    var reason = claim.reason();
    var state = claim.state();
    var category = claim.category();
    long days = claim.days();
    long amount = claim.amountMinor();
    var tier = claim.tier();
    var evidence = claim.evidence();
    var channel = claim.channel();
    if (state == State.UNSHIPPED) {
      return RefundRule.R01;
    }
    if (reason == Reason.NOT_RECEIVED && state == State.IN_TRANSIT && days <= 3) {
      return RefundRule.R02;
    }
    if (reason == Reason.NOT_RECEIVED
        && state == State.IN_TRANSIT
        && days > 3
        && amount <= 20_000
        && tier != Tier.RISK) {
      return RefundRule.R03;
    }
    if (reason == Reason.NOT_RECEIVED) {
      return RefundRule.R04;
    }
    if ((reason == Reason.CHANGED_MIND || reason == Reason.LATE)
        && state == State.REFUSED
        && category != Category.FRESH
        && category != Category.CUSTOM) {
      return RefundRule.R05;
    }
    if (amount >= 500_000) {
      return RefundRule.R06;
    }
    if (days > 90) {
      return RefundRule.R07;
    }
    if (tier == Tier.RISK && evidence == Evidence.NONE) {
      return RefundRule.R08;
    }
    if (reason == Reason.CHANGED_MIND
        && (category == Category.CUSTOM
            || category == Category.DIGITAL
            || category == Category.FRESH)) {
      return RefundRule.R09;
    }
    if (reason == Reason.CHANGED_MIND
        && state == State.RECEIVED_UNOPENED
        && category != Category.INTIMATE
        && category != Category.COSMETICS
        && days <= 7) {
      return RefundRule.R10;
    }
    if (reason == Reason.CHANGED_MIND
        && state == State.RECEIVED_UNOPENED
        && days <= 15
        && (tier == Tier.GOLD || tier == Tier.PLATINUM)
        && (channel == Channel.APP || channel == Channel.WEB)) {
      return RefundRule.R11;
    }
    if (reason == Reason.CHANGED_MIND
        && state == State.RECEIVED_OPENED
        && (category == Category.APPAREL || category == Category.HOME)
        && days <= 7
        && amount <= 100_000
        && tier != Tier.RISK) {
      return RefundRule.R12;
    }
    if (reason == Reason.CHANGED_MIND) {
      return RefundRule.R13;
    }
    if ((reason == Reason.DAMAGED || reason == Reason.MISSING_PARTS)
        && category == Category.FRESH
        && days <= 1
        && amount <= 10_000
        && (evidence == Evidence.PHOTO || evidence == Evidence.VIDEO)) {
      return RefundRule.R14;
    }
    if (reason == Reason.DAMAGED
        && category == Category.FRESH
        && days <= 2
        && evidence != Evidence.NONE) {
      return RefundRule.R15;
    }
    if ((reason == Reason.DAMAGED || reason == Reason.WRONG_ITEM)
        && days <= 15
        && amount <= 3_000
        && (tier == Tier.SILVER || tier == Tier.GOLD || tier == Tier.PLATINUM)
        && (evidence == Evidence.PHOTO
            || evidence == Evidence.VIDEO
            || evidence == Evidence.INSPECTION)) {
      return RefundRule.R16;
    }
    if ((reason == Reason.DAMAGED || reason == Reason.WRONG_ITEM)
        && days <= 15
        && amount >= 3_001
        && amount <= 200_000
        && tier != Tier.RISK
        && (evidence == Evidence.PHOTO
            || evidence == Evidence.VIDEO
            || evidence == Evidence.INSPECTION)) {
      return RefundRule.R17;
    }
    if (reason == Reason.MISSING_PARTS
        && (category == Category.ELECTRONICS || category == Category.HOME)
        && days >= 0
        && days <= 30
        && channel != Channel.MARKETPLACE) {
      return RefundRule.R18;
    }
    if (reason == Reason.QUALITY_ISSUE
        && category == Category.ELECTRONICS
        && days >= 8
        && days <= 30
        && evidence == Evidence.INSPECTION) {
      return RefundRule.R19;
    }
    if (reason == Reason.QUALITY_ISSUE
        && category == Category.ELECTRONICS
        && days <= 7
        && evidence != Evidence.NONE) {
      return RefundRule.R20;
    }
    if ((reason == Reason.QUALITY_ISSUE || reason == Reason.NOT_AS_DESCRIBED)
        && category != Category.FRESH
        && days <= 15
        && amount < 100_000
        && (tier == Tier.REGULAR
            || tier == Tier.SILVER
            || tier == Tier.GOLD
            || tier == Tier.PLATINUM)
        && (evidence == Evidence.PHOTO || evidence == Evidence.VIDEO)
        && (channel == Channel.APP || channel == Channel.WEB || channel == Channel.STORE)) {
      return RefundRule.R21;
    }
    if (reason == Reason.NOT_AS_DESCRIBED && days <= 30 && evidence == Evidence.NONE) {
      return RefundRule.R22;
    }
    if (reason == Reason.LATE
        && (state == State.IN_TRANSIT || state == State.RECEIVED_UNOPENED)
        && amount <= 50_000
        && (channel == Channel.APP || channel == Channel.WEB || channel == Channel.PHONE)) {
      return RefundRule.R23;
    }
    return RefundRule.R24;
  }
}
