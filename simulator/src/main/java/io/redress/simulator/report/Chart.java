package io.redress.simulator.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

/**
 * A chart that the page's script draws. Without the script there is none, and its numbers still
 * stand in the table below it.
 *
 * @param id in the whole page
 * @param caption what it shows, and in which unit
 * @param alternative the chart in words
 * @param drawing what is drawn
 */
record Chart(String id, String caption, String alternative, Drawing drawing) {

  /** What a chart is made of. */
  sealed interface Drawing {

    /** Writes the fields that the script reads. */
    void write(JsonGenerator json) throws IOException;
  }

  /** How the script writes the numbers along an axis. */
  enum Scale {
    PERCENT,
    AMOUNT,
    DURATION
  }

  /**
   * Figures with their intervals, one below the other.
   *
   * @param isBars whether bars lead from zero to the figures
   */
  record Whiskers(Scale scale, boolean isBars, List<Mark> marks) implements Drawing {
    @Override
    public void write(JsonGenerator json) throws IOException {
      json.writeStringField("kind", "whiskers");
      json.writeStringField("scale", scale.name());
      json.writeBooleanField("bars", isBars);
      json.writeArrayFieldStart("rows");
      for (var mark : marks) {
        mark.write(json);
      }
      json.writeEndArray();
    }
  }

  /**
   * A figure.
   *
   * @param text the figure as tables have it
   * @param tone what it is, as the style sheet colours it
   */
  record Mark(
      String name, String text, String tone, BigDecimal value, BigDecimal low, BigDecimal high) {

    private void write(JsonGenerator json) throws IOException {
      json.writeStartObject();
      json.writeStringField("name", name);
      json.writeStringField("text", text);
      json.writeStringField("tone", tone);
      json.writeNumberField("value", value);
      json.writeNumberField("low", low);
      json.writeNumberField("high", high);
      json.writeEndObject();
    }
  }

  /** Amounts that add up to the last of them. */
  record Waterfall(List<Step> steps) implements Drawing {
    @Override
    public void write(JsonGenerator json) throws IOException {
      json.writeStringField("kind", "waterfall");
      json.writeArrayFieldStart("rows");
      for (var step : steps) {
        json.writeStartObject();
        json.writeStringField("name", step.name());
        json.writeStringField("text", step.text());
        json.writeStringField("tone", step.tone());
        json.writeNumberField("from", step.from());
        json.writeNumberField("to", step.to());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  /** What an amount adds, from where the ones before it have led. */
  record Step(String name, String text, String tone, BigDecimal from, BigDecimal to) {}

  /** How much is done after how long; the time grows by its logarithm. */
  record Curves(List<Curve> curves) implements Drawing {
    @Override
    public void write(JsonGenerator json) throws IOException {
      json.writeStringField("kind", "curves");
      json.writeArrayFieldStart("curves");
      for (var curve : curves) {
        json.writeStartObject();
        json.writeStringField("name", curve.name());
        json.writeArrayFieldStart("points");
        for (var point : curve.points()) {
          json.writeStartArray();
          json.writeNumber(point.minutes());
          json.writeNumber(point.percent());
          json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  /** How long something takes. */
  record Curve(String name, List<Point> points) {}

  /** A share of all that took at most as long. */
  record Point(long minutes, int percent) {}
}
