/** The annotated tasks of one shop: cancellations, returns and exchanges. */
@org.jspecify.annotations.NullMarked
package io.redress.adapter.policy.cases.retail;
