package io.redress.breach.design.order;

import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;

/** Another aggregate. */
@AggregateRoot
public record Shelf(@Identity String id) {}
