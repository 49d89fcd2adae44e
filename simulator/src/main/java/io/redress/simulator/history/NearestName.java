package io.redress.simulator.history;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Locale;

/** The column that was probably meant: fewest letters inserted, deleted or replaced. */
final class NearestName {

  /** The nearest of the names, when more than half of the longer one stays; any case. */
  static Option<String> to(String wanted, Seq<String> names) {
    return names
        .minBy(name -> edits(wanted, name))
        .filter(name -> 2 * edits(wanted, name) < Math.max(wanted.length(), name.length()));
  }

  private static int edits(String first, String second) {
    String a = first.toLowerCase(Locale.ROOT);
    String b = second.toLowerCase(Locale.ROOT);
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] here = new int[b.length() + 1];
      here[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        here[j] = Math.min(replaced, 1 + Math.min(above[j], here[j - 1]));
      }
      above = here;
    }
    return above[b.length()];
  }

  private NearestName() {}
}
