/**
 * Order histories, dossiers and whole lives of cases as arbitraries of jqwik, for property tests.
 */
@org.jspecify.annotations.NullMarked
package io.redress.simulator.arbitrary;
