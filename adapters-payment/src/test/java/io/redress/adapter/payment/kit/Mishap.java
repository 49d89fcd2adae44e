package io.redress.adapter.payment.kit;

import java.time.Duration;
import java.util.function.UnaryOperator;

/**
 * What goes wrong with a refund.
 *
 * @param isExecuted whether the provider carries it out first
 * @param says what it then says instead of what is so
 * @param writes what it writes instead of how that is written; signed afterwards
 * @param by who signs it
 * @param age how long ago it was signed; negative for the future
 * @param sends what becomes of the bytes
 */
public record Mishap(
    boolean isExecuted,
    UnaryOperator<Fact> says,
    UnaryOperator<Said> writes,
    Seal.By by,
    Duration age,
    Wire sends) {

  /** What becomes of the bytes of an answer. */
  public enum Wire {
    WHOLE,
    /** The connection is reset instead. */
    RESET,
    /** The connection is closed instead. */
    NOTHING,
    /** It breaks off in the middle. */
    BROKEN_OFF,
    /** It comes after two seconds and a half. */
    LATE,
    /** It comes drop by drop within two seconds and a half. */
    DRIPPING
  }

  /** The refund is carried out, and then something goes wrong. */
  public static Mishap after() {
    return new Mishap(
        true,
        UnaryOperator.identity(),
        UnaryOperator.identity(),
        Seal.By.PROVIDER,
        Duration.ZERO,
        Wire.WHOLE);
  }

  /** The refund is not carried out. */
  public static Mishap insteadSaying(Fact fact) {
    var after = after().saying(any -> fact);
    return new Mishap(false, after.says, after.writes, after.by, after.age, after.sends);
  }

  public Mishap saying(UnaryOperator<Fact> fact) {
    return new Mishap(isExecuted, fact, writes, by, age, sends);
  }

  public Mishap writing(UnaryOperator<Said> said) {
    return new Mishap(isExecuted, says, said, by, age, sends);
  }

  public Mishap signed(Seal.By signer) {
    return new Mishap(isExecuted, says, writes, signer, age, sends);
  }

  public Mishap signedAgo(Duration howLong) {
    return new Mishap(isExecuted, says, writes, by, howLong, sends);
  }

  public Mishap sent(Wire how) {
    return new Mishap(isExecuted, says, writes, by, age, how);
  }
}
