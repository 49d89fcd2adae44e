package io.redress.amount;

import io.redress.money.Money;
import io.redress.table.Wording;
import io.vavr.collection.Seq;
import java.util.function.Function;

/**
 * A quote as a page of plain text: every component with its amount, its sentence and the rule it
 * rests on, what was lowered, and the sum. The same quote always gives the same page.
 */
public final class QuoteText {

  private QuoteText() {}

  /** The page in both languages, each line ended by a line feed. */
  public static Wording of(RefundQuote quote) {
    return new Wording(
        page(quote, Wording::en, "Refund", "total", "due from the customer", "of which tax"),
        page(quote, Wording::zhCn, "退款", "合计", "应由顾客补付", "其中税费"));
  }

  private static String page(
      RefundQuote quote,
      Function<Wording, String> language,
      String title,
      String total,
      String due,
      String tax) {
    int width = width(quote);
    var page = new StringBuilder();
    page.append(title).append(' ').append(quote.total().currency()).append('\n');
    for (var part : quote.components()) {
      var name = language.apply(QuoteSentences.name(part.kind()));
      var sentence = language.apply(QuoteSentences.of(part));
      line(page, width, part.amount(), name + ": " + sentence + rule(part.rule()));
    }
    line(page, width, quote.total(), total);
    if (quote.dueFromCustomer().isPositive()) {
      line(page, width, quote.dueFromCustomer(), due);
    }
    if (quote.tax().isPositive()) {
      line(page, width, quote.tax(), tax);
    }
    for (var cap : quote.caps()) {
      page.append("! ")
          .append(language.apply(QuoteSentences.of(cap)))
          .append(rule(cap.rule()))
          .append('\n');
    }
    return page.toString();
  }

  private static void line(StringBuilder page, int width, Money amount, String text) {
    page.append(("%" + width + "s  %s\n").formatted(amount.inMajorUnits(), text));
  }

  private static String rule(RuleRef rule) {
    return " [" + rule.section() + ": " + rule.rule() + "]";
  }

  /** As wide as the longest amount, and a margin of two. */
  private static int width(RefundQuote quote) {
    Seq<Money> amounts =
        quote
            .components()
            .map(Component::amount)
            .append(quote.total())
            .append(quote.dueFromCustomer())
            .append(quote.tax());
    return amounts.map(amount -> amount.inMajorUnits().length()).max().getOrElse(0) + 2;
  }
}
