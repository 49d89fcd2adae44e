package io.redress.simulator.report;

import java.util.List;

/**
 * The page of a run.
 *
 * @param title what a browser's tab shows
 * @param scripts in the order in which they run
 * @param charts what the scripts draw, as JSON without markup
 * @param editions the whole report in each language
 */
record Page(
    String title,
    String style,
    List<ChartScript.Inline> scripts,
    String charts,
    List<Edition> editions) {}
