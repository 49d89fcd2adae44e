package io.redress.adapter.logistics.http;

import io.redress.adapter.logistics.http.WarehouseCallbacks.Reading.Reason;
import io.redress.lifecycle.CaseCommand;
import io.redress.lifecycle.CaseId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * Reads what the warehouse system says on its own: late answers, parcels that left, goods that
 * came.
 *
 * <p>The shop receives the call with whatever server it has, gives the bytes as they came, hands
 * the commands to {@code AfterSales}, and answers 204 once all are taken and 400 where it is
 * refused. The identity of a command is that of its event: what is delivered twice is taken once,
 * however much later.
 */
public final class WarehouseCallbacks {

  /** How far the clocks of both sides may be apart, to the second and both ways. */
  static final Duration TOLERANCE = Duration.ofMinutes(5);

  private static final int MOST_BYTES = 1 << 20;
  private static final int MOST_HEADER = 1000;

  private final Seq<SigningKey> keys;

  /** What became of a callback. */
  public sealed interface Reading {

    /** Who it is for and what it says, in the order in which it happened. */
    record Commands(Seq<ForCase> all) implements Reading {}

    /** It is not from the warehouse, or not of the protocol; nothing of it counts. */
    record Refused(Reason reason) implements Reading {}

    /** Why a callback is refused; the first that applies. */
    enum Reason {
      /** The body has more than 1 MiB. */
      TOO_LARGE,
      /** A header of the signature is missing, is there twice, or is not of its form. */
      NOT_SIGNED,
      /** No signature is of one of the keys. */
      WRONG_SIGNATURE,
      /** It was signed more than five minutes ago. */
      TOO_OLD,
      /** It was signed more than five minutes from now. */
      TOO_NEW,
      /** The body is not of the protocol. */
      NOT_UNDERSTOOD
    }
  }

  /** A command, and the case that it is for. */
  public record ForCase(CaseId id, CaseCommand command) {}

  /**
   * @param keys with which the warehouse signs, and not those with which it is asked, so that
   *     nobody can send back to us what we sent; two while one takes the other's place
   * @throws IllegalArgumentException if there is none
   */
  public WarehouseCallbacks(Seq<SigningKey> keys) {
    if (keys.isEmpty()) {
      throw new IllegalArgumentException("warehouse: give a signing key for callbacks");
    }
    this.keys = keys;
  }

  /**
   * Reads a callback.
   *
   * @param headers of the request, their names in any case
   * @param body exactly as it came
   */
  public Reading read(Map<String, java.util.List<String>> headers, byte[] body, Instant now) {
    if (body.length > MOST_BYTES) {
      return new Reading.Refused(Reason.TOO_LARGE);
    }
    return Signed.of(headers)
        .map(signed -> read(signed, body, now))
        .getOrElse(() -> new Reading.Refused(Reason.NOT_SIGNED));
  }

  private Reading read(Signed signed, byte[] body, Instant now) {
    if (!WarehouseSignature.isSigned(keys, signed.id, signed.timestamp, body, signed.signature)) {
      return new Reading.Refused(Reason.WRONG_SIGNATURE);
    }
    long secondsAgo = now.getEpochSecond() - Long.parseLong(signed.timestamp);
    if (secondsAgo > TOLERANCE.toSeconds()) {
      return new Reading.Refused(Reason.TOO_OLD);
    }
    if (secondsAgo < -TOLERANCE.toSeconds()) {
      return new Reading.Refused(Reason.TOO_NEW);
    }
    return CallbackWire.read(body)
        .<Reading>map(Reading.Commands::new)
        .getOrElse(() -> new Reading.Refused(Reason.NOT_UNDERSTOOD));
  }

  /** The three headers, each there once and of its form. */
  private record Signed(String id, String timestamp, String signature) {

    static Option<Signed> of(Map<String, java.util.List<String>> headers) {
      var id = only(headers, WarehouseSignature.ID).filter(Signed::isId);
      var timestamp = only(headers, WarehouseSignature.TIMESTAMP).filter(Signed::isTimestamp);
      return only(headers, WarehouseSignature.SIGNATURE)
          .flatMap(signature ->
              id.flatMap(name -> timestamp.map(time -> new Signed(name, time, signature))));
    }

    private static Option<String> only(Map<String, java.util.List<String>> headers, String name) {
      var values =
          List.ofAll(headers.entrySet())
              .filter(each -> name.equalsIgnoreCase(each.getKey()))
              .flatMap(Map.Entry::getValue);
      return values.size() == 1
          ? values.headOption().filter(value -> value.length() <= MOST_HEADER)
          : Option.none();
    }

    /** Without the full stop that ends it where it is signed. */
    private static boolean isId(String text) {
      return text.matches("[A-Za-z0-9_-]{1,100}");
    }

    private static boolean isTimestamp(String text) {
      return text.matches("[0-9]{1,12}");
    }
  }
}
