package io.redress.adapter.notify.email;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.party.CustomerId;
import io.redress.port.Person;
import io.redress.port.PersonalData;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AddressesTest {

  private static final CustomerId ANN = new CustomerId("customer-1");

  private final Persons persons = new Persons();
  private final Addresses addresses = Addresses.from(persons);

  @Test
  void whoeverIsKeptIsWrittenToInTheLanguageThatTheySpeak() {
    persons.keep(ANN, person(Option.of("ann@example.com"), Locale.SIMPLIFIED_CHINESE));
    assertThat(addresses.of(ANN)).containsExactly(new Recipient("ann@example.com", Language.ZH_CN));

    persons.keep(ANN, person(Option.of("ann@example.com"), Locale.FRANCE));
    assertThat(addresses.of(ANN)).containsExactly(new Recipient("ann@example.com", Language.EN));
  }

  @Test
  void whoeverHasNoAddressOrWasErasedIsNotWrittenTo() {
    persons.keep(ANN, person(Option.none(), Locale.ENGLISH));
    assertThat(addresses.of(ANN)).isEmpty();

    persons.keep(ANN, person(Option.of("ann@example.com"), Locale.ENGLISH));
    persons.erase(ANN);
    assertThat(addresses.of(ANN)).isEmpty();
  }

  private static Person person(Option<String> email, Locale language) {
    return new Person(Option.none(), email, Option.none(), language);
  }

  /** Persons in memory. */
  private static final class Persons implements PersonalData {

    private final Map<CustomerId, Person> kept = new HashMap<>();

    @Override
    public Option<Person> of(CustomerId customer) {
      var person = kept.get(customer);
      return person == null ? Option.none() : Option.of(person);
    }

    @Override
    public void keep(CustomerId customer, Person person) {
      kept.put(customer, person);
    }

    @Override
    public boolean erase(CustomerId customer) {
      return kept.remove(customer) != null;
    }
  }
}
