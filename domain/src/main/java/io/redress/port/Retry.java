package io.redress.port;

/** Whether what a provider declined may be asked of it once more. */
public enum Retry {
  /** It will be declined again. */
  NEVER,
  /** Under the same key only, when what was in the way is mended: the key is not used up. */
  SAME_KEY,
  /** Under a new key only: this one is used up, and nothing moved under it. */
  NEW_KEY
}
