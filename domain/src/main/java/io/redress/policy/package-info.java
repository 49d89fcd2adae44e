/**
 * All sections of a policy as one immutable version; it composes them and decides nothing itself.
 */
@org.jspecify.annotations.NullMarked
package io.redress.policy;
