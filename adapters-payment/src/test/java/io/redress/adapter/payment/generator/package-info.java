/** What {@code adapters-payment/new-adapter} runs, from its source. */
@org.jspecify.annotations.NullMarked
package io.redress.adapter.payment.generator;
