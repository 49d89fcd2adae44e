package io.redress.adapter.logistics.http;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/** The JSON values that the protocol knows: neither fractions nor null. */
sealed interface Json {

  record Text(String value) implements Json {}

  record Truth(boolean value) implements Json {}

  record Whole(long value) implements Json {}

  record Items(Seq<Json> values) implements Json {}

  /** An object, of which each reader knows all keys. */
  record Fields(Map<String, Json> members) implements Json {

    /** The object itself if it has these keys and no other. */
    Option<Fields> having(Set<String> keys) {
      return Option.when(members.keySet().equals(keys), this);
    }

    Option<String> text(String key) {
      return members.get(key).flatMap(Json::asText);
    }

    Option<Boolean> truth(String key) {
      return members
          .get(key)
          .flatMap(each -> each instanceof Truth truth ? Option.of(truth.value) : Option.none());
    }

    /** All objects of a list; none if one of its values is not an object. */
    Option<Seq<Fields>> objects(String key) {
      return members
          .get(key)
          .flatMap(each -> each instanceof Items items ? Option.of(items.values) : Option.none())
          .flatMap(values -> Option.sequence(values.map(Json::asFields)));
    }
  }

  private static Option<String> asText(Json value) {
    return value instanceof Text text ? Option.of(text.value) : Option.none();
  }

  private static Option<Fields> asFields(Json value) {
    return value instanceof Fields fields ? Option.of(fields) : Option.none();
  }
}
