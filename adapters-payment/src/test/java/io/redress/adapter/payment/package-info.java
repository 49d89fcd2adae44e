/** What every payment gateway must keep, as tests that its author runs. */
@org.jspecify.annotations.NullMarked
package io.redress.adapter.payment;
