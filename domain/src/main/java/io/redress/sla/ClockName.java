package io.redress.sla;

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
  /** The customer sends the goods back. */
  RETURN_DISPATCH("return-dispatch"),
  /** The courier moves the parcel; a parcel nobody has seen for longer is lost. */
  STALE_TRACKING("stale-tracking"),
  /** The inspector says in what state the goods came back. */
  INSPECTION("inspection"),
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
}
