package io.redress.casework;

import io.redress.lifecycle.CaseId;

/** Others changed a case every time that a command was about to. Nothing was done. */
public final class ConcurrentChange extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ConcurrentChange(CaseId id) {
    super("case " + id.value() + " was changed by others meanwhile");
  }
}
