package io.redress.verify;

import io.redress.table.Cell;
import io.redress.table.Column;
import io.redress.table.Rule;
import io.redress.table.Rule.Demand;
import io.redress.table.Value;
import io.redress.verify.World.Link;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.BitSet;

/**
 * All facts that a table tells apart: an axis for each column that its rules ask about (for a set,
 * one for each word), so that what a rule demands is a {@link Box}.
 */
final class Grid {

  private final Seq<Column> columns;
  private final Array<Axis> axes;
  private final Map<Column, Option<Integer>> known;
  private final Map<Column, Map<String, Integer>> members;

  private Grid(
      Seq<Column> columns,
      Array<Axis> axes,
      Map<Column, Option<Integer>> known,
      Map<Column, Map<String, Integer>> members) {
    this.columns = columns;
    this.axes = axes;
    this.known = known;
    this.members = members;
  }

  /** The grid of all that rules ask; none if linked columns have too many combinations. */
  static Option<Grid> of(Seq<? extends Rule<?>> rules, World world) {
    var demands = rules.flatMap(Rule::demands);
    var cells = demands.groupBy(Demand::column).mapValues(of -> of.map(Demand::cell));
    var columns = Vector.ofAll(demands.map(Demand::column)).distinct();
    var drawing = new Drawing(cells, world);
    for (var group : groups(columns, world.links())) {
      if (!drawing.add(group)) {
        return Option.none();
      }
    }
    return Option.of(new Grid(columns, Array.ofAll(drawing.axes), drawing.known, drawing.members));
  }

  /** The columns that rules ask about, in the order in which they first do. */
  Seq<Column> columns() {
    return columns;
  }

  int size() {
    return axes.size();
  }

  Axis axis(int at) {
    return axes.get(at);
  }

  /** On which axis it stands whether a set is known; none where it always is. */
  Option<Integer> presence(Column set) {
    return known.get(set).flatMap(axis -> axis);
  }

  /** The axes of the words of a set. */
  Map<String, Integer> members(Column set) {
    return members.getOrElse(set, HashMap.empty());
  }

  /** All points. */
  Box everything() {
    return new Box(axes.map(Axis::all).toJavaArray(BitSet[]::new), new int[0][]);
  }

  /** All points at which nothing is unknown that could be known. */
  Box everythingKnown() {
    return new Box(axes.map(Axis::known).toJavaArray(BitSet[]::new), new int[0][]);
  }

  /** What a point says about the columns that rules ask about. */
  Seq<Fact> facts(Point point) {
    return columns.map(column -> new Fact(column, answer(column, point)));
  }

  private Value answer(Column column, Point point) {
    if (column.kind() == Column.Kind.WORDS) {
      return presence(column).exists(at -> point.on(at) != 0)
          ? Value.UNKNOWN
          : new Value.Words(members(column).filterValues(at -> point.on(at) == Axis.IN).keySet());
    }
    return axes.zipWithIndex()
        .find(axis -> axis._1.columns().contains(column))
        .map(axis -> axis._1.region(point.on(axis._2), axis._1.columns().indexOf(column)).sample())
        .getOrElse(Value.UNKNOWN);
  }

  /** The points that meet all demands. */
  Box box(Seq<Demand> demands) {
    var places = axes.map(Axis::all).toJavaArray(BitSet[]::new);
    Seq<int[]> wanted = List.empty();
    for (var demand : demands) {
      if (demand.column().kind() == Column.Kind.WORDS) {
        wanted = wanted.appendAll(demandOfSet(demand, places));
      } else {
        demandOf(demand, places);
      }
    }
    return new Box(places, wanted.toJavaArray(int[][]::new));
  }

  private void demandOf(Demand demand, BitSet[] places) {
    for (int at = 0; at < places.length; at++) {
      int column = axes.get(at).columns().indexOf(demand.column());
      if (column >= 0) {
        places[at] = restricted(axes.get(at), column, demand.cell(), places[at]);
      }
    }
  }

