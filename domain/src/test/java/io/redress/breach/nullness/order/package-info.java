/** A package that is marked. */
@org.jspecify.annotations.NullMarked
package io.redress.breach.nullness.order;
