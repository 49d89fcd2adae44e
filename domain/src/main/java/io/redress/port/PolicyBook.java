package io.redress.port;

import io.redress.policy.Policy;
import io.redress.policy.PolicyId;
import io.vavr.control.Option;

/**
 * Keeps every version of every policy that a case may still run under.
 *
 * <p>The other side promises: a version never changes once it was given out.
 */
public interface PolicyBook {

  /** The policy for cases that are opened now. */
  Policy current();

  Option<Policy> version(PolicyId id);
}
