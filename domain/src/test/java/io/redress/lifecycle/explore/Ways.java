package io.redress.lifecycle.explore;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** From which state, and by which of its moves, each state was reached first. */
final class Ways {

  private int[] from = new int[1 << 12];
  private int[] by = new int[1 << 12];
  private int size;

  void add(int state, int move) {
    if (size == from.length) {
      from = Arrays.copyOf(from, size * 2);
      by = Arrays.copyOf(by, size * 2);
    }
    from[size] = state;
    by[size] = move;
    size++;
  }

  /** The moves that lead to a state, and one more. */
  Iterable<Integer> to(int state, int move) {
    Deque<Integer> moves = new ArrayDeque<>();
    moves.push(move);
    for (int at = state; at > 0; at = from[at]) {
      moves.push(by[at]);
    }
    return moves;
  }
}
