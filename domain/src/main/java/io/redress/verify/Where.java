package io.redress.verify;

import io.redress.table.Column;
import io.vavr.collection.Seq;

/**
 * A region of facts.
 *
 * @param conditions all of which hold there; a column without one has any answer
 */
record Where(Seq<Condition> conditions) {

  /**
   * What holds of one column.
   *
   * @param regions one of which the answer lies in; of a set, all of which hold
   * @param all the regions of the column; empty for a set
   */
  record Condition(Column column, Seq<Region> regions, Seq<Region> all) {}
}
