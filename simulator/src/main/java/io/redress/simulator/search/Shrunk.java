package io.redress.simulator.search;

/**
 * The simplest story that was found.
 *
 * @param tries how many stories were told to find it
 * @param isSmallest whether no single step makes it simpler; else the tries were used up
 */
public record Shrunk(Script script, int tries, boolean isSmallest) {}
