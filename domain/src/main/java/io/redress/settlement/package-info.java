/** Into which tender money goes back, and at which point of a return. */
@org.jspecify.annotations.NullMarked
package io.redress.settlement;
