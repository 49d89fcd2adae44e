package io.redress.table;

import io.redress.table.Cell.Between;
import io.vavr.collection.Seq;
import java.util.Arrays;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which rules each number admits. The bounds of the cells part the numbers into regions that no
 * cell tells apart. A number finds its region by its bucket and by up to two comparisons without a
 * branch: nobody can foresee on which side of a bound a number is, so a branch would cost more.
 */
final class NumberColumn {

  private static final int MOST_BUCKETS = 512;
  private static final int STEPS = 2;

  /** The next column of this form; see {@link Segment}. */
  final @Nullable NumberColumn next;

  private final Column column;
  private final long unknown;

  /** Where regions begin, ascending; the last stands twice more, so that steps may go beyond. */
  private final long[] bounds;

  /** By region; the first is below all bounds. */
  private final long[] admitted;

  /** All numbers that are not more than this are in the first region. */
  private final long low;

  /** All numbers that are not less than this are in the last region. */
  private final long high;

  /** How many bits of a number do not matter for its bucket. */
  private final int shift;

  /** How many bounds a number of a bucket has certainly reached. */
  private final short[] reached;

  /** How many bounds it may have reached besides. */
  private final int open;

  NumberColumn(ColumnDemands demands, @Nullable NumberColumn next) {
    this.next = next;
    column = demands.column();
    unknown = demands.admitting(Value.UNKNOWN);
    var starts = starts(demands.all());
    int regions = starts.length;
    low = regions == 0 ? 0 : starts[0] - 1;
    high = regions == 0 ? 0 : starts[regions - 1];
    bounds = Arrays.copyOf(starts, regions + STEPS);
    Arrays.fill(bounds, regions, bounds.length, high);
    admitted =
        LongStream.concat(LongStream.of(low), Arrays.stream(bounds))
            .map(number -> demands.admitting(new Value.Whole(number)))
            .toArray();
    shift = shift(high - low);
    var sizes = new int[bucket(high) + 1];
    Arrays.stream(starts).forEach(start -> sizes[bucket(start)]++);
    reached = new short[sizes.length];
    for (int i = 1; i < sizes.length; i++) {
      reached[i] = (short) (reached[i - 1] + sizes[shift == 0 ? i : i - 1]);
    }
    open = open(sizes);
  }

  /** Nothing where each number has its bucket, anything where differences do not fit a long. */
  private int open(int[] sizes) {
    if (shift == 0) {
      return 0;
    }
    return high - low < 0 ? bounds.length : Arrays.stream(sizes).max().orElse(0);
  }

  /** Where a region begins: at the least number that a cell admits, and behind the most. */
  private static long[] starts(Seq<Cell> cells) {
    return cells
        .toJavaStream()
        .flatMap(cell -> cell instanceof Between range ? Stream.of(range) : Stream.empty())
        .flatMapToLong(range -> starts(range))
        .distinct()
        .sorted()
        .toArray();
  }

  /** The lowest region begins by itself, and nothing is behind the highest number. */
  private static LongStream starts(Between range) {
    var least = LongStream.of(range.least()).filter(start -> start > Row.UNKNOWN + 1);
    return range.most() == Long.MAX_VALUE
        ? least
        : LongStream.concat(least, LongStream.of(range.most() + 1));
  }

  /** Wide enough for the span, which may be beyond what a long holds with its sign. */
  private static int shift(long span) {
    int bits = Long.SIZE - Long.numberOfLeadingZeros(span);
    return Math.max(0, bits - Integer.numberOfTrailingZeros(MOST_BUCKETS));
  }

  private int bucket(long number) {
    return (int) ((number - low) >>> shift);
  }

  long admitted(Row row) {
    long code = row.coded(column);
    return code == Row.UNKNOWN ? unknown : admitted[region(Math.min(Math.max(code, low), high))];
  }

  private int region(long number) {
    int at = reached[bucket(number)];
    if (open == 0) {
      return at;
    }
    if (open > STEPS) {
      return search(at, number);
    }
    at += reaches(number, bounds[at]);
    return at + reaches(number, bounds[at]);
  }

  /** One if a number is not below a bound, and zero otherwise. */
  private static int reaches(long number, long bound) {
    return (int) ((bound - 1 - number) >>> 63);
  }

  private int search(int from, long number) {
    int found = Arrays.binarySearch(bounds, from, Math.min(from + open, bounds.length), number);
    return found < 0 ? -found - 1 : found + 1;
  }
}
