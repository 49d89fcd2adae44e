package io.redress.verify;

import io.redress.verify.Question.Follower;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * What of a grid matters to one question: the boxes that meet where it looks, numbered with the
 * blockers first, and of each axis the places that these boxes tell apart.
 */
final class Slice {

  /** The number of the place to look in, among those that want words. */
  private static final int WITHIN = -1;

  private final Box within;
  private final List<Box> boxes = new ArrayList<>();
  private final BitSet agreeing = new BitSet();
  private final List<Want> wants = new ArrayList<>();
  private final List<Level> levels = new ArrayList<>();
  private int blockers;
  private boolean isHopeless;
  private boolean isNoneAgreeing;
  private boolean isCut;

  /**
   * A set of words of which one is wanted.
   *
   * @param box by whom: the number of a box, or below zero for where the question looks
   */
  record Want(int box, BitSet axes) {}

  /**
   * Cuts a slice.
   *
   * @param most how many followers to look at; those behind them are all taken to agree, so that a
   *     point that is found is one of the question's, but that none is found proves nothing
   */
  Slice(Grid grid, Question question, int most) {
    this.within = question.within();
    this.isHopeless = within.isEmpty();
    for (var blocker : question.blockers()) {
      add(blocker);
      isHopeless |= blocker.covers(within);
    }
    blockers = boxes.size();
    isNoneAgreeing = question.isNoneAgreeing();
    addFollowers(question.followers(), most);
    if (!isHopeless) {
      addWants(WITHIN, within);
      for (int box = 0; box < boxes.size(); box++) {
        addWants(box, boxes.get(box));
      }
      addLevels(grid);
    }
  }

  private void add(Box box) {
    if (!isHopeless && box.meets(within)) {
      boxes.add(box);
    }
  }

  private void addFollowers(Iterable<Follower> followers, int most) {
    for (var follower : followers) {
      int before = boxes.size();
      if (before - blockers == most) {
        isCut = true;
        isNoneAgreeing = true;
        return;
      }
      add(follower.box());
      if (boxes.size() > before) {
        agreeing.set(before, follower.isAgreeing());
        if (follower.box().covers(within)) {
          return;
        }
      }
    }
  }

  /** Keeps what is wanted, unless it is had anyway, without what cannot be. */
  private void addWants(int number, Box box) {
    for (int[] axes : box.wanted()) {
      boolean isHad = false;
      var left = new BitSet();
      for (int axis : axes) {
        boolean canBe = within.on(axis).get(Axis.IN) && box.on(axis).get(Axis.IN);
        isHad |= canBe && !within.on(axis).get(0);
        left.set(axis, canBe);
      }
      if (!isHad) {
        wants.add(new Want(number, left));
      }
    }
  }

  private void addLevels(Grid grid) {
    for (int axis = 0; axis < grid.size(); axis++) {
      var level = Level.of(axis, within.on(axis), boxes, wants);
      if (level.size() > 1) {
        levels.add(level);
      }
    }
    levels.sort(Comparator.comparingInt(Level::size));
  }

  /** Whether it can be seen at once that there is no point. */
  boolean isHopeless() {
    return isHopeless;
  }

  /** Whether followers were left out. */
  boolean isCut() {
    return isCut;
  }

  boolean isNoneAgreeing() {
    return isNoneAgreeing;
  }

  Box within() {
    return within;
  }

  int boxes() {
    return boxes.size();
  }

  int blockers() {
    return blockers;
  }

  BitSet agreeing() {
    return agreeing;
  }

  List<Want> wants() {
    return wants;
  }

  List<Level> levels() {
    return levels;
  }
}
