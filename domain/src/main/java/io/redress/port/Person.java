package io.redress.port;

import io.vavr.control.Option;
import java.util.Locale;

/**
 * Who a customer is, as far as after-sales must know.
 *
 * @param name how the customer is addressed
 * @param email an address as SMTP takes it
 * @param phone with the code of the country, such as {@code +86 ...}
 * @param language in which the customer is written to
 */
public record Person(
    Option<String> name, Option<String> email, Option<String> phone, Locale language) {

  /** Says nothing: what is logged by mistake must not lead to anybody. */
  @Override
  public String toString() {
    return "Person[...]";
  }
}
