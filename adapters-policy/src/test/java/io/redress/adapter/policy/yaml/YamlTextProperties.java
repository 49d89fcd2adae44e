package io.redress.adapter.policy.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class YamlTextProperties {

  @Property(tries = 1000)
  void anyTextIsReadAsItWasWritten(@ForAll("texts") String text) {
    var document =
        Written.fields(
            Written.entry("key", text),
            Written.entry(
                "list",
                new Written.Items(
                    Vector.of(Written.fields(Written.entry("in", text)), Written.text(text)))));
    assertThat(read(YamlText.of(document))).isEqualTo(document);
  }

  @Property(tries = 1000)
  void anyDocumentIsReadAsItWasWritten(@ForAll("documents") Written.Fields document) {
    assertThat(read(YamlText.of(document))).isEqualTo(document);
  }

  /** What a reader finds, as what may have been written. */
  private static Written read(String text) {
    return YamlDocument.read("f", text.getBytes(UTF_8))
        .map(YamlTextProperties::written)
        .getOrElseThrow(problems -> new AssertionError(problems.mkString("\n") + "\n" + text));
  }

  private static Written written(YamlNode node) {
    return switch (node) {
      case YamlNode.Text text -> Written.text(text.value());
      case YamlNode.Sequence list ->
          new Written.Items(list.items().map(YamlTextProperties::written));
      case YamlNode.Mapping mapping ->
          new Written.Fields(
              mapping
                  .entries()
                  .map(each -> new Written.Entry(each.key().value(), written(each.value()))),
              false);
      case YamlNode.Empty empty -> throw new AssertionError("nothing at " + empty);
    };
  }

  @Provide
  Arbitrary<String> texts() {
    return AwkwardTexts.texts();
  }

  @Provide
  Arbitrary<Written.Fields> documents() {
    return fields(Arbitraries.lazy(() -> trees(3))).filter(each -> !each.entries().isEmpty());
  }

  private static Arbitrary<Written> trees(int levels) {
    Arbitrary<Written> text = AwkwardTexts.texts().map(Written::text);
    if (levels == 0) {
      return text;
    }
    var below = Arbitraries.lazy(() -> trees(levels - 1));
    return Arbitraries.frequencyOf(
        Tuple.of(2, text),
        Tuple.of(1, below.list().ofMaxSize(4).map(items -> new Written.Items(Vector.ofAll(items)))),
        Tuple.of(1, fields(below).map(each -> (Written) each)));
  }

  private static Arbitrary<Written.Fields> fields(Arbitrary<Written> values) {
    Arbitrary<List<Written.Entry>> entries =
        Combinators.combine(AwkwardTexts.texts().filter(key -> key.length() < 200), values)
            .as(Written.Entry::new)
            .list()
            .uniqueElements(Written.Entry::key)
            .ofMaxSize(4);
    return entries.map(each -> new Written.Fields(Vector.ofAll(each), false));
  }
}
