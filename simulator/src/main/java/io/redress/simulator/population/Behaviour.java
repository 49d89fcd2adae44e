package io.redress.simulator.population;

import io.redress.simulator.draw.Choice;
import io.redress.simulator.draw.LogNormal;
import io.vavr.collection.Map;
import io.vavr.collection.Set;

/**
 * How customers answer to what a policy does to them.
 *
 * @param entitlement what customers are owed, whatever a policy says
 * @param abuse how often claims are not true
 * @param traces what such claims leave behind
 * @param care how the careless differ from others
 * @param complaints who complains
 * @param chargebacks who has the bank take money back
 * @param satisfaction what makes customers content, and what it is worth
 */
public record Behaviour(
    Entitlement entitlement,
    Abuse abuse,
    Traces traces,
    Care care,
    Complaints complaints,
    Chargebacks chargebacks,
    Satisfaction satisfaction) {

  /**
   * What is owed without anybody's fault; what is somebody else's fault is always owed.
   *
   * @param days from delivery
   * @param reasons those that are the customer's own
   * @param exempt flags of goods that do not come back without a fault
   */
  public record Entitlement(int days, Set<String> reasons, Set<String> exempt) {}

  /**
   * How often claims are not true. The share of orders grows with how well it works: it is that of
   * the kind times twice the success that such claims had of late, to the power of the temptation.
   *
   * @param share of the delivered orders of each kind of customers, where half of such claims
   *     succeed
   * @param temptation 0 where nobody minds how well it works, 1 where twice the success makes twice
   *     the claims
   * @param claims which kinds of untrue claims there are
   */
  public record Abuse(Map<CustomerKind, Double> share, double temptation, Choice<Truth> claims) {}

  /**
   * How careless customers differ, each by a factor.
   *
   * @param waits how many times as long they wait
   * @param shows how many times as often they show what is asked for
   * @param sends how many times as often they send goods back
   */
  public record Care(double waits, double shows, double sends) {}

  /**
   * Who complains: whoever waits longer than they have patience, and some who are refused.
   *
   * @param patience how many hours customers wait for a decision, and for the money after it
   * @param whenRefused of those to whom nothing is given
   * @param after how many hours after the end of their case customers complain
   * @param appeals of those to whom nothing is given after a complaint either, how many complain
   *     again
   */
  public record Complaints(
      LogNormal patience, double whenRefused, LogNormal after, double appeals) {}

  /**
   * Disputes with the bank by customers who are refused.
   *
   * @param whenOwed of those who were owed it; the shop loses all of these
   * @param whenNot of all others
   * @param lostWhenNot how many of these the shop loses all the same
   */
  public record Chargebacks(double whenOwed, double whenNot, double lostWhenNot) {}

  /**
   * A score from 100, less what is taken off; never below 0.
   *
   * @param refused taken off where nothing was given
   * @param perDay for each day from the request to the end
   * @param perQuestion for each time that evidence was asked for
   * @param sendingBack where goods had to be sent back
   * @param complaining where it came to a complaint
   * @param neutral the score at which a customer buys as before; below it some stay away
   * @param leaves the share that stays away at a score of 0; between, in proportion
   */
  public record Satisfaction(
      double refused,
      double perDay,
      double perQuestion,
      double sendingBack,
      double complaining,
      double neutral,
      double leaves) {}
}