  private static BitSet restricted(Axis axis, int column, Cell cell, BitSet allowed) {
    var admitted = new BitSet();
    int at = 0;
    for (var region : axis.regionsOf(column)) {
      admitted.set(at++, region.isAdmittedBy(cell));
    }
    var left = new BitSet();
    for (int i = allowed.nextSetBit(0); i >= 0; i = allowed.nextSetBit(i + 1)) {
      left.set(i, admitted.get(axis.at(i, column)));
    }
    return left;
  }

  private Option<int[]> demandOfSet(Demand demand, BitSet[] places) {
    presence(demand.column()).forEach(at -> narrow(places, at, 0));
    var axesOf = members(demand.column());
    return switch (demand.cell()) {
      case Cell.AllOf all -> {
        all.words().flatMap(axesOf::get).forEach(at -> narrow(places, at, Axis.IN));
        yield Option.none();
      }
      case Cell.NoneOf none -> {
        none.words().flatMap(axesOf::get).forEach(at -> narrow(places, at, 0));
        yield Option.none();
      }
      case Cell.AnyOf any ->
          Option.of(
              any.words()
                  .toList()
                  .flatMap(axesOf::get)
                  .toJavaStream()
                  .mapToInt(at -> at)
                  .toArray());
      default -> Option.of(new int[0]);
    };
  }

  private static void narrow(BitSet[] places, int axis, int place) {
    var left = new BitSet();
    left.set(place, places[axis].get(place));
    places[axis] = left;
  }

  /** The columns that share an axis: one that is not linked has its own. */
  private static Seq<Seq<Column>> groups(Seq<Column> columns, Seq<Link> links) {
    Seq<Seq<Column>> groups = Vector.empty();
    for (var column : columns) {
      if (!groups.exists(group -> group.contains(column))) {
        groups = groups.append(linkedWith(Vector.of(column), links));
      }
    }
    return groups;
  }

  private static Seq<Column> linkedWith(Seq<Column> group, Seq<Link> links) {
    var more =
        group
            .appendAll(
                links.map(Link::columns).filter(of -> of.exists(group::contains)).flatMap(of -> of))
            .distinct();
    return more.size() == group.size() ? group : linkedWith(more, links);
  }

  /** A grid that is being drawn. */
  private static final class Drawing {

    private final Map<Column, ? extends Seq<Cell>> cells;
    private final World world;
    private Seq<Axis> axes = Vector.empty();
    private Map<Column, Option<Integer>> known = HashMap.empty();
    private Map<Column, Map<String, Integer>> members = HashMap.empty();

    Drawing(Map<Column, ? extends Seq<Cell>> cells, World world) {
      this.cells = cells;
      this.world = world;
    }

    boolean add(Seq<Column> group) {
      if (group.size() > 1) {
        var axis =
            Axis.of(
                group,
                group.map(this::regions),
                world.links().filter(link -> group.containsAll(link.columns())));
        axes = axes.appendAll(axis);
        return axis.isDefined();
      }
      for (var column : group) {
        if (column.kind() == Column.Kind.WORDS) {
          addSet(column);
        } else {
          axes = axes.append(Axis.of(column, regions(column)));
        }
      }
      return true;
    }

    private Seq<Region> regions(Column column) {
      return Regions.of(column, cellsOf(column), world.of(column));
    }

    private Seq<Cell> cellsOf(Column column) {
      return cells.get(column).fold(List::empty, of -> of);
    }

    private void addSet(Column column) {
      var domain = world.of(column);
      boolean mayBeUnknown = domain.mayBeUnknown();
      known = known.put(column, Option.when(mayBeUnknown, axes.size()));
      if (mayBeUnknown) {
        axes = axes.append(Axis.of(column, List.of(new Region.SomeSet(), new Region.Unknown())));
      }
      Map<String, Integer> of = HashMap.empty();
      for (var word : Regions.members(cellsOf(column))) {
        boolean canBeIn = domain.words().isEmpty() || domain.words().contains(word);
        Seq<Region> regions = List.of(new Region.Member(word, false));
        of = of.put(word, axes.size());
        axes =
            axes.append(
                Axis.of(column, canBeIn ? regions.append(new Region.Member(word, true)) : regions));
      }
      members = members.put(column, of);
    }
  }
}
