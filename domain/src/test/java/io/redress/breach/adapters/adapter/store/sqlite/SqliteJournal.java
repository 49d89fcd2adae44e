package io.redress.breach.adapters.adapter.store.sqlite;

/** An adapter of another kind. */
public record SqliteJournal() {}
