package io.redress.breach.names.money;

/** Has a name that says nothing. */
public final class MoneyHelper {

  private MoneyHelper() {}

  /** So has this one. */
  public record MoneyDto() {}
}
