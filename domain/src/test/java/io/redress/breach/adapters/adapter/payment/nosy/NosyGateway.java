package io.redress.breach.adapters.adapter.payment.nosy;

import io.redress.breach.adapters.adapter.payment.acme.AcmeGateway;
import io.redress.breach.adapters.adapter.store.sqlite.SqliteJournal;
import io.redress.breach.adapters.casework.Shell;
import io.redress.breach.adapters.decision.Answer;
import io.redress.breach.adapters.decision.Deciding;
import io.redress.breach.adapters.verify.Verifier;

/** Knows far too much. */
public record NosyGateway(
    Shell shell, Verifier verifier, AcmeGateway neighbour, SqliteJournal stranger) {

  public Answer decide() {
    return Deciding.decide();
  }
}
