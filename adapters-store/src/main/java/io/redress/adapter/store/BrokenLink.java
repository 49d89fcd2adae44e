package io.redress.adapter.store;

/**
 * Where a log is not as it was kept.
 *
 * @param number of the first entry that is not in its place as it was, all before it are; of a log
 *     that was written anew the number of the known head, since more cannot be known
 */
public record BrokenLink(int number, Why why) {

  /** What is wrong there. */
  public enum Why {
    /** The entry or its hash is another one, or the entry stands under another number. */
    CHANGED,
    /** The entry is not there, and others follow; or it has no hash, or the hash has no entry. */
    MISSING,
    /** Another entry stands in its place, and it stands further on. */
    REORDERED,
    /** The log begins with a later entry. */
    TRUNCATED_AT_START,
    /** The log ends before this entry, though a later head of it is known. */
    TRUNCATED_AT_END,
    /** The log fits together, yet is not the one whose head is known: it was written anew. */
    REWRITTEN
  }
}
