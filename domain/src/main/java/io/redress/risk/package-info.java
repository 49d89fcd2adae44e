/** Whether someone should look first: caps and what goes beyond them. */
@org.jspecify.annotations.NullMarked
package io.redress.risk;
