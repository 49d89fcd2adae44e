/** The redress command: options in, reports out, every mistake explained in one line. */
@org.jspecify.annotations.NullMarked
@org.jmolecules.architecture.hexagonal.PrimaryAdapter
package io.redress.simulator.command;
