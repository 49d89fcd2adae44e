package io.redress.breach.adapters.adapter.payment;

/** What all payment adapters share. */
public record Http() {}
