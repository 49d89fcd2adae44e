package io.redress.adapter.payment.bank;

import io.redress.port.Delivery;
import io.redress.port.Notice;
import io.redress.port.Notice.Reason;
import io.redress.port.NoticeReader;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Hands on what the clerk has read in files. Nothing in a file says who wrote it, so that nothing
 * that comes from outside is believed here: a delivery is only a word, made for one call and
 * forgotten after it, under which the clerk has left what it read.
 */
final class BankNotices implements NoticeReader {

  private static final int WORD_BYTES = 32;

  private final Map<String, Seq<Notice>> left = new ConcurrentHashMap<>();
  private final SecureRandom random = new SecureRandom();

  /** Hands notices to whoever takes deliveries. */
  Receipt deliver(Seq<Notice> notices, Function<Delivery, Receipt> taking) {
    var bytes = new byte[WORD_BYTES];
    random.nextBytes(bytes);
    var word = HexFormat.of().formatHex(bytes);
    left.put(word, notices);
    try {
      return taking.apply(Delivery.of(Map.of(), word.getBytes(StandardCharsets.US_ASCII)));
    } finally {
      left.remove(word);
    }
  }

  @Override
  public String provider() {
    return BankProvider.NAME;
  }

  @Override
  public Seq<Notice> read(Delivery delivery) {
    return Option.of(left.get(new String(delivery.body(), StandardCharsets.US_ASCII)))
        .getOrElse(List.of(new Notice.Rejected(Reason.UNSIGNED)));
  }

  @Override
  public Receipt receipt(boolean isTaken) {
    return new Receipt(isTaken ? 200 : 403, "", "");
  }
}
