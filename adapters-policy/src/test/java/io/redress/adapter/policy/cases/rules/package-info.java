/**
 * Cases of law, of platforms and of the source documents, translated by the shape of their facts.
 */
@org.jspecify.annotations.NullMarked
package io.redress.adapter.policy.cases.rules;
