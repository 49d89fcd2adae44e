package io.redress.port;

import io.redress.lifecycle.CaseId;
import io.redress.notice.NoticeKind;
import io.redress.party.CustomerId;
import io.redress.sla.Deadline;
import io.redress.table.Wording;

/**
 * Tells customers things, and staff what they must see to.
 *
 * <p>The other side promises: the same notice of a case with the same number is sent once, and so
 * is the same reminder; a message that cannot be delivered holds nothing up.
 */
public interface Messenger {

  /**
   * Sends a notice.
   *
   * @param number the number of the event that the notice is about, within its case
   */
  void tell(CaseId about, int number, CustomerId customer, NoticeKind notice, Wording text);

  /**
   * Tells a customer who owns a deadline that it comes near or has passed.
   *
   * @param number the number of the event that says so, within its case
   * @param asked the notice by which the customer was asked for what the deadline waits for
   * @param text the policy's words for that notice
   */
  void remind(
      CaseId about,
      int number,
      CustomerId customer,
      Deadline deadline,
      NoticeKind asked,
      Wording text);

  /**
   * Tells whoever else owns a deadline that it comes near or has passed.
   *
   * @param number the number of the event that says so, within its case
   */
  void remind(CaseId about, int number, Deadline deadline);
}
