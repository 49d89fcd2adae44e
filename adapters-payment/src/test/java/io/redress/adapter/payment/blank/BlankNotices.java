package io.redress.adapter.payment.blank;

import io.redress.port.Delivery;
import io.redress.port.Notice;
import io.redress.port.Notice.Rejected;
import io.redress.port.NoticeReader;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.InstantSource;

/** What Blank says of refunds by itself. */
record BlankNotices(BlankAccount account, InstantSource clock) implements NoticeReader {

  @Override
  public String provider() {
    return BlankProvider.NAME;
  }

  /**
   * To do: first the signature over the bytes as they came, by any key of the account; then its
   * time, five minutes on both sides; then what it is about. Nothing is believed until then.
   */
  @Override
  public Seq<Notice> read(Delivery delivery) {
    return List.of(new Rejected(Notice.Reason.UNSIGNED));
  }

  /** To do: what the provider wants to hear. */
  @Override
  public Receipt receipt(boolean isTaken) {
    return new Receipt(isTaken ? 204 : 400, "", "");
  }

  /** Neither keys nor anybody's data. */
  @Override
  public String toString() {
    return "notices of " + account;
  }
}
