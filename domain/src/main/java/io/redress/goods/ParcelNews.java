package io.redress.goods;

import io.vavr.control.Option;
import java.time.Instant;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What warehouse and courier have said about the goods of a request, so far.
 *
 * @param intercept whether the warehouse stopped the parcel
 * @param recall whether the courier brings the parcel back
 * @param returnedAt when the goods were back with the merchant
 * @param dispatchProofAt when the customer proved to have sent them
 */
@ValueObject
public record ParcelNews(
    Option<Intercept> intercept,
    Option<Recall> recall,
    Option<Instant> returnedAt,
    Option<Instant> dispatchProofAt) {

  private static final ParcelNews NONE =
      new ParcelNews(Option.none(), Option.none(), Option.none(), Option.none());

  /** Nobody has said anything. */
  public static ParcelNews none() {
    return NONE;
  }

  /** What the warehouse answers. */
  public enum Intercept {
    STOPPED("stopped"),
    FAILED("failed");

    private final String word;

    Intercept(String word) {
      this.word = word;
    }

    /** The answer as documents write it. */
    public String word() {
      return word;
    }
  }

  /** What the courier answers. */
  public enum Recall {
    PROMISED("promised"),
    REFUSED("refused");

    private final String word;

    Recall(String word) {
      this.word = word;
    }

    /** The answer as documents write it. */
    public String word() {
      return word;
    }
  }
}
