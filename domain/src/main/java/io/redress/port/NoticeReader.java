package io.redress.port;

import io.vavr.collection.Seq;

/**
 * Reads what one payment provider says by itself.
 *
 * <p>The other side promises nothing at all: whoever knows the address can send anything. A reader
 * is a function of the bytes, its keys and the time; it never throws, whatever was sent, and calls
 * nobody.
 */
public interface NoticeReader {

  /** Who says it: 1 to 100 characters, the same for ever. */
  String provider();

  /**
   * What a delivery says.
   *
   * @return at least one notice; if one is {@link Notice.Rejected}, it is the only one
   */
  Seq<Notice> read(Delivery delivery);

  /**
   * What the provider wants to hear, so that it does not send the same again, or does.
   *
   * @param isTaken whether it was believed and kept
   */
  Receipt receipt(boolean isTaken);

  /**
   * An answer over HTTP.
   *
   * @param contentType of the body; empty where there is none
   */
  record Receipt(int status, String contentType, String body) {}
}
