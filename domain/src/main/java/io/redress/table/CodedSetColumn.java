package io.redress.table;

/** Which rules each set of a closed list of words admits. */
final class CodedSetColumn {

  private final Column column;
  private final long indifferent;
  private final long content;

  /** The bit of each word that a cell names and the list has. */
  private final long[] bits;

  private final long[] served;
  private final long[] ruledOut;
  private final long[] ruledOutWithout;

  CodedSetColumn(SetDemands demands) {
    column = demands.turn().column();
    indifferent = demands.indifferent();
    content = demands.content();
    var words = demands.words();
    bits = words.toJavaStream().mapToLong(this::bit).toArray();
    served = words.toJavaStream().mapToLong(demands::served).toArray();
    ruledOut = words.toJavaStream().mapToLong(demands::ruledOut).toArray();
    ruledOutWithout = words.toJavaStream().mapToLong(demands::ruledOutWithout).toArray();
  }

  /** No bit for a word that the list does not have, and no set either. */
  private long bit(String word) {
    int place = column.words().indexOf(word);
    return place < 0 ? 0 : 1L << place;
  }

  long admitted(Row row) {
    long code = row.coded(column);
    if (code == Row.UNKNOWN) {
      return indifferent;
    }
    long in = content;
    long out = 0;
    for (int i = 0; i < bits.length; i++) {
      if ((code & bits[i]) == 0) {
        out |= ruledOutWithout[i];
      } else {
        in |= served[i];
        out |= ruledOut[i];
      }
    }
    return in & ~out;
  }
}
