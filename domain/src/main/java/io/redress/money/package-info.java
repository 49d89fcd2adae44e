/** Exact amounts in minor units, and how to split them so that the parts add up. */
@org.jspecify.annotations.NullMarked
package io.redress.money;
