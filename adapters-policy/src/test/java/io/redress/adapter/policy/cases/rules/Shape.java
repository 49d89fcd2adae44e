package io.redress.adapter.policy.cases.rules;

import io.redress.adapter.policy.cases.Outcome;

/** One shape of facts and how it is asked. */
interface Shape {

  boolean fits(Told told);

  /** The product's answer to facts of this shape. */
  Outcome answer(Told told);
}
