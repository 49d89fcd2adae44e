package io.redress.simulator.stress;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.redress.lifecycle.CaseId;
import io.redress.simulator.stress.Promise.Invariant;
import io.redress.simulator.stress.Promise.Sense;
import io.redress.simulator.stress.Promise.Wished;
import io.redress.table.Wording;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.Locale;

/**
 * What a search for broken promises came to, as JSON: the findings with their stories in both
 * languages, then what no story reached. Times in a story are whole minutes from its begin. A JSON
 * schema stands in {@code docs/schema/stress.schema.json}.
 */
public final class StressJson {

  private final Stressed stressed;
  private final StoryText stories;
  private final JsonGenerator json;

  private StressJson(Stressed stressed, JsonGenerator json) {
    this.stressed = stressed;
    this.stories = new StoryText(stressed.policy());
    this.json = json;
  }

  /** Writes the report; the writer is flushed and stays open. */
  public static void write(Stressed stressed, Writer out) throws IOException {
    var printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    try (var json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(printer);
      new StressJson(stressed, json).write();
      json.writeRaw('\n');
    }
  }

  private void write() throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("policy");
    json.writeStringField("id", stressed.policy().id().name());
    json.writeStringField("version", stressed.policy().id().version());
    json.writeEndObject();
    json.writeNumberField("stories", stressed.stories());
    json.writeNumberField("milliseconds", stressed.took().toMillis());
    json.writeArrayFieldStart("findings");
    for (var finding : stressed.findings()) {
      finding(finding);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("never-reached");
    for (var gap : stressed.gaps()) {
      gap(gap);
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void finding(Finding finding) throws IOException {
    var broken = finding.broken();
    json.writeStartObject();
    json.writeStringField("promise", broken.promise().word());
    json.writeStringField("kind", kind(broken.promise()));
    wording("says", PromiseText.of(broken.promise(), stressed.policy().currency()));
    if (broken.promise() instanceof Wished wished) {
      for (var because : wished.property().because()) {
        wording("because", because);
      }
    }
    wording("why", broken.why());
    text("case", broken.forCase().map(CaseId::value));
    json.writeNumberField("first-story", finding.number() + 1);
    json.writeBooleanField("simplest", finding.isSmallest());
    json.writeStringField("replay", finding.script().toString());
    rules(finding);
    story(finding);
    for (var line : DossierLine.of(stressed.policy(), finding)) {
      json.writeFieldName("dossier");
      json.writeRawValue(line);
    }
    json.writeEndObject();
  }

  private static String kind(Promise promise) {
    return switch (promise) {
      case Invariant invariant -> "invariant";
      case Wished wished -> "property";
      case Sense sense -> "good-sense";
    };
  }

  private void rules(Finding finding) throws IOException {
    json.writeArrayFieldStart("rules");
    for (var rule : StoryText.rules(finding)) {
      json.writeString(StoryText.name(rule));
    }
    json.writeEndArray();
  }

  private void story(Finding finding) throws IOException {
    var story = finding.story();
    wordings("about", stories.people(story));
    var begin = StoryText.begin(story);
    json.writeArrayFieldStart("story");
    for (var each : stories.happenings(story)) {
      json.writeStartObject();
      json.writeNumberField("minutes", Duration.between(begin, each.at()).toMinutes());
      json.writeStringField("case", each.forCase().value());
      wording("by", each.by());
      json.writeBooleanField("refused", each.isRefused());
      wording("text", each.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    wordings("end", StoryText.end(story).appendAll(StoryText.moved(story)));
  }

  private void gap(Reached.Gap gap) throws IOException {
    json.writeObjectFieldStart(gap.kind().name().toLowerCase(Locale.ROOT));
    json.writeNumberField("all", gap.all());
    json.writeArrayFieldStart("never");
    for (var name : gap.never()) {
      json.writeString(name);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void wordings(String name, Seq<Wording> texts) throws IOException {
    json.writeArrayFieldStart(name);
    for (var text : texts) {
      wording(text);
    }
    json.writeEndArray();
  }

  private void wording(String name, Wording text) throws IOException {
    json.writeFieldName(name);
    wording(text);
  }

  private void wording(Wording text) throws IOException {
    json.writeStartObject();
    json.writeStringField("en", text.en());
    json.writeStringField("zh-CN", text.zhCn());
    json.writeEndObject();
  }

  private void text(String name, Option<String> text) throws IOException {
    for (var each : text) {
      json.writeStringField(name, each);
    }
  }
}
