package io.redress.simulator.report;

import java.util.List;

/**
 * The page of a run.
 *
 * @param title what a browser's tab shows
 * @param editions the whole report in each language
 */
record Page(String title, List<Edition> editions) {}
