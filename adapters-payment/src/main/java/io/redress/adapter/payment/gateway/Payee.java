package io.redress.adapter.payment.gateway;

import io.vavr.control.Option;

/**
 * Whose account money goes to. It is somebody's personal data: it is asked for when it is needed
 * and kept nowhere.
 *
 * @param name of the holder
 * @param iban without spaces
 * @param bic of the bank; none where the IBAN is enough
 */
public record Payee(String name, String iban, Option<String> bic) {

  @Override
  public String toString() {
    return "a payee";
  }
}
