package io.redress.simulator.history;

import java.util.Locale;

/** What a history wants to know of a row. */
enum Column {
  ORDER(true),
  SKU(true),
  TITLE(false),
  QUANTITY(true),
  TIME(true),
  UNIT_PRICE(true),
  CUSTOMER(false),
  COUNTRY(false);

  private final boolean required;

  Column(boolean required) {
    this.required = required;
  }

  /** Whether a mapping must name it. */
  boolean required() {
    return required;
  }

  /** The key of the mapping that names it. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
