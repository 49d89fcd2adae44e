/** One bounded call against servers that do everything wrong, and what stands around it. */
@org.jspecify.annotations.NullMarked
package io.redress.adapter.payment.http;
