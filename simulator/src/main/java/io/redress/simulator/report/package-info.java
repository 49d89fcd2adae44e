/** What came out of a run, for people and for programs: terminal, JSON, a page. */
@org.jspecify.annotations.NullMarked
package io.redress.simulator.report;
