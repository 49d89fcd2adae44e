package io.redress.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Answers a {@link Question} by walking a decision diagram: level by level, one column or word
 * each. A node is a level with the boxes that may still hold; one that was found to lead nowhere is
 * not walked again. Boxes behind a follower with nothing left to test do not matter and are
 * dropped.
 */
final class Diagram {

  private enum Outlook {
    FOUND,
    HOPELESS,
    OPEN
  }

  private static final int FIRST_FOLLOWERS = 6;

  private final Slice slice;
  private final Budget budget;
  private final int words;
  private final long[] blockers;
  private final long[] agreeing;
  private final long[][] settled;
  private final BitSet[] ending;
  private final List<Set<Bits>> hopeless = new ArrayList<>();
  private final int[] chosen;
  private boolean isExhausted;

  private Diagram(Slice slice, Budget budget) {
    this.slice = slice;
    this.budget = budget;
    this.words = Bits.wordsFor(slice.boxes());
    this.blockers = new long[words];
    this.agreeing = new long[words];
    for (int box = 0; box < slice.boxes(); box++) {
      if (box < slice.blockers()) {
        Bits.set(blockers, box);
      } else if (slice.agreeing().get(box)) {
        Bits.set(agreeing, box);
      }
    }
    int levels = slice.levels().size();
    this.chosen = new int[levels];
    this.ending = new BitSet[levels];
    this.settled = new long[levels + 1][words];
    plan();
  }

  /** Answers a question; mostly the first few followers are enough to see that it has a point. */
  static Answer answer(Grid grid, Question question, Budget budget) {
    if (!budget.nextQuestion()) {
      return new Answer.Undecided();
    }
    var first = new Slice(grid, question, FIRST_FOLLOWERS);
    var answer = answer(grid, first, budget);
    return first.isCut() && !(answer instanceof Answer.Found)
        ? answer(grid, new Slice(grid, question, Integer.MAX_VALUE), budget)
        : answer;
  }

  private static Answer answer(Grid grid, Slice slice, Budget budget) {
    if (slice.isHopeless()) {
      return new Answer.Proved();
    }
    var diagram = new Diagram(slice, budget);
    if (diagram.isFound(0, diagram.start())) {
      return new Answer.Found(diagram.point(grid));
    }
    return diagram.isExhausted ? new Answer.Undecided() : new Answer.Proved();
  }

  /** Works out behind which level a box has nothing left to test, and a want no word left. */
  private void plan() {
    int levels = slice.levels().size();
    int[] last = new int[slice.boxes()];
    for (int level = 0; level < levels; level++) {
      ending[level] = new BitSet();
      var constrained = slice.levels().get(level).constrained();
      for (int box = constrained.nextSetBit(0); box >= 0; box = constrained.nextSetBit(box + 1)) {
        last[box] = level + 1;
      }
    }
    for (int want = 0; want < slice.wants().size(); want++) {
      int level = lastOf(slice.wants().get(want).axes());
      ending[level].set(want);
      int box = slice.wants().get(want).box();
      if (box >= 0) {
        last[box] = Math.max(last[box], level + 1);
      }
    }
    for (int box = 0; box < last.length; box++) {
      for (int level = last[box]; level <= levels; level++) {
        Bits.set(settled[level], box);
      }
    }
  }

  private int lastOf(BitSet axes) {
    int level = slice.levels().size() - 1;
    while (!axes.get(slice.levels().get(level).axis())) {
      level--;
    }
    return level;
  }

  /** All boxes may hold, nothing that is wanted is had. */
  private long[] start() {
    long[] state = new long[words + Bits.wordsFor(slice.wants().size())];
    for (int box = 0; box < slice.boxes(); box++) {
      Bits.set(state, box);
    }
    for (int level = 0; level < slice.levels().size(); level++) {
      hopeless.add(new HashSet<>());
    }
    return state;
  }

  private boolean isFound(int level, long[] state) {
    var outlook = outlook(level, state);
    if (outlook == Outlook.FOUND) {
      Arrays.fill(chosen, level, chosen.length, -1);
    }
    return outlook == Outlook.FOUND || (outlook == Outlook.OPEN && isFoundBehind(level, state));
  }

