package io.redress.simulator.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.redress.simulator.calibration.Calibration;
import io.redress.simulator.calibration.Figure;
import io.redress.simulator.calibration.Goodness;
import io.redress.simulator.calibration.Rounded;
import io.redress.simulator.history.RealReturns;
import io.redress.simulator.history.Share;
import io.redress.table.Wording;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** How well a population fits a history, as programs read it; shares are of one. */
final class CalibrateJson {

  private final Calibration calibration;
  private final JsonGenerator json;

  private CalibrateJson(Calibration calibration, JsonGenerator json) {
    this.calibration = calibration;
    this.json = json;
  }

  /** Writes the report; the writer is flushed and stays open. */
  static void write(Calibration calibration, Writer out) throws IOException {
    var printer =
        new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));
    try (var json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(printer);
      new CalibrateJson(calibration, json).write();
      json.writeRaw('\n');
    }
  }

  private void write() throws IOException {
    var history = calibration.history();
    json.writeStartObject();
    json.writeStringField("history", history.name());
    json.writeNumberField("rows", history.rows().rows());
    json.writeNumberField("used", history.rows().used());
    json.writeNumberField("unreadable", history.rows().broken());
    json.writeNumberField("orders", history.sales().size());
    json.writeNumberField("returns", history.returns().size());
    json.writeStringField("from", calibration.first().toString());
    json.writeStringField("to", calibration.last().toString());
    returns(RealReturns.of(history));
    json.writeArrayFieldStart("figures");
    for (var figure : calibration.figures()) {
      figure(figure);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("notes");
    for (var note : calibration.notes()) {
      json.writeStartObject();
      wording(note);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("not-in-the-file");
    for (var path : calibration.kept()) {
      json.writeString(path.mkString("."));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void returns(RealReturns real) throws IOException {
    json.writeObjectFieldStart("returned-lines");
    share("matched", real.matched());
    share("more-than-left", real.moreThanLeft());
    share("only-sold-later", real.onlySoldLater());
    share("partial", real.partial());
    share("at-the-sale-price", real.atTheSalePrice());
    json.writeEndObject();
  }

  private void share(String name, Share share) throws IOException {
    json.writeFieldName(name);
    json.writeNumber(Rounded.share(share.fraction()));
  }

  private void figure(Figure figure) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", figure.path().mkString("."));
    json.writeObjectFieldStart("name");
    wording(figure.name());
    json.writeEndObject();
    json.writeStringField("unit", figure.unit().name().toLowerCase(Locale.ROOT));
    json.writeStringField("figure", figure.yaml());
    json.writeNumberField("cases", figure.basis().cases());
    json.writeStringField("of", figure.basis().of().en());
    for (var fit : figure.goodness()) {
      goodness(fit);
    }
    json.writeEndObject();
  }

  private void goodness(Goodness fit) throws IOException {
    json.writeStringField(
        "verdict", fit.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    json.writeFieldName("gap");
    json.writeNumber(Rounded.share(fit.gap()));
    for (var test : fit.chiSquare()) {
      json.writeObjectFieldStart("chi-square");
      json.writeFieldName("statistic");
      json.writeNumber(Rounded.text(test.statistic()));
      json.writeNumberField("degrees", test.degrees());
      json.writeFieldName("p");
      json.writeNumber(Rounded.share(test.chance()));
      json.writeEndObject();
    }
    json.writeObjectFieldStart("quantiles");
    for (var quantile : fit.quantiles()) {
      json.writeObjectFieldStart("p" + quantile.percent());
      json.writeFieldName("file");
      json.writeNumber(Rounded.text(quantile.real()));
      json.writeFieldName("fitted");
      json.writeNumber(Rounded.text(quantile.fitted()));
      json.writeEndObject();
    }
    json.writeEndObject();
    for (var why : fit.because()) {
      json.writeObjectFieldStart("because");
      wording(why);
      json.writeEndObject();
    }
  }

  private void wording(Wording wording) throws IOException {
    json.writeStringField("en", wording.en());
    json.writeStringField("zh-CN", wording.zhCn());
  }
}
