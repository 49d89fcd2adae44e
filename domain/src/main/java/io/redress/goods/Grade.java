package io.redress.goods;

import org.jmolecules.ddd.annotation.ValueObject;

/** What an inspector found goods to be worth: one of the words that a shop grades by, such as B. */
@ValueObject
public record Grade(String word) {}
