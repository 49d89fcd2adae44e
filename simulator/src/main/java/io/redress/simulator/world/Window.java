package io.redress.simulator.world;

import java.time.Instant;

/** From when to when what happens counts. */
record Window(Instant from, Instant to) {}
