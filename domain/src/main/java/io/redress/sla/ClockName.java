package io.redress.sla;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** What a deadline is for. */
public enum ClockName {
  /** The customer shows what was asked for. */
  EVIDENCE("evidence"),
  /** A person gives the customer a first answer. */
  FIRST_RESPONSE("first-response"),
  /** An agent decides. */
  REVIEW("review"),
  /** Somebody above the agents decides on a case that needs their approval. */
  APPROVAL("approval"),
  /** Somebody above decides on a case that was passed to them. */
  QUESTION("question"),
  /** Somebody decides, however often the case changed hands. */
  REVIEW_LIMIT("review-limit"),
  /** The customer says whether an offer will do. */
  OFFER("offer"),
  /** The supplier says whether goods that are being made can be stopped. */
  SUPPLIER_INQUIRY("supplier-inquiry"),
  /** The warehouse says whether it stopped the parcel. */
  WAREHOUSE_INQUIRY("warehouse-inquiry"),
  /** The courier says whether it brings the parcel back. */
  COURIER_INQUIRY("courier-inquiry"),
  /** The parcel that cannot be called back reaches the customer, or is refused at the door. */
  DELIVERY("delivery"),
  /** The courier moves a parcel to the customer; one that nobody has seen for longer is lost. */
  STALE_TRACKING("stale-tracking"),
  /** The customer sends the goods back. */
  RETURN_DISPATCH("return-dispatch"),
  /** The courier brings the goods back. */
  RETURN_TRANSIT("return-transit"),
  /** The inspector says in what state the goods came back. */
  INSPECTION("inspection"),
  /** The customer pays what a replacement costs more. */
  PAYMENT("payment"),
  /** A replacement leaves the warehouse. */
  REPLACEMENT("replacement"),
  /** A repaired thing is on its way to the customer again. */
  REPAIR("repair"),
  /** Goods that were not taken back are sent to the customer again. */
  SEND_BACK("send-back"),
  /** The customer confirms the amount of a large refund. */
  SIGNATURE("signature"),
  /** The customer names another way for money that could not go back. */
  OTHER_ROUTE("other-route"),
  /** The money is ordered back and its provider has carried that out. */
  REFUND_EXECUTION("refund-execution"),
  /** The money shows up with the customer. */
  ARRIVAL("arrival"),
  /** A closed case is asked about. */
  SURVEY("survey"),
  /** A complaint is answered. */
  COMPLAINT("complaint");

  private final String word;

  ClockName(String word) {
    this.word = word;
  }

  /** The clock as documents write it. */
  public String word() {
    return word;
  }

  /** What may happen when a deadline of this clock passes; never that somebody is reminded. */
  public Seq<OnBreach> consequences() {
    return switch (this) {
      case EVIDENCE, RETURN_DISPATCH, PAYMENT, SIGNATURE ->
          List.of(OnBreach.NOTIFY, OnBreach.CLOSE);
      case REVIEW, APPROVAL, QUESTION, REVIEW_LIMIT, COMPLAINT ->
          List.of(OnBreach.NOTIFY, OnBreach.ESCALATE);
      case WAREHOUSE_INQUIRY, COURIER_INQUIRY, SUPPLIER_INQUIRY, OFFER ->
          List.of(OnBreach.NOTIFY, OnBreach.TREAT_AS_REFUSED);
      case STALE_TRACKING -> List.of(OnBreach.TREAT_AS_LOST);
      case DELIVERY -> List.of(OnBreach.NOTIFY, OnBreach.TREAT_AS_LOST);
      case FIRST_RESPONSE,
          RETURN_TRANSIT,
          INSPECTION,
          REPLACEMENT,
          REPAIR,
          SEND_BACK,
          OTHER_ROUTE,
          REFUND_EXECUTION,
          ARRIVAL,
          SURVEY ->
          List.of(OnBreach.NOTIFY);
    };
  }
}
