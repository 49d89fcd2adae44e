package io.redress.casework;

import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.CaseId;
import io.redress.sla.Deadline;
import io.vavr.control.Option;

/**
 * Where a case stands.
 *
 * @param version how many events it has had
 */
public record CaseView(CaseId id, int version, AfterSaleCase state) {

  /** Who must act by when, while the case is open. */
  public Option<Deadline> running() {
    return state.running();
  }
}
