package io.redress.simulator.stress;

import io.redress.simulator.search.Script;
import io.redress.simulator.story.Lived;

/**
 * The smallest story that was found to break a promise.
 *
 * @param number which story of the search broke it first, counted from zero
 * @param script by which it is told again
 * @param isSmallest whether no single step makes it simpler
 */
public record Finding(Broken broken, Lived story, Script script, long number, boolean isSmallest) {}
