package io.redress.adapter.notify.email;

import io.redress.party.CustomerId;
import io.redress.port.PersonalData;
import io.vavr.control.Option;

/**
 * Where customers can be written to. A case knows its customer by an identity and nothing else, so
 * the shop is asked anew for each message: an address that was changed or erased counts at once.
 */
@FunctionalInterface
public interface Addresses {

  /**
   * Whom to write to; none for a customer who has no address or wants no mail.
   *
   * @throws RuntimeException if the shop cannot say now; the message is then tried again later
   */
  Option<Recipient> of(CustomerId customer);

  /**
   * The addresses that are kept apart from cases. Whoever wrote in Chinese is written to in
   * Chinese, everybody else in English.
   */
  static Addresses from(PersonalData persons) {
    return customer ->
        persons
            .of(customer)
            .flatMap(person ->
                person
                    .email()
                    .map(address -> new Recipient(address, Language.of(person.language()))));
  }
}
