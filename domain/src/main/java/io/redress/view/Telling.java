package io.redress.view;

import io.redress.table.Wording;
import io.vavr.control.Option;

/**
 * The words for one event, for each audience.
 *
 * @param inside for staff and auditors
 * @param customer none where the customer is not to see it
 * @param isForFinance whether finance see it, in the words of the staff
 */
record Telling(Wording inside, Option<Wording> customer, boolean isForFinance) {

  /** Everybody hears it, the customer in other words than those inside. */
  static Telling all(Wording inside, Wording customer) {
    return new Telling(inside, Option.of(customer), true);
  }

  /** Everybody hears it in the same words. */
  static Telling all(Wording words) {
    return all(words, words);
  }

  /** Nobody outside hears it. */
  static Telling inside(Wording words) {
    return new Telling(words, Option.none(), true);
  }

  /** The same, but no matter of finance. */
  Telling notForFinance() {
    return new Telling(inside, customer, false);
  }

  Telling onlyIfForFinance(boolean isTheirs) {
    return new Telling(inside, customer, isTheirs);
  }

  Option<Wording> to(Audience audience) {
    return switch (audience) {
      case CUSTOMER -> customer;
      case FINANCE -> Option.when(isForFinance, inside);
      case STAFF, AUDITOR -> Option.of(inside);
    };
  }
}
