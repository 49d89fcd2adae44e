package io.redress.adapter.store;

import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.TreeMap;

/**
 * Values in vavr's containers. What has no order of its own is written in the order of its text, so
 * that equal values have equal texts, and is read in that order, so that it is gone through in the
 * same order wherever it is read.
 */
final class ContainerCodecs {

  private ContainerCodecs() {}

  /** An option as its value, or as {@code null}; the value itself is never written so. */
  record OptionCodec(ValueCodec inner) implements ValueCodec {

    @Override
    public Json write(Object value) {
      return ((Option<?>) value).<Json>fold(() -> new Json.Nothing(), inner::write);
    }

    @Override
    public Object read(Json json, JsonPath path) {
      return json instanceof Json.Nothing ? Option.none() : Option.some(inner.read(json, path));
    }
  }

  /** A sequence as a list. */
  record SeqCodec(ValueCodec item) implements ValueCodec {

    @Override
    public Json write(Object value) {
      var items = new ArrayList<Json>();
      ((Seq<?>) value).forEach(each -> items.add(item.write(each)));
      return new Json.Items(items);
    }

    @Override
    public Object read(Json json, JsonPath path) {
      var values = new ArrayList<Object>();
      for (var each : items(json, path)) {
        values.add(item.read(each, path.item(values.size())));
      }
      return List.ofAll(values);
    }
  }

  /** A set as a list of different items. */
  record SetCodec(ValueCodec item) implements ValueCodec {

    @Override
    public Json write(Object value) {
      var items = new TreeMap<String, Json>();
      for (var each : (Set<?>) value) {
        var written = item.write(each);
        items.put(JsonWriting.of(written), written);
      }
      return new Json.Items(java.util.List.copyOf(items.values()));
    }

    @Override
    public Object read(Json json, JsonPath path) {
      var values = new java.util.LinkedHashSet<Object>();
      for (var each : items(json, path)) {
        var at = path.item(values.size());
        if (!values.add(item.read(each, at))) {
          throw at.unreadable("stands there twice");
        }
      }
      return LinkedHashSet.ofAll(values);
    }
  }

  /** A map as an object, where its keys are texts; as pairs where one of them cannot be a key. */
  record MapCodec(TextCodec key, ValueCodec value) implements ValueCodec {

    @Override
    public Json write(Object map) {
      var members = new TreeMap<String, Json>();
      for (Tuple2<?, ?> entry : (Map<?, ?>) map) {
        members.put(key.writing().apply(entry._1), value.write(entry._2));
      }
      return members.keySet().stream().allMatch(JsonWriting::canBeAKey)
          ? new Json.Fields(members)
          : new PairsCodec(key, value).write(map);
    }

    @Override
    public Object read(Json json, JsonPath path) {
      return switch (json) {
        case Json.Fields fields -> read(fields, path);
        case Json.Items pairs -> new PairsCodec(key, value).read(pairs, path);
        default -> throw path.expected("an object", json);
      };
    }

    private Object read(Json.Fields fields, JsonPath path) {
      var entries = new java.util.LinkedHashMap<Object, Object>();
      fields
          .members()
          .forEach((name, member) -> {
            var at = path.key(name);
            entries.put(key.read(name, at), value.read(member, at));
          });
      return LinkedHashMap.ofAll(entries);
    }
  }

  /** A map as a list of lists, each of a key and its value. */
  record PairsCodec(ValueCodec key, ValueCodec value) implements ValueCodec {

    @Override
    public Json write(Object map) {
      var pairs = new TreeMap<String, Json>();
      for (Tuple2<?, ?> entry : (Map<?, ?>) map) {
        var first = key.write(entry._1);
        var pair = new Json.Items(java.util.List.of(first, value.write(entry._2)));
        pairs.put(JsonWriting.of(first), pair);
      }
      return new Json.Items(java.util.List.copyOf(pairs.values()));
    }

    @Override
    public Object read(Json json, JsonPath path) {
      var entries = new java.util.LinkedHashMap<Object, Object>();
      for (var each : items(json, path)) {
        var at = path.item(entries.size());
        var pair = items(each, at);
        if (pair.size() != 2) {
          throw at.unreadable("expected a list of a key and its value");
        }
        var name = key.read(pair.get(0), at.item(0));
        if (entries.put(name, value.read(pair.get(1), at.item(1))) != null) {
          throw at.unreadable("the key stands there twice");
        }
      }
      return LinkedHashMap.ofAll(entries);
    }
  }

  private static java.util.List<Json> items(Json json, JsonPath path) {
    if (json instanceof Json.Items(var items)) {
      return items;
    }
    throw path.expected("a list", json);
  }
}
