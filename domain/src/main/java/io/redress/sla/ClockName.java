package io.redress.sla;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** What a deadline is for. */
public enum ClockName {
  /** The customer shows what was asked for. */
  EVIDENCE("evidence"),
  /** A person decides. */
  REVIEW("review"),
  /** The warehouse says whether it stopped the parcel. */
  WAREHOUSE_INQUIRY("warehouse-inquiry"),
  /** The courier says whether it brings the parcel back. */
  COURIER_INQUIRY("courier-inquiry"),
  /** The courier moves a parcel to the customer; one that nobody has seen for longer is lost. */
  STALE_TRACKING("stale-tracking"),
  /** The customer sends the goods back. */
  RETURN_DISPATCH("return-dispatch"),
  /** The courier brings the goods back. */
  RETURN_TRANSIT("return-transit"),
  /** The inspector says in what state the goods came back. */
  INSPECTION("inspection"),
  /** The customer confirms the amount of a large refund. */
  SIGNATURE("signature"),
  /** The money is back with the customer. */
  REFUND_EXECUTION("refund-execution");

  private final String word;

  ClockName(String word) {
    this.word = word;
  }

  /** The clock as documents write it. */
  public String word() {
    return word;
  }

  /** What may happen when a deadline of this clock passes. */
  public Seq<OnBreach> consequences() {
    return switch (this) {
      case EVIDENCE, RETURN_DISPATCH, SIGNATURE -> List.of(OnBreach.NOTIFY, OnBreach.CLOSE);
      case REVIEW -> List.of(OnBreach.NOTIFY, OnBreach.ESCALATE);
      case WAREHOUSE_INQUIRY, COURIER_INQUIRY ->
          List.of(OnBreach.NOTIFY, OnBreach.TREAT_AS_REFUSED);
      case STALE_TRACKING -> List.of(OnBreach.TREAT_AS_LOST);
      case RETURN_TRANSIT, INSPECTION, REFUND_EXECUTION -> List.of(OnBreach.NOTIFY);
    };
  }
}
