package io.redress.simulator.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The sample, of which some rows are damaged on purpose: the report says which, and no others. */
class DamagedRowsProperties {

  private static final List<String> SAMPLE = sample();
  private static final int ROWS = SAMPLE.size() - 1;

  /** Rows of goods have no quoted fields before the title, and no commas behind it. */
  enum Damage {
    CUT_SHORT(RowReason.WRONG_NUMBER_OF_FIELDS),
    ONE_FIELD_MORE(RowReason.WRONG_NUMBER_OF_FIELDS),
    NO_ORDER(RowReason.NO_ORDER),
    NO_SKU(RowReason.NO_SKU),
    QUANTITY(RowReason.QUANTITY_NOT_WHOLE),
    MANY(RowReason.TOO_LARGE),
    DAY_FIRST(RowReason.TIME_NOT_IN_FORMAT),
    NO_SUCH_DAY(RowReason.TIME_NOT_IN_FORMAT),
    NO_SUCH_HOUR(RowReason.TIME_SKIPPED_BY_CLOCKS),
    PRICE(RowReason.PRICE_NOT_A_NUMBER),
    PENCE(RowReason.PRICE_TOO_PRECISE),
    OWED(RowReason.PRICE_NEGATIVE);

    private final RowReason reason;

    Damage(RowReason reason) {
      this.reason = reason;
    }

    private String done(String row) {
      return switch (this) {
        case CUT_SHORT -> row.substring(0, row.lastIndexOf(','));
        case ONE_FIELD_MORE -> row + ",?";
        case NO_ORDER -> row.substring(row.indexOf(','));
        case NO_SKU -> row.replaceFirst(",[^,]*,", ",,");
        case QUANTITY -> behindTitle(row, 0, "a dozen");
        case MANY -> behindTitle(row, 0, "99999999999");
        case DAY_FIRST -> behindTitle(row, 1, "31.12.2010 08:26");
        case NO_SUCH_DAY -> behindTitle(row, 1, "2011-02-30 08:26:00");
        case NO_SUCH_HOUR -> behindTitle(row, 1, "2011-03-27 01:30:00");
        case PRICE -> behindTitle(row, 2, "n/a");
        case PENCE -> behindTitle(row, 2, "0.001");
        case OWED -> behindTitle(row, 2, "-2.55");
      };
    }

    /** Of the five fields from the quantity on. */
    private static String behindTitle(String row, int field, String text) {
      var fields = new ArrayList<>(List.of(row.split(",", -1)));
      fields.set(fields.size() - 5 + field, text);
      return String.join(",", fields);
    }
  }

  /** One row in a hundred. */
  @Property(tries = 40)
  void theReportSaysWhatWasDamaged(@ForAll("damages") Map<Integer, Damage> damages) {
    var lines = new ArrayList<>(SAMPLE);
    damages.forEach((row, damage) -> lines.set(row, damage.done(lines.get(row))));
    var history = read(lines, WrittenHistory.MAPPING);
    var expected = new EnumMap<RowReason, List<Long>>(RowReason.class);
    new TreeMap<>(damages)
        .forEach((row, damage) ->
            expected
                .computeIfAbsent(damage.reason, any -> new ArrayList<>())
                .add(row + 1L)); // the header is line 1
    var reported = new EnumMap<RowReason, List<Long>>(RowReason.class);
    for (var entry : history.rows().unreadable()) {
      assertThat(entry.rows()).isEqualTo(expected.getOrDefault(entry.reason(), List.of()).size());
      reported.put(entry.reason(), entry.firstLines().asJava());
    }
    expected.replaceAll((reason, all) -> all.subList(0, Math.min(5, all.size())));
    assertThat(reported).isEqualTo(expected);
    assertThat(history.rows().rows()).isEqualTo(ROWS);
    assertThat(history.rows().broken()).isEqualTo(damages.size());
  }

  /** What is left is what a file without these rows would be. */
  @Property(tries = 15)
  void damagedRowsAreLeftOutAndNeverGuessed(@ForAll("damages") Map<Integer, Damage> damages) {
    var damaged = new ArrayList<>(SAMPLE);
    damages.forEach((row, damage) -> damaged.set(row, damage.done(damaged.get(row))));
    var without = new ArrayList<String>();
    for (int row = 0; row < SAMPLE.size(); row++) {
      if (!damages.containsKey(row)) {
        without.add(SAMPLE.get(row));
      }
    }
    var history = read(damaged, WrittenHistory.MAPPING);
    var whole = read(without, WrittenHistory.MAPPING);
    assertThat(history.sales()).isEqualTo(whole.sales());
    assertThat(history.returns()).isEqualTo(whole.returns());
    assertThat(RealReturns.of(history).timeToReturn())
        .isEqualTo(RealReturns.of(whole).timeToReturn());
  }

  private static OrderHistory read(List<String> lines, String mapping) {
    var csv = lines.stream().collect(Collectors.joining("\n", "", "\n"));
    return WrittenHistory.read(csv.getBytes(StandardCharsets.UTF_8), mapping).get();
  }

  @Provide
  Arbitrary<Map<Integer, Damage>> damages() {
    return Arbitraries.maps(Arbitraries.integers().between(1, ROWS), Arbitraries.of(Damage.class))
        .ofSize(44);
  }

  private static List<String> sample() {
    try (var bytes = HistorySource.class.getResourceAsStream("online-retail-sample.csv.gz");
        var lines =
            new BufferedReader(
                new InputStreamReader(
                    new GZIPInputStream(Objects.requireNonNull(bytes)), StandardCharsets.UTF_8))) {
      return lines.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
