package io.redress.simulator.arbitrary;

import io.redress.decision.Dossier;
import io.redress.simulator.story.Lived;
import io.redress.simulator.world.PlacedOrders;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.LinkedHashMap;
import net.jqwik.api.SampleReportingFormat;

/** How jqwik reports order histories, dossiers and lives of cases: in words. */
public final class SampleWords implements SampleReportingFormat {

  @Override
  public boolean appliesTo(Object value) {
    return value instanceof PlacedOrders || value instanceof Dossier || value instanceof Lived;
  }

  @Override
  public Object report(Object value) {
    return switch (value) {
      case PlacedOrders orders -> labelled(Words.of(orders));
      case Dossier dossier -> labelled(Words.of(dossier));
      case Lived lived -> labelled(Words.of(lived));
      default -> throw new IllegalArgumentException("no words for " + value.getClass());
    };
  }

  private static Object labelled(Map<String, Seq<String>> words) {
    var plain = new LinkedHashMap<Object, Object>();
    words.forEach((about, lines) ->
        plain.put(
            SampleReportingFormat.plainLabel(about),
            lines.size() == 1
                ? SampleReportingFormat.plainLabel(lines.head())
                : lines.map(SampleReportingFormat::plainLabel).toJavaList()));
    return plain;
  }
}
