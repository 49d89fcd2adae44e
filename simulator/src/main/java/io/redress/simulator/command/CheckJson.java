package io.redress.simulator.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.redress.adapter.policy.yaml.Problem;
import io.redress.simulator.command.Check.Checked;
import io.redress.table.Wording;
import io.redress.verify.Finding;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** What is wrong with policies, as programs read it: a list, one entry a policy. */
final class CheckJson {

  private final JsonGenerator json;

  private CheckJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes the list; the writer is flushed and stays open. */
  static void write(Seq<Checked> all, Writer out) throws IOException {
    var printer =
        new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));
    try (var json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(printer);
      json.writeStartArray();
      for (var checked : all) {
        new CheckJson(json).write(checked);
      }
      json.writeEndArray();
      json.writeRaw('\n');
    }
  }

  private void write(Checked checked) throws IOException {
    json.writeStartObject();
    json.writeStringField("policy", checked.name());
    json.writeArrayFieldStart("problems");
    for (var problem : checked.problems()) {
      write(problem);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("findings");
    for (var finding : checked.findings()) {
      write(finding);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(Problem problem) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", problem.file());
    json.writeNumberField("line", problem.line());
    json.writeNumberField("column", problem.column());
    json.writeStringField("message", problem.message());
    json.writeEndObject();
  }

  private void write(Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", finding.kind().word());
    json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
    json.writeStringField("section", finding.section());
    json.writeArrayFieldStart("rules");
    for (var rule : finding.rules()) {
      json.writeString(rule);
    }
    json.writeEndArray();
    write("message", finding.sentence());
    json.writeObjectFieldStart("example");
    for (var told : finding.example()) {
      json.writeStringField(told.column(), told.answer().en());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void write(String field, Wording text) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("en", text.en());
    json.writeStringField("zh-CN", text.zhCn());
    json.writeEndObject();
  }
}
