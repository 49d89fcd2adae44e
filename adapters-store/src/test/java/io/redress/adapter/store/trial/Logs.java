package io.redress.adapter.store.trial;

import io.redress.adapter.store.BrokenLink;
import io.redress.adapter.store.EntryHash;
import io.redress.adapter.store.FilterJournal;
import io.redress.adapter.store.HashChain;
import io.redress.adapter.store.StoredEntry;
import io.redress.adapter.store.UnreadableJson;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseId;
import io.redress.port.CaseJournal;
import io.redress.port.CaseJournal.Entry;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Try;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/** The logs of all cases as texts, which processes of two releases read and write. */
final class Logs {

  private final Faults faults;
  private final PlantedBug bug;
  private final Map<CaseId, Log> logs = new HashMap<>();

  /** One log: every entry with its hash, and which release wrote it. */
  private static final class Log {

    private final java.util.List<StoredEntry> entries = new ArrayList<>();
    private final java.util.List<EntryHash> hashes = new ArrayList<>();
    private final java.util.List<Release> writers = new ArrayList<>();
    private HashChain.Head head = HashChain.Head.START;
  }

  Logs(Faults faults, PlantedBug bug) {
    this.faults = faults;
    this.bug = bug;
  }

  /** The store as a process of a release uses it. */
  CaseJournal of(Release release, CaseJournal store) {
    return new FilterJournal(store) {
      @Override
      public Seq<Entry> load(CaseId id) {
        return read(release, id);
      }

      @Override
      public boolean append(Step step) {
        boolean isKept = super.append(step);
        if (isKept) {
          keep(release, step);
        }
        return isKept;
      }
    };
  }

  private Log log(CaseId id) {
    return logs.computeIfAbsent(id, none -> new Log());
  }

  private void keep(Release release, CaseJournal.Step step) {
    var log = log(step.forCase());
    var chain = HashChain.of(step.forCase());
    for (var entry : step.events()) {
      var stored =
          new StoredEntry(
              entry.number(),
              entry.at(),
              entry.by(),
              entry.command(),
              entry.print(),
              release.write(entry.event()));
      log.entries.add(stored);
      log.head = chain.next(log.head, stored);
      log.hashes.add(log.head.hash());
      log.writers.add(release);
    }
  }

  private Seq<Entry> read(Release release, CaseId id) {
    Seq<Entry> read = List.empty();
    for (var kept : log(id).entries) {
      read =
          read.append(
              new Entry(
                  kept.number(),
                  kept.at(),
                  kept.by(),
                  kept.command(),
                  kept.print(),
                  event(release, id, kept, read)));
    }
    return read.toVector();
  }

  private CaseEvent event(Release release, CaseId id, StoredEntry kept, Seq<Entry> before) {
    try {
      return release.read(kept.event());
    } catch (UnreadableJson unreadable) {
      faults.met(Fault.NEWER_EVENT);
      if (bug.passesOverWhatIsNew()) {
        return before.last().event();
      }
      throw new UnreadableLog(
          "event %d of case %s: %s".formatted(kept.number(), id.value(), unreadable.getMessage()));
    }
  }

  /**
   * What is wrong with the logs in the end.
   *
   * @param truth what the store itself keeps
   */
  java.util.List<String> violations(CaseJournal truth) {
    var violations = new ArrayList<String>();
    logs.forEach((id, log) -> {
      var entries = List.ofAll(log.entries);
      if (!truth.load(id).eq(read(Release.NEWER, id))) {
        violations.add(id.value() + " is not read as it was kept");
      }
      for (BrokenLink broken : HashChain.of(id).verify(entries, List.ofAll(log.hashes))) {
        violations.add(id.value() + " has a broken chain: " + broken);
      }
      if (wentOnBlindly(log)) {
        violations.add(id.value() + " was gone on with by a release that could not read it");
      }
    });
    return violations;
  }

  /** Whether the older release wrote anything after what it cannot read. */
  private static boolean wentOnBlindly(Log log) {
    boolean isTooNew = false;
    for (int i = 0; i < log.entries.size(); i++) {
      if (isTooNew && log.writers.get(i) == Release.OLDER) {
        return true;
      }
      isTooNew |= isTooNew(log.entries.get(i).event());
    }
    return false;
  }

  private static boolean isTooNew(String text) {
    return Try.of(() -> Release.OLDER.read(text)).isFailure();
  }
}
