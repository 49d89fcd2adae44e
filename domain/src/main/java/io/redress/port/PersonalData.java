package io.redress.port;

import io.redress.party.CustomerId;
import io.vavr.control.Option;

/**
 * Keeps who customers are, apart from cases: events, effects and logs know customers by opaque ids
 * only, so that a person can be erased and every log stays as it was.
 *
 * <p>The other side promises: after {@link #erase} nothing that it keeps leads to the person any
 * more, backups aside, which it says how long it keeps.
 */
public interface PersonalData {

  /** Who a customer is; none if that was never kept, or was erased. */
  Option<Person> of(CustomerId customer);

  /** Keeps who a customer is, instead of what was kept before. */
  void keep(CustomerId customer, Person person);

  /**
   * Erases a person for good.
   *
   * @return whether anything was kept
   */
  boolean erase(CustomerId customer);
}
