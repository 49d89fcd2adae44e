/** Who must act by when, and what happens if they do not. */
@org.jspecify.annotations.NullMarked
package io.redress.sla;
