package io.redress.breach.order.money;

import io.redress.breach.order.party.Owner;

/** Uses what is only read after it. */
public record Purse(Owner owner) {}
