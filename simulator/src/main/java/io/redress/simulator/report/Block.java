package io.redress.simulator.report;

import java.util.List;

/**
 * A section of the page: what it is about, its charts, and the tables that hold their numbers.
 *
 * @param id what links call it, without the language
 * @param about paragraphs
 */
record Block(
    String id, String heading, List<String> about, List<Chart> charts, List<PageTable> tables) {}
