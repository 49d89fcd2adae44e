package io.redress.adapter.policy.yaml;

import io.redress.adapter.policy.yaml.YamlNode.Entry;
import io.redress.adapter.policy.yaml.YamlNode.Mapping;
import io.redress.adapter.policy.yaml.YamlNode.Sequence;
import io.redress.adapter.policy.yaml.YamlNode.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rules on top of inherited ones. A rule whose id is inherited replaces that rule where it stands;
 * a new one stands before all inherited ones. {@code before} and {@code after} put either of them
 * beside an inherited rule instead, and {@code drop: true} takes one out.
 */
final class RuleMerge {

  /** As many ids are listed in a message. */
  private static final int LISTED = 8;

  private enum Side {
    BEFORE,
    INSTEAD,
    AFTER
  }

  /** A side of an inherited rule, which keeps its place even if it goes. */
  private record Place(Side side, String id) {}

  private final Seq<YamlNode> inherited;
  private final Seq<String> ids;
  private final Set<String> known;
  private final Problems problems;

  private final List<YamlNode> first = new ArrayList<>();
  private final Map<Place, List<YamlNode>> placed = new HashMap<>();
  private final Set<String> gone = new HashSet<>();
  private final Set<String> dropped = new HashSet<>();

  RuleMerge(Sequence inherited, Problems problems) {
    this.inherited = inherited.items();
    this.ids = this.inherited.flatMap(RuleWords::id).map(Text::value);
    this.known = ids.toJavaSet();
    this.problems = problems;
  }

  /** Both lists as one. */
  Sequence with(Sequence own) {
    own.items().forEach(this::take);
    List<YamlNode> rules = new ArrayList<>(first);
    for (var rule : inherited) {
      var id = RuleWords.id(rule).map(Text::value).getOrElse("");
      rules.addAll(at(Side.BEFORE, id));
      rules.addAll(at(Side.INSTEAD, id));
      if (!gone.contains(id)) {
        rules.add(rule);
      }
      rules.addAll(at(Side.AFTER, id));
    }
    return new Sequence(Vector.ofAll(rules), own.at());
  }

  /** Those that stand there, once. */
  private List<YamlNode> at(Side side, String id) {
    return Option.of(placed.remove(new Place(side, id))).getOrElse(List.of());
  }

  private void take(YamlNode item) {
    if (!(item instanceof Mapping rule)) {
      first.add(item); // which the reader of rules says is none
    } else if (RuleWords.drop(rule).isDefined()) {
      drop(rule);
    } else {
      replaced(rule);
      place(RuleWords.without(rule), RuleWords.in(rule));
    }
  }

  private void replaced(Mapping rule) {
    for (var id : RuleWords.id(rule).filter(id -> known.contains(id.value()))) {
      gone.add(id.value());
      if (dropped.contains(id.value())) {
        reportTwice(id);
      }
    }
  }

  private void place(Mapping rule, Seq<Entry> words) {
    var id = RuleWords.id(rule).map(Text::value).filter(known::contains);
    var beside = words.headOption().flatMap(this::place);
    words
        .drop(1)
        .forEach(second ->
            problems.report(
                second.key().at(),
                "'%s' stands here already: leave one of them out".formatted(words.head().name())));
    beside
        .orElse(() -> id.map(same -> new Place(Side.INSTEAD, same)))
        .map(place -> placed.computeIfAbsent(place, none -> new ArrayList<>()))
        .getOrElse(first)
        .add(rule);
  }

  private Option<Place> place(Entry word) {
    var side = word.name().equals(RuleWords.BEFORE) ? Side.BEFORE : Side.AFTER;
    return inheritedId(word.value()).map(id -> new Place(side, id.value()));
  }

  private void drop(Mapping rule) {
    RuleWords.drop(rule)
        .filter(word -> !(word instanceof Text yes && yes.value().equals("true")))
        .forEach(other ->
            problems.report(
                other.at(), "expected true, or no 'drop' at all; found " + Shown.node(other)));
    RuleWords.besidesDrop(rule)
        .headOption()
        .forEach(other ->
            problems.report(
                other.key().at(),
                "a rule that is dropped says nothing else: leave '%s' out"
                    .formatted(other.name())));
    var id = rule.entry(RuleWords.ID).map(Entry::value);
    if (id.isEmpty()) {
      problems.report(rule.at(), "missing key 'id': which inherited rule is dropped?");
    }
    for (var known : id.flatMap(this::inheritedId)) {
      dropped.add(known.value());
      if (!gone.add(known.value())) {
        reportTwice(known);
      }
    }
  }

  private void reportTwice(Text id) {
    problems.report(id.at(), "%s stands in this list already".formatted(Shown.text(id.value())));
  }

  private Option<Text> inheritedId(YamlNode named) {
    if (!(named instanceof Text id)) {
      problems.report(
          named.at(), "expected the id of an inherited rule; found " + Shown.node(named));
      return Option.none();
    }
    if (!known.contains(id.value())) {
      problems.report(id.at(), () -> unknown(id.value()));
      return Option.none();
    }
    return Option.some(id);
  }

  private String unknown(String id) {
    return "there is no inherited rule %s; inherited here: %s%s"
        .formatted(Shown.text(id), Shown.words(ids, LISTED), NearestWord.hint(id, ids));
  }
}
