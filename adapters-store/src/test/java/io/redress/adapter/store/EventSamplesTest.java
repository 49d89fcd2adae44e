package io.redress.adapter.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.lifecycle.CaseEvent;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every event, as each version of the program kept it, is read for ever. The files are the events
 * that shops have in their journals: none is changed or removed once its version was published.
 *
 * <p>{@code -Dredress.samples.write=true} writes those that are missing in their newest version.
 */
class EventSamplesTest {

  private static final EventCodec<CaseEvent> CODEC = EventCodec.ofCases();

  private static final Path FOLDER =
      Path.of(Files.isDirectory(Path.of("adapters-store")) ? "adapters-store" : "")
          .resolve("src/test/resources/io/redress/adapter/store/events");

  @BeforeAll
  static void writeWhatIsMissing() throws IOException {
    if (Boolean.getBoolean("redress.samples.write")) {
      for (var type : events().toList()) {
        write(Instances.plain(type.getSimpleName().hashCode()).of(type));
      }
    }
  }

  private static void write(CaseEvent event) throws IOException {
    var file = file(CODEC.typeOf(event));
    if (Files.notExists(file)) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, CODEC.write(event) + "\n", StandardOpenOption.CREATE_NEW);
    }
  }

  private static Stream<Class<? extends CaseEvent>> events() {
    return Instances.members(CaseEvent.class).map(type -> type.asSubclass(CaseEvent.class));
  }

  private static Path file(EventType type) {
    return FOLDER.resolve("%s-v%d.json".formatted(type.word(), type.version()));
  }

  @Test
  void everyEventHasASampleOfEachOfItsVersions() {
    assertThat(CODEC.readable().map(EventSamplesTest::file).filter(Files::notExists))
        .as("add these: run this test with -Dredress.samples.write=true")
        .isEmpty();
  }

  @Test
  void everyEventCanBeRead() {
    assertThat(CODEC.readable().map(EventType::word))
        .containsAll(events().map(type -> Hyphens.of(type.getSimpleName())).toList());
  }

  @Test
  void everySampleIsOfAnEventThatCanBeRead() throws IOException {
    var known = CODEC.readable().map(EventSamplesTest::file);
    try (var files = Files.list(FOLDER)) {
      assertThat(files.filter(file -> !known.contains(file))).isEmpty();
    }
  }

  /** Those that have a sample: that all have one is a test of its own. */
  static List<EventType> samples() {
    return CODEC.readable().filter(type -> Files.exists(file(type))).asJava();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aSampleIsRead(EventType type) throws IOException {
    var event = CODEC.read(sample(type));

    assertThat(CODEC.read(CODEC.write(event))).isEqualTo(event);
  }

  /** If this fails, the form of an event has changed: an upcaster must say how. */
  @ParameterizedTest
  @MethodSource("newest")
  void aSampleInTheNewestVersionIsWrittenAgainAsItIs(EventType type) throws IOException {
    var text = sample(type);

    assertThat(CODEC.write(CODEC.read(text))).isEqualTo(text);
  }

  static List<EventType> newest() {
    return io.vavr.collection.List.ofAll(samples())
        .groupBy(EventType::word)
        .values()
        .map(Seq::last)
        .asJava();
  }

  /** What is not there is not tested. */
  @ParameterizedTest
  @MethodSource("newest")
  void nothingInASampleIsEmpty(EventType type) throws IOException {
    assertThat(emptyIn(Json.parse(sample(type)))).isEmpty();
  }

  private static Stream<Json> emptyIn(Json json) {
    return switch (json) {
      case Json.Fields fields ->
          fields.members().values().stream().flatMap(EventSamplesTest::emptyIn);
      case Json.Items items when !items.items().isEmpty() ->
          items.items().stream().flatMap(EventSamplesTest::emptyIn);
      case Json.Items empty -> Stream.of(empty);
      case Json.Nothing nothing -> Stream.of(nothing);
      case Json.Text text -> Stream.empty();
      case Json.Whole number -> Stream.empty();
      case Json.Truth truth -> Stream.empty();
    };
  }

  private static String sample(EventType type) throws IOException {
    return Files.readString(file(type), StandardCharsets.UTF_8).strip();
  }
}
