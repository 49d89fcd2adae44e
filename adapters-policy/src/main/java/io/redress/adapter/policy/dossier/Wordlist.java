package io.redress.adapter.policy.dossier;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The words that may stand somewhere, and what each of them means. */
final class Wordlist<T> {

  private final Map<String, T> meanings = new LinkedHashMap<>();

  /** The constants of a type, by the words that documents write. */
  @SafeVarargs
  static <T> Wordlist<T> of(Function<T, String> word, T... meanings) {
    var list = new Wordlist<T>();
    for (var meaning : meanings) {
      list.meanings.put(word.apply(meaning), meaning);
    }
    return list;
  }

  Option<T> meaning(String word) {
    return Option.of(meanings.get(word));
  }

  Seq<String> words() {
    return List.ofAll(meanings.keySet());
  }
}
