/**
 * Order histories of a real shop, read from CSV or Parquet through a mapping: sales, real returns,
 * and every row that could not be read.
 */
@org.jspecify.annotations.NullMarked
package io.redress.simulator.history;
