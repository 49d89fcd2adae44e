/** Journals and personal data in a database: PostgreSQL for shops, SQLite for trying out. */
@org.jspecify.annotations.NullMarked
@org.jmolecules.architecture.hexagonal.SecondaryAdapter
package io.redress.adapter.store.jdbc;
