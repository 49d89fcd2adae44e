package io.redress.adapter.payment.bank;

import io.redress.adapter.payment.bank.Statement.Kind;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.util.Currency;

/**
 * An account of the shop with a bank that takes files.
 *
 * @param name of the shop as the bank knows it, in the characters that banks take
 * @param iban of the account that is debited
 * @param bic of the bank; none where the IBAN is enough
 * @param prefix with which the identifications of files begin: 1 to 16 of A-Z and 0-9, no other
 *     account's
 * @param currencies in which it pays
 * @param confirmedBy what is taken for the end: that the account was debited, or that the payee's
 *     was credited, which many banks never say
 * @param outgoing the folder from which the bank's software fetches files
 * @param incoming the folder to which it brings them; nobody else may write to it
 */
record BankTerms(
    String name,
    String iban,
    Option<String> bic,
    String prefix,
    Set<Currency> currencies,
    CutOffs cutOffs,
    Kind confirmedBy,
    Path outgoing,
    Path incoming) {

  @Override
  public String toString() {
    return "an account whose files begin with " + prefix;
  }
}
