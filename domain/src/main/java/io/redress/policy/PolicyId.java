package io.redress.policy;

import org.jmolecules.ddd.annotation.ValueObject;

/** Which version of which policy; a case stays with the one that it began with. */
@ValueObject
public record PolicyId(String name, String version) {

  @Override
  public String toString() {
    return name + " " + version;
  }
}
