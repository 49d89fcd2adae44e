package io.redress.breach.adapters.adapter.payment.http;

/** The package of its own that all payment adapters share. */
public record Transport() {}
