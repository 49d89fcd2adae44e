/**
 * What every payment gateway and every book of coupons must keep, as tests that its author runs.
 */
@org.jspecify.annotations.NullMarked
package io.redress.adapter.payment;
