package io.redress.simulator.world;

import io.redress.lifecycle.CaseId;

/** A case of a run did what no case may do. The run's seed and inputs bring it about again. */
public final class BrokenInvariant extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BrokenInvariant(CaseId id, String fault) {
    super("case %s: %s".formatted(id.value(), fault));
  }
}
