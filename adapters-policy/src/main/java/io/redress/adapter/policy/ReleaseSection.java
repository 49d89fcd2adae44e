package io.redress.adapter.policy;

import io.redress.adapter.policy.yaml.Value;
import io.redress.goods.ReturnMilestone;
import io.redress.table.DecisionTable;
import io.vavr.collection.List;

/** {@code release}: how far goods must have come back before the money goes. */
final class ReleaseSection {

  /** After inspection, always. */
  static final DecisionTable<ReturnMilestone> WHEN_ABSENT = new DecisionTable<>(List.empty());

  private ReleaseSection() {}

  static DecisionTable<ReturnMilestone> read(Value section, Cells cells) {
    return Rules.read(section, cells, "at", at -> at.word(ReturnMilestone.class));
  }
}
