package io.redress.simulator.population;

import io.redress.simulator.draw.Choice;

/**
 * What those who claim what is not true leave behind for a shop that looks, and how often it looks
 * so with others.
 *
 * @param reused of untrue claims with a photo, how many show one that was shown before
 * @param recognised of photos that were shown before, how many the shop recognises
 * @param mistaken of all other photos, how many it takes for one that was shown before
 * @param rings of fraudulent customers, how many have an address in common
 * @param ringSize how many customers have one address then
 * @param household how many customers have one address otherwise
 * @param age how many times as old accounts of the fraudulent are
 * @param verified how many times as often the shop has made sure who they are
 */
public record Traces(
    double reused,
    double recognised,
    double mistaken,
    double rings,
    Choice<Integer> ringSize,
    Choice<Integer> household,
    double age,
    double verified) {}
