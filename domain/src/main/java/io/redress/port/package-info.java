/** What the case needs from outside, in its own words; implemented by the adapters. */
@org.jspecify.annotations.NullMarked
@org.jmolecules.architecture.hexagonal.SecondaryPort
package io.redress.port;
