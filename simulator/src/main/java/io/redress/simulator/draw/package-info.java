/**
 * Chance that can be repeated: every draw is named by what it is for, none is taken from a stream.
 */
@org.jspecify.annotations.NullMarked
package io.redress.simulator.draw;
