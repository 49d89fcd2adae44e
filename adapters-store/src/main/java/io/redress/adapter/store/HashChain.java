package io.redress.adapter.store;

import io.redress.adapter.store.BrokenLink.Why;
import io.redress.lifecycle.CaseId;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Shows whether the log of a case is as it was kept: the hash of every entry covers the one before
 * it. Whoever can write entries and hashes can write the whole chain anew, or leave out its end;
 * that is found only against a {@link Head} that is kept where they cannot write.
 *
 * <p>A hash is the SHA-256, as hexadecimal digits, of the UTF-8 of one JSON list, without blanks
 * and with strings as {@code JSON.stringify} writes them: the hash before (64 zeros at first), the
 * id of the case, the entry's number, its instant in ISO 8601 as {@link java.time.Instant} writes
 * it, the actor's id, the word of the actor's role, the id of the command, and the text of the
 * event, as a string. Nothing here knows what the text means, so a chain outlives every change of
 * the events.
 */
public final class HashChain {

  private static final HexFormat HEX = HexFormat.of();

  private final CaseId forCase;

  private HashChain(CaseId forCase) {
    this.forCase = forCase;
  }

  /**
   * How far a log has come, and the hash of all of it until then.
   *
   * @param number of its last entry; zero before the first one
   */
  public record Head(int number, EntryHash hash) {

    /** Before the first entry. */
    public static final Head START = new Head(0, EntryHash.START);

    public Head {
      if (number < 0) {
        throw new IllegalArgumentException("a head at entry " + number);
      }
    }
  }

  /** The chain of a case. */
  public static HashChain of(CaseId forCase) {
    return new HashChain(forCase);
  }

  /**
   * The head once an entry is appended.
   *
   * @throws IllegalArgumentException if the entry is not the next one
   */
  public Head next(Head head, StoredEntry entry) {
    if (entry.number() != head.number() + 1) {
      throw new IllegalArgumentException(
          "entry %d after entry %d".formatted(entry.number(), head.number()));
    }
    return new Head(entry.number(), hash(head.hash(), entry));
  }

  /** The head after all entries of a log, the first of which is its first. */
  public Head head(Seq<StoredEntry> entries) {
    return entries.foldLeft(Head.START, this::next);
  }

  /**
   * The first place where a log is not as it was kept; none where it is.
   *
   * @param entries in the order in which they are kept, all of one case
   * @param hashes the hash of each of them, in the same order
   */
  public Option<BrokenLink> verify(Seq<StoredEntry> entries, Seq<EntryHash> hashes) {
    return verify(entries, hashes, Head.START);
  }

  /**
   * The same, and whether the log still is the one that had a head. It may have gone on since.
   *
   * @param known a head that the log had, kept where nobody can change it together with the log
   */
  public Option<BrokenLink> verify(Seq<StoredEntry> entries, Seq<EntryHash> hashes, Head known) {
    var kept = hashes.toJavaList();
    return broken(entries.toJavaList(), kept).orElse(() -> otherThan(known, kept));
  }

  private Option<BrokenLink> broken(List<StoredEntry> entries, List<EntryHash> hashes) {
    var before = EntryHash.START;
    int length = Math.max(entries.size(), hashes.size());
    for (int number = 1; number <= length; number++) {
      if (number > Math.min(entries.size(), hashes.size())) {
        return broken(number, Why.MISSING);
      }
      var entry = entries.get(number - 1);
      var hash = hashes.get(number - 1);
      boolean isIntact = hash.equals(hash(before, entry.numbered(number)));
      if (entry.number() != number || !isIntact) {
        return broken(number, isIntact ? Why.CHANGED : why(number, entries));
      }
      before = hash;
    }
    return Option.none();
  }

  /** What became of an entry in whose place there is none that has both its number and its hash. */
  private static Why why(int number, List<StoredEntry> entries) {
    if (entries.get(number - 1).number() == number) {
      return Why.CHANGED;
    }
    if (entries.stream().skip(number).anyMatch(entry -> entry.number() == number)) {
      return Why.REORDERED;
    }
    return number == 1 ? Why.TRUNCATED_AT_START : Why.MISSING;
  }

  private static Option<BrokenLink> otherThan(Head known, List<EntryHash> hashes) {
    if (hashes.size() < known.number()) {
      return broken(hashes.size() + 1, Why.TRUNCATED_AT_END);
    }
    boolean isTheOne = known.number() == 0 || hashes.get(known.number() - 1).equals(known.hash());
    return isTheOne ? Option.none() : broken(known.number(), Why.REWRITTEN);
  }

  private static Option<BrokenLink> broken(int number, Why why) {
    return Option.some(new BrokenLink(number, why));
  }

  private EntryHash hash(EntryHash before, StoredEntry entry) {
    var covered =
        new Json.Items(
            List.of(
                new Json.Text(before.hex()),
                new Json.Text(forCase.value()),
                new Json.Whole(entry.number()),
                new Json.Text(entry.at().toString()),
                new Json.Text(entry.by().id()),
                new Json.Text(entry.by().role().word()),
                new Json.Text(entry.command().value()),
                new Json.Text(entry.event())));
    var bytes = JsonWriting.of(covered).getBytes(StandardCharsets.UTF_8);
    return new EntryHash(HEX.formatHex(sha256().digest(bytes)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }
}
