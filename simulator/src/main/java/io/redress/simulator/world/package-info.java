/** One shop in virtual time: orders, customers, staff and partners around the true casework. */
@org.jspecify.annotations.NullMarked
@org.jmolecules.architecture.hexagonal.PrimaryAdapter
package io.redress.simulator.world;
