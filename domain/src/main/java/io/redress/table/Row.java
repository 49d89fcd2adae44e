package io.redress.table;

/** The answers of one case to every column of a vocabulary. */
@FunctionalInterface
public interface Row {

  Value at(Column column);
}
