package io.redress.breach.adapters.adapter.payment.acme.wire;

/** A room of an adapter. */
public record AcmeWire() {}
