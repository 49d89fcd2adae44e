package io.redress.benchmark;

import io.redress.table.Column;
import io.redress.table.Row;

/**
 * The eight inputs of the reference table. They answer for themselves, in the order of its columns.
 *
 * @param amountMinor in minor units
 */
record RefundClaim(
    Reason reason,
    State state,
    Category category,
    long days,
    long amountMinor,
    Tier tier,
    Evidence evidence,
    Channel channel)
    implements Row {

  @Override
  public long coded(Column column) {
    return switch (column.position()) {
      case 0 -> Column.code(reason);
      case 1 -> Column.code(state);
      case 2 -> Column.code(category);
      case 3 -> days;
      case 4 -> amountMinor;
      case 5 -> Column.code(tier);
      case 6 -> Column.code(evidence);
      case 7 -> Column.code(channel);
      default -> UNKNOWN;
    };
  }

  enum Reason {
    CHANGED_MIND,
    LATE,
    NOT_RECEIVED,
    DAMAGED,
    MISSING_PARTS,
    WRONG_ITEM,
    QUALITY_ISSUE,
    NOT_AS_DESCRIBED
  }

  enum State {
    UNSHIPPED,
    IN_TRANSIT,
    REFUSED,
    RECEIVED_UNOPENED,
    RECEIVED_OPENED
  }

  enum Category {
    FRESH,
    CUSTOM,
    DIGITAL,
    INTIMATE,
    COSMETICS,
    APPAREL,
    HOME,
    ELECTRONICS
  }

  enum Tier {
    RISK,
    REGULAR,
    SILVER,
    GOLD,
    PLATINUM
  }

  enum Evidence {
    NONE,
    PHOTO,
    VIDEO,
    INSPECTION
  }

  enum Channel {
    APP,
    WEB,
    PHONE,
    STORE,
    MARKETPLACE
  }
}
