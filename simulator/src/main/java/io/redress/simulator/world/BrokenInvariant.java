package io.redress.simulator.world;

import io.redress.lifecycle.CaseId;

/** A run did what no run may do. Its seed and inputs bring it about again. */
public final class BrokenInvariant extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BrokenInvariant(CaseId id, String fault) {
    this("case %s: %s".formatted(id.value(), fault));
  }

  BrokenInvariant(String fault) {
    super(fault);
  }
}
