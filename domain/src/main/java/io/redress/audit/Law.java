package io.redress.audit;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Something that always holds of a case.
 *
 * @param number of the invariant that it is a part of
 */
@ValueObject
public record Law(int number, String what) {

  @Override
  public String toString() {
    return number + " " + what;
  }
}
