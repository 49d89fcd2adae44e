package io.redress.adapter.policy.cases;

/** Says that facts stand in a shape that a translator does not know. */
public final class ShapeNotUnderstood extends RuntimeException {

  private static final long serialVersionUID = 1;

  public ShapeNotUnderstood(String what) {
    super(what);
  }
}
