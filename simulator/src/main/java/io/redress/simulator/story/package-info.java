/**
 * Short stories of after-sales, drawn from what a policy talks about and lived through the true
 * casework.
 */
@org.jspecify.annotations.NullMarked
@org.jmolecules.architecture.hexagonal.PrimaryAdapter
package io.redress.simulator.story;
