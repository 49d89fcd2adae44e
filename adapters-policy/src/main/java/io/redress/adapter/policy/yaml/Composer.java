package io.redress.adapter.policy.yaml;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Builds our nodes from the engine's events. The engine's own composer knows no bound of depth and
 * overflows the stack; its scanner and parser keep their state on the heap, so that here the bound
 * is met first.
 */
final class Composer {

  private final String file;
  private final StreamReader text;
  private final ParserImpl events;
  private final Problems problems;

  private Composer(String file, String text, Problems problems) {
    this.file = file;
    var settings = LoadSettings.builder().build();
    this.text = new StreamReader(settings, text);
    this.events = new ParserImpl(settings, this.text);
    this.problems = problems;
  }

  /** The root, when one could be built in spite of the problems; never an empty one. */
  static Option<YamlNode> compose(String file, String text, Problems problems) {
    var composer = new Composer(file, text, problems);
    try {
      return composer.onlyDocument();
    } catch (TooDeep tooDeep) {
      composer.report(
          tooDeep.at,
          "nested too deeply: at most " + YamlDocument.MOST_LEVELS + " levels are read");
    } catch (MarkedYamlEngineException syntax) {
      var problem = SyntaxProblem.of(syntax).in(text);
      composer.report(problem.at(), problem.message());
    } catch (RuntimeException | StackOverflowError unforeseen) {
      // Engine 3.2 lets some of its own failures escape: "!%A" is an IllegalArgumentException.
      composer.report(composer.text.getMark(), "not YAML: it cannot be read from here on");
    }
    return Option.none();
  }

  private Option<YamlNode> onlyDocument() {
    Option<YamlNode> root = Option.none();
    while (events.hasNext()) {
      Event event = events.next();
      if (event instanceof DocumentStartEvent && root.isDefined()) {
        report(event.getStartMark(), "a second document begins here: a file holds one");
        return root;
      }
      if (event instanceof DocumentStartEvent) {
        root = Option.some(node(events.next(), 1));
      }
    }
    Option<YamlNode> written = root.filter(node -> !(node instanceof YamlNode.Empty));
    if (written.isEmpty() && problems.isEmpty()) {
      problems.report(Position.startOf(file), "the document is empty");
    }
    return written;
  }

  private YamlNode node(Event event, int level) {
    Position at = position(event.getStartMark());
    if (event instanceof AliasEvent) {
      problems.reportUnreadable(
          at,
          "aliases are not allowed: write the value out, or put a text that begins with '*' in"
              + " quotes");
      return new YamlNode.Empty(at);
    }
    rejectAnchorAndTag(event);
    if (event instanceof ScalarEvent scalar) {
      return scalar(scalar, at);
    }
    if (level > YamlDocument.MOST_LEVELS) {
      throw new TooDeep(event.getStartMark());
    }
    return event instanceof MappingStartEvent
        ? new YamlNode.Mapping(entries(level), at)
        : new YamlNode.Sequence(items(level), at);
  }

  private static YamlNode scalar(ScalarEvent scalar, Position at) {
    String value = scalar.getValue();
    boolean empty = value.isEmpty() || value.equals("null") || value.equals("~");
    return scalar.isPlain() && empty
        ? new YamlNode.Empty(at)
        : new YamlNode.Text(value, !scalar.isPlain(), at);
  }

  private Vector<YamlNode> items(int level) {
    List<YamlNode> items = new ArrayList<>();
    for (Event event = events.next(); isNode(event); event = events.next()) {
      items.add(node(event, level + 1));
    }
    return Vector.ofAll(items);
  }

  private Vector<YamlNode.Entry> entries(int level) {
    Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
    for (Event event = events.next(); isNode(event); event = events.next()) {
      YamlNode key = node(event, level + 1);
      YamlNode value = node(events.next(), level + 1);
      switch (key) {
        case YamlNode.Text text -> add(new YamlNode.Entry(text, value), entries);
        case YamlNode.Empty empty -> rejectKey(key);
        case YamlNode.Mapping mapping -> rejectKey(key);
        case YamlNode.Sequence list -> rejectKey(key);
      }
    }
    return Vector.ofAll(entries.values());
  }

  private void add(YamlNode.Entry entry, Map<String, YamlNode.Entry> entries) {
    var key = entry.key();
    Option.of(entries.putIfAbsent(key.value(), entry))
        .map(YamlNode.Entry::key)
        .forEach(first ->
            problems.report(
                key.at(),
                "duplicate key "
                    + Shown.text(key.value())
                    + (": it stands at "
                        + first.at().line()
                        + ":"
                        + first.at().column()
                        + " already")));
  }

  private void rejectKey(YamlNode key) {
    problems.report(key.at(), "a key must be a text, found " + Shown.node(key));
  }

  private void rejectAnchorAndTag(Event event) {
    if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
      report(event.getStartMark(), "anchors are not allowed: write the value where it is needed");
    }
    Optional<String> tag =
        switch (event) {
          case ScalarEvent scalar -> scalar.getTag();
          case CollectionStartEvent collection -> collection.getTag();
          default -> Optional.empty();
        };
    tag.map(Composer::asWritten)
        .ifPresent(name ->
            report(
                event.getStartMark(),
                "tags are not allowed, found %s: put a text that begins with '!' in quotes"
                    .formatted(name)));
  }

  private static String asWritten(String tag) {
    return Shown.text(tag.replaceFirst("^tag:yaml\\.org,2002:", "!!"));
  }

  private static boolean isNode(Event event) {
    return !(event instanceof CollectionEndEvent);
  }

  private void report(Optional<Mark> at, String message) {
    problems.report(position(at), message);
  }

  private Position position(Optional<Mark> at) {
    return at.map(mark -> new Position(file, 1 + mark.getLine(), 1 + mark.getColumn()))
        .orElseGet(() -> Position.startOf(file));
  }

  /** Ends the building at once: to skip the rest would cost the time that the bound saves. */
  private static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Optional<Mark> at;

    private TooDeep(Optional<Mark> at) {
      super("too deep", null, false, false);
      this.at = at;
    }
  }
}
