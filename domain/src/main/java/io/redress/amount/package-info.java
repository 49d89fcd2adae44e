/** How much is given back, component by component. */
@org.jspecify.annotations.NullMarked
package io.redress.amount;
