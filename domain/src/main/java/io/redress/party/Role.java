package io.redress.party;

/** What an actor is to a case. */
public enum Role {
  CUSTOMER("customer"),
  AGENT("agent"),
  SUPERVISOR("supervisor"),
  FINANCE("finance"),
  WAREHOUSE("warehouse"),
  INSPECTOR("inspector"),
  COURIER("courier"),
  SUPPLIER("supplier"),
  PROVIDER("provider"),
  SYSTEM("system");

  private final String word;

  Role(String word) {
    this.word = word;
  }

  /** The role as documents write it. */
  public String word() {
    return word;
  }
}
