/**
 * What a payment adapter is before anything of its provider is known: {@code
 * adapters-payment/new-adapter} copies it under another name. Whatever is to be written says so
 * when it is called, and moves no money.
 */
@org.jspecify.annotations.NullMarked
package io.redress.adapter.payment.blank;
