package io.redress.adapter.policy.memory;

import io.redress.policy.Policy;
import io.redress.policy.PolicyId;
import io.redress.port.PolicyBook;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;

/** Holds the versions that were put on it; the last one put is current. */
public final class PolicyShelf implements PolicyBook {

  private Map<PolicyId, Policy> versions = HashMap.empty();
  private Policy current;

  public PolicyShelf(Policy first) {
    versions = versions.put(first.id(), first);
    current = first;
  }

  /**
   * Makes a policy current; a version that was put before may be put again, to go back to it.
   *
   * @throws IllegalArgumentException if the shelf has this version with another content
   */
  public synchronized void put(Policy policy) {
    if (versions.get(policy.id()).exists(before -> !before.equals(policy))) {
      throw new IllegalArgumentException(
          "policy " + policy.id() + " exists with another content; give it a new version");
    }
    versions = versions.put(policy.id(), policy);
    current = policy;
  }

  @Override
  public synchronized Policy current() {
    return current;
  }

  @Override
  public synchronized Option<Policy> version(PolicyId id) {
    return id.equals(current.id()) ? Option.of(current) : versions.get(id);
  }
}