  private boolean isFoundBehind(int level, long[] state) {
    var node = new Bits(state);
    if (hopeless.get(level).contains(node)) {
      return false;
    }
    if (!budget.take()) {
      isExhausted = true;
      return false;
    }
    var at = slice.levels().get(level);
    for (int place = 0; place < at.size() && !isExhausted; place++) {
      long[] next = next(level, at, place, state);
      if (next.length > 0) {
        chosen[level] = place;
        if (isFound(level + 1, next)) {
          return true;
        }
      }
    }
    hopeless.get(level).add(node);
    return false;
  }

  private static final long[] NOWHERE = {};

  /** What is left after a place was chosen; nowhere if the question looks elsewhere. */
  private long[] next(int level, Level at, int place, long[] state) {
    long[] next = state.clone();
    long[] admitted = at.admitted(place);
    for (int i = 0; i < words; i++) {
      next[i] &= admitted[i];
    }
    long[] had = at.had(place);
    for (int i = 0; i < had.length; i++) {
      next[words + i] |= had[i];
    }
    var ends = ending[level];
    for (int want = ends.nextSetBit(0); want >= 0; want = ends.nextSetBit(want + 1)) {
      int bit = (words << 6) + want;
      int box = slice.wants().get(want).box();
      if (!Bits.get(next, bit)) {
        if (box < 0) {
          return NOWHERE;
        }
        Bits.clear(next, box);
      }
      Bits.clear(next, bit);
    }
    return next;
  }

  /** What can be seen of a node; also drops from it what does not matter. */
  private Outlook outlook(int level, long[] state) {
    boolean isBlocked = false;
    for (int i = 0; i < words; i++) {
      if ((state[i] & blockers[i] & settled[level][i]) != 0) {
        return Outlook.HOPELESS;
      }
      isBlocked |= (state[i] & blockers[i]) != 0;
    }
    int decider = firstSettled(level, state);
    if (decider >= 0) {
      dropBehind(decider, state);
    }
    boolean isInTheEndAgreeing = decider < 0 ? slice.isNoneAgreeing() : Bits.get(agreeing, decider);
    boolean mayAgree = isInTheEndAgreeing;
    boolean mayDiffer = !isInTheEndAgreeing;
    for (int i = 0; i < words; i++) {
      long followers = state[i] & ~blockers[i];
      mayAgree |= (followers & agreeing[i]) != 0;
      mayDiffer |= (followers & ~agreeing[i]) != 0;
    }
    if (!mayDiffer) {
      return Outlook.HOPELESS;
    }
    boolean isHere = !isBlocked && !mayAgree && isWithin(level);
    return isHere ? Outlook.FOUND : Outlook.OPEN;
  }

  /** Whether what is chosen has all words that the question wants. */
  private boolean isWithin(int level) {
    for (var want : slice.wants()) {
      if (want.box() < 0) {
        boolean isHad = false;
        for (int at = 0; at < level; at++) {
          var chosenOn = slice.levels().get(at);
          isHad |= chosenOn.place(chosen[at]) == Axis.IN && want.axes().get(chosenOn.axis());
        }
        if (!isHad) {
          return false;
        }
      }
    }
    return true;
  }

  private int firstSettled(int level, long[] state) {
    for (int i = 0; i < words; i++) {
      long settledHere = state[i] & ~blockers[i] & settled[level][i];
      if (settledHere != 0) {
        return (i << 6) + Long.numberOfTrailingZeros(settledHere);
      }
    }
    return -1;
  }

  private void dropBehind(int decider, long[] state) {
    int word = decider >> 6;
    state[word] &= -1L >>> (63 - (decider & 63));
    for (int i = word + 1; i < words; i++) {
      state[i] = 0;
    }
  }

  /** The point that was chosen; where nothing was, the first that there is. */
  private Point point(Grid grid) {
    int[] places = new int[grid.size()];
    for (int axis = 0; axis < places.length; axis++) {
      places[axis] = slice.within().on(axis).nextSetBit(0);
    }
    for (int level = 0; level < chosen.length; level++) {
      if (chosen[level] >= 0) {
        var at = slice.levels().get(level);
        places[at.axis()] = at.place(chosen[level]);
      }
    }
    return new Point(places);
  }
}
