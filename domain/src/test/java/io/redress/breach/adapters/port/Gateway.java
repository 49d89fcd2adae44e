package io.redress.breach.adapters.port;

import io.redress.breach.adapters.decision.Answer;

/** A port. */
public interface Gateway {

  void keep(Answer answer);
}
