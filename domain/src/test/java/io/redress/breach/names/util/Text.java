package io.redress.breach.names.util;

/** Lives in a package whose name says nothing. */
public record Text() {}
