package io.redress.adapter.payment.bank;

import io.vavr.collection.Seq;
import java.util.Currency;
import java.util.function.Function;

/** A file has a part for each currency, in the order of their codes, numbered from one on. */
final class Parts {

  private Parts() {}

  /** What is paid in one currency. */
  record Part<T>(int number, Currency currency, Seq<T> lines) {

    /** The identification of this payment information, in the file of a message. */
    String idIn(String messageId) {
      return messageId + "-" + number;
    }
  }

  static <T> Seq<Part<T>> of(Seq<T> lines, Function<T, Currency> currency) {
    return lines
        .groupBy(currency)
        .toList()
        .sortBy(each -> each._1().getCurrencyCode())
        .zipWithIndex((each, i) -> new Part<>(i + 1, each._1(), each._2()));
  }
}
