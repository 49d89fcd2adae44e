package io.redress.table;

import io.vavr.collection.Seq;

/** Which rules each set of words admits, where nobody closes the list of words. */
final class OpenSetColumn {

  private final Column column;
  private final long indifferent;
  private final long content;
  private final WordIndex names;

  /** Of each name, by its place in the index. */
  private final long[] served;

  /** Of each name, by its place in the index. */
  private final long[] ruledOut;

  /** The words that a rule wants with others; most tables have none. */
  private final String[] wanted;

  private final long[] ruledOutWithout;

  OpenSetColumn(SetDemands demands) {
    column = demands.turn().column();
    indifferent = demands.indifferent();
    content = demands.content();
    names = new WordIndex(demands.words());
    served = names.masks(demands::served);
    ruledOut = names.masks(demands::ruledOut);
    Seq<String> wantedWords = demands.words().filter(word -> demands.ruledOutWithout(word) != 0);
    wanted = wantedWords.toJavaArray(String[]::new);
    ruledOutWithout = wantedWords.toJavaStream().mapToLong(demands::ruledOutWithout).toArray();
  }

  long admitted(Row row) {
    var words = row.words(column);
    if (words == null) {
      return indifferent;
    }
    long in = content;
    long out = 0;
    for (var word : words) {
      int name = names.find(word);
      if (name >= 0) {
        in |= served[name];
        out |= ruledOut[name];
      }
    }
    for (int i = 0; i < wanted.length; i++) {
      out |= isAmong(words, wanted[i]) ? 0 : ruledOutWithout[i];
    }
    return in & ~out;
  }

  private static boolean isAmong(String[] words, String wanted) {
    for (var word : words) {
      if (word.equals(wanted)) {
        return true;
      }
    }
    return false;
  }
}
