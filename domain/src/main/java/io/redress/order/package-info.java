/**
 * What was bought and how it was paid: a snapshot whose discounts are shared out once, when it is
 * paid.
 */
@org.jspecify.annotations.NullMarked
package io.redress.order;
