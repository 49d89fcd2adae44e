package io.redress.adapter.policy.cases.rules;

import io.redress.calendar.Window;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * A term of law or of a platform.
 *
 * @param where the jurisdiction that a case must tell of; empty for any
 * @param from what it is counted from
 * @param asked what must happen in time; empty where only the last day is asked for
 * @param lastDay what the cases call its last day
 */
record Term(String where, String from, String asked, Window window, String lastDay, String reason) {

  static final Seq<Term> KNOWN =
      List.of(
          // Act on Specified Commercial Transactions, art. 15-3: the day of receipt counts
          right("JP", "received_on", "cancel_on", Windows.daysFromTheFirst(8), "cancel_last_day"),
          // Consumer Defence Code, art. 49
          right("BR", "received_on", "regret_on", Windows.days(7), "regret_last_day"),
          // E-Commerce Act, art. 17(1)
          right("KR", "goods_received_on", "withdraw_on", Windows.days(7), "withdraw_last_day"),
          // Directive 2011/83/EU, art. 14(1)
          right(
              "EU", "notice_sent_on", "goods_sent_on", Windows.days(14), "consumer_send_last_day"),
          // Consumer Contracts Regulations 2013, regulation 30
          right("UK", "received_on", "cancel_on", Windows.days(14), "cancel_last_day"),
          // Consumer Rights Act 2015, s. 22(3)
          fault("UK", "delivered_on", "reject_on", Windows.days(30), "reject_last_day"),
          // Consumer Rights Act 2015, s. 20(15): the day of the agreement counts, whatever it is
          // called
          due("UK", "refund_agreed_on", Windows.daysFromTheFirst(14), "refund_last_day"),
          due("UK", "agreed_on", Windows.daysFromTheFirst(14), "refund_last_day"),
          due("UK", "trader_agreed_on", Windows.daysFromTheFirst(14), "refund_last_day"),
          // Civil Code of California, s. 1723
          right("US", "purchased_on", "return_on", Windows.days(30), "return_last_day"),
          // E-Commerce Act, art. 18(2)
          due("KR", "goods_returned_on", Windows.workingDays(3), "refund_last_day"),
          // Consumer Rights Law, art. 25
          due("CN", "returned_goods_received_on", Windows.days(7), "refund_last_day"),
          // the source documents
          right("", "address_received_at", "sent_at", Windows.days(7), "send_back_last_day"),
          due("", "inspection_passed_on", Windows.workingDays(7), "refund_last_day"),
          // dispute rules of Taobao, art. 83
          due("", "suspended_on", Windows.days(30), "negotiation_last_day"));

  private static Term right(
      String where, String from, String asked, Window window, String lastDay) {
    return new Term(where, from, asked, window, lastDay, "no-reason");
  }

  private static Term fault(
      String where, String from, String asked, Window window, String lastDay) {
    return new Term(where, from, asked, window, lastDay, "quality");
  }

  private static Term due(String where, String from, Window window, String lastDay) {
    return new Term(where, from, "", window, lastDay, "");
  }

  boolean fits(Told told) {
    return (where.isEmpty() || told.says("jurisdiction", where))
        && told.has(from)
        && (asked.isEmpty() || told.has(asked));
  }
}
