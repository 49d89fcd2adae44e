package io.redress.adapter.policy.cases;

/**
 * One answer that is not the expected one.
 *
 * @param key where it stands in what is expected; a dot leads into an object
 */
record Difference(String key, String ours, String theirs) {

  @Override
  public String toString() {
    return "%s | %s | %s".formatted(key, ours, theirs);
  }
}
