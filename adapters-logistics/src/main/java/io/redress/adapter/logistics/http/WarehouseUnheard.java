package io.redress.adapter.logistics.http;

/**
 * The warehouse system did not answer, or not in a way that is understood; it may have done what it
 * was told. To be tried again: the key stays the same, so it is done once.
 */
public final class WarehouseUnheard extends RuntimeException {

  private static final long serialVersionUID = 1;

  WarehouseUnheard(String why) {
    super(why);
  }
}
