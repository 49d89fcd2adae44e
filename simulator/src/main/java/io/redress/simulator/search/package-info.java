/**
 * Stories that are told again and looked for: every draw of one can be read, set, and made simpler.
 */
@org.jspecify.annotations.NullMarked
package io.redress.simulator.search;
