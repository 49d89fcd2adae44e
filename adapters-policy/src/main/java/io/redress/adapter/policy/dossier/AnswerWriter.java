package io.redress.adapter.policy.dossier;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import io.redress.policy.Policy;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.OutputStream;

/** Writes answers as JSON, one a line. Not safe for use by several threads. */
public final class AnswerWriter implements AutoCloseable {

  private static final JsonFactory JSON = new JsonFactoryBuilder().rootValueSeparator("\n").build();

  private final JsonGenerator json;
  private final DecisionFields decisions;

  /**
   * @param policy that gave the answers; instants are written in its time zone
   * @param out is flushed and stays open when the writer is closed
   */
  public AnswerWriter(Policy policy, OutputStream out) throws IOException {
    json = JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    decisions = new DecisionFields(policy, json);
  }

  /** Writes one line. */
  public void write(Answer answer) throws IOException {
    json.writeStartObject();
    switch (answer) {
      case Answer.Decided decided -> decisions.write(decided);
      case Answer.Undecided undecided -> {
        json.writeNumberField("line", undecided.line());
        json.writeStringField("id", undecided.id());
        undecided(undecided);
      }
      case Answer.Unread unread -> {
        json.writeNumberField("line", unread.line());
        unread(unread.why());
      }
    }
    json.writeEndObject();
  }

  private void undecided(Answer.Undecided undecided) throws IOException {
    var words = UnanswerableWords.of(undecided.why());
    json.writeObjectFieldStart("error");
    json.writeStringField("refusal", words.refusal());
    json.writeStringField("why", words.why());
    json.writeStringField("message", words.message());
    for (var found : words.found()) {
      json.writeStringField("found", found);
    }
    words("allowed", words.allowed());
    json.writeEndObject();
  }

  private void unread(LineProblem problem) throws IOException {
    json.writeObjectFieldStart("error");
    json.writeStringField("path", problem.path());
    json.writeNumberField("column", problem.column());
    json.writeStringField("message", problem.message());
    for (var found : problem.found()) {
      json.writeStringField("found", found);
    }
    words("allowed", problem.allowed());
    json.writeEndObject();
  }

  /** A list that is left out where it is empty. */
  private void words(String name, Seq<String> words) throws IOException {
    if (!words.isEmpty()) {
      json.writeArrayFieldStart(name);
      for (var word : words) {
        json.writeString(word);
      }
      json.writeEndArray();
    }
  }

  /** Ends the last line, if there is one. */
  @Override
  public void close() throws IOException {
    if (json.getOutputContext().getEntryCount() > 0) {
      json.writeRaw('\n');
    }
    json.close();
  }
}
