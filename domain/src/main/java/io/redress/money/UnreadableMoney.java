package io.redress.money;

import java.util.Currency;

/** Why a text is no amount of a currency. */
public record UnreadableMoney(String text, Currency currency, Reason reason) {

  /** What is wrong with the text. */
  public enum Reason {
    NOT_A_NUMBER,
    TOO_MANY_DECIMALS,
    TOO_LARGE
  }

  /** One sentence for the person who wrote the text. */
  public String message() {
    return switch (reason) {
      case NOT_A_NUMBER -> "'%s' is not an amount such as 12.50".formatted(text);
      case TOO_MANY_DECIMALS ->
          "'%s' has more decimals than %s has (%d)"
              .formatted(text, currency.getCurrencyCode(), currency.getDefaultFractionDigits());
      case TOO_LARGE -> "'%s' is too large".formatted(text);
    };
  }
}
