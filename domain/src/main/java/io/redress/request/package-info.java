/** What the customer asks, for which lines, and why. */
@org.jspecify.annotations.NullMarked
package io.redress.request;
