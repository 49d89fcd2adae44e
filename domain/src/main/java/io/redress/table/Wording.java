package io.redress.table;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A text for people, in the languages of the product.
 *
 * @param en English
 * @param zhCn Chinese, as written in mainland China
 */
@ValueObject
public record Wording(String en, String zhCn) {}
