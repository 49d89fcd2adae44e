package io.redress.decision;

import io.redress.party.Role;
import io.vavr.control.Option;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Who must agree before anything is granted.
 *
 * @param level the least role that may decide; none where the policy decides by itself
 * @param people how many different people must approve: 0 where the policy decides by itself
 * @param signature whether the customer confirms the amount before the first money goes
 */
@ValueObject
public record Approval(Option<Role> level, int people, boolean signature) {}
