package io.redress.lifecycle.explore;

import io.vavr.control.Option;
import java.util.function.Function;

/**
 * Something that always holds.
 *
 * @param invariant its number in the list of invariants
 * @param broken what is wrong after a step, if anything is
 */
record Law(int invariant, String name, Function<Step, Option<String>> broken) {

  @Override
  public String toString() {
    return invariant + " " + name;
  }
}
