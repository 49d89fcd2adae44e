package io.redress.adapter.store.trial;

/** What can go wrong in a trial. */
enum Fault {
  COMMIT_LOST(0.02),
  COMMIT_DONE_BUT_ERROR(0.02),
  CRASH_BEFORE_COMMIT(0.01),
  CRASH_AFTER_COMMIT(0.01),
  CRASH_BEFORE_ANSWER_IS_KEPT(0.05),
  OTHERS_MEANWHILE(0.15),
  SERIALIZATION_FAILURE(0.003),
  STORE_READ_ONLY(0.002),
  NODE_KILLED(0.004),
  REQUEST_DROPPED(0.05),
  RESPONSE_DROPPED(0.06),
  DELIVERED_LATE(0.03),
  DELIVERED_TWICE(0.05),
  LEASE_EXPIRES_MEANWHILE(0.06),
  NOT_SENT(0.03),
  OUTAGE(0.004),
  OUTAGE_LONGER_THAN_KEY(0.001),
  DEAF_OUTAGE(0.002),
  QUERY_DROPPED(0.05),
  PENDING(0.25),
  PENDING_FOR_DAYS(0.25),
  DECLINED(0.06),
  TAKEN_BACK(0.1),
  WEBHOOK_LOST(0.2),
  WEBHOOK_TWICE(0.15),
  WEBHOOK_LATE(0.1),
  WEBHOOK_BEFORE_RESPONSE(0.08),
  WEBHOOK_OF_NOBODY(0.02),
  CLOCK_AHEAD(0.002),
  CLOCK_BACK(0.002),
  CLIENT_GIVES_TWICE(0.1),
  PARTNER_DOWN(0.2),
  WITHDRAWN_MEANWHILE(0.005),

  /** Others are quicker so often that a command is given up. */
  CROWDED_OUT(0.004),
  NOT_FOUND_YET(0.05),
  CHARGEBACK(0.1),
  COMMAND_FOR_ANOTHER_CASE(0.1),

  /** Somebody gives another command under an id that was used before. */
  ID_USED_AGAIN(0.1),

  /** Somebody asks about an order that there is not. */
  UNKNOWN_ORDER(0.05),

  /** The order book gives another order. */
  ORDER_BOOK_ERRS(0.05),

  /** Others are quicker with a ledger, once. */
  LEDGER_DRAWN_MEANWHILE(0.2),

  /**
   * One of the processes is of an older release until everything is healed: in a fifth of seeds.
   */
  OLDER_RELEASE(0.14),

  /** A process meets an event in a form that is newer than itself; it follows from the last one. */
  NEWER_EVENT(0);

  private final double usual;

  Fault(double usual) {
    this.usual = usual;
  }

  /** How often it happens where it can, as a share. */
  double usual() {
    return usual;
  }
}
