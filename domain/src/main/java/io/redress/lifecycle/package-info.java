/** The case as three pure functions: decide what happens, evolve what is known, react to it. */
@org.jspecify.annotations.NullMarked
package io.redress.lifecycle;
