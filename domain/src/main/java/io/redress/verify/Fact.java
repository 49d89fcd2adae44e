package io.redress.verify;

import io.redress.table.Column;
import io.redress.table.Value;

/** The answer to one column, in an example. */
public record Fact(Column column, Value answer) {}
