package io.redress.amount;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Which words of a policy an amount rests on.
 *
 * @param section the path of the setting or table, such as {@code amount.shipping.outbound}
 * @param rule the rule's id within the table, or the word that the setting has
 */
@ValueObject
public record RuleRef(String section, String rule) {}
