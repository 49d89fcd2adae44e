package io.redress.breach.design.order;

import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;

/** An aggregate that holds another one instead of its identity. */
@AggregateRoot
public record Basket(@Identity String id, Shelf shelf) {}
