/** Who buys, what goes wrong and how long everybody takes: every figure of a simulated shop. */
@org.jspecify.annotations.NullMarked
package io.redress.simulator.population;
