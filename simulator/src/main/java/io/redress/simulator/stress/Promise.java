package io.redress.simulator.stress;

import io.redress.property.GoodSense;
import io.redress.property.Property;

/** Something that holds in every story. */
public sealed interface Promise {

  /** By which it is called in reports and keys. */
  String word();

  /** What holds of every case, whatever the policy. */
  record Invariant(int number, String what) implements Promise {

    @Override
    public String word() {
      return "invariant-" + number;
    }
  }

  /** What the designer of the policy wishes. */
  record Wished(Property property) implements Promise {

    @Override
    public String word() {
      return property.id();
    }
  }

  /** What is expected of every policy that does not say otherwise. */
  record Sense(GoodSense what) implements Promise {

    @Override
    public String word() {
      return what.word();
    }
  }
}
