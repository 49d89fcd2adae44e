/** A population fitted to an order history of a real shop, and how well each figure fits. */
@org.jspecify.annotations.NullMarked
package io.redress.simulator.calibration;
