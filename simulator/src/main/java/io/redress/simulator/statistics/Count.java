package io.redress.simulator.statistics;

/** What is counted of orders, cases, people and clocks; all of it whole numbers that add up. */
public enum Count {
  ORDERS,
  /** What was paid for orders, in minor units. */
  PAID,
  REQUESTS,
  /** Orders with money back. */
  REFUNDED,
  /** What was given back, in minor units. */
  GIVEN,
  /** Requests that were decided without a person. */
  AUTOMATIC,
  /** What went to claims that were not honest, in minor units. */
  WRONGLY_GIVEN,
  /** What honest customers were owed and did not get, in minor units. */
  WRONGLY_KEPT,
  /** What the shop bears of goods on their way back, in minor units. */
  FREIGHT,
  /** What it paid couriers for labels, whether customers bear that or not, in minor units. */
  LABELS,
  /** What replacements and repairs cost that were handed to customers, in minor units. */
  HANDED_OVER,
  /** What the time of people cost, in minor units. */
  HANDLING,
  /** What was given beyond what had been paid, in minor units. */
  COMPENSATION,
  /** What goods were worth that did not come back, or came back worth less, in minor units. */
  GOODS_LOST,
  COMPLAINTS,
  CHARGEBACKS,
  /** What was lost by chargebacks, with their fees, in minor units. */
  CHARGED_BACK,
  /** Scores from 0 to 100, added up. */
  SATISFACTION,
  /** The margin of purchases that will not be made again, in minor units. */
  LOST_MARGIN,
  /** What all of it came to, in minor units. */
  NET_COST,
  /** Cases that had a first response. */
  RESPONDED,
  RESPONSE_SECONDS,
  /** Cases that were decided. */
  DECIDED,
  DECISION_SECONDS,
  /** Cases whose money was back. */
  PAID_BACK,
  PAID_BACK_SECONDS,
  /** Deadlines that were met or missed. */
  DEADLINES,
  DEADLINES_MET,
  /** What lay in a queue and was served. */
  SERVED,
  QUEUED_SECONDS,
  BUSY_SECONDS,
  /** How long people were there to serve. */
  STAFFED_SECONDS,
  ELAPSED_SECONDS,
  WORLDS,
  RESPONSE_P50,
  RESPONSE_P95,
  RESPONSE_P99,
  DECISION_P50,
  DECISION_P95,
  DECISION_P99,
  PAID_BACK_P50,
  PAID_BACK_P95,
  PAID_BACK_P99
}
