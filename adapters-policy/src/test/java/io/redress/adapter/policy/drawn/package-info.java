/** Policies by chance, for the laws of documents. */
@org.jspecify.annotations.NullMarked
package io.redress.adapter.policy.drawn;
