package io.redress.adapter.store;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Objects;

/** The words of an enum: those that documents write where it has them, and its names otherwise. */
final class EnumWords {

  private EnumWords() {}

  /** How the constants of an enum stand in JSON. */
  static TextCodec codec(Class<?> type) {
    var words = new HashMap<Object, String>();
    var constants = new LinkedHashMap<String, Object>();
    for (var constant : type.getEnumConstants()) {
      var word = word(type, (Enum<?>) constant);
      words.put(constant, word);
      if (constants.put(word, constant) != null) {
        throw new IllegalArgumentException("%s has %s twice".formatted(type.getName(), word));
      }
    }
    var wanted = "one of " + constants.keySet();
    return new TextCodec(
        wanted,
        constant -> Objects.requireNonNull(words.get(constant)),
        (word, path) -> {
          var constant = constants.get(word);
          if (constant == null) {
            throw path.unreadable("expected %s, found %s".formatted(wanted, JsonPath.shown(word)));
          }
          return constant;
        });
  }

  private static String word(Class<?> type, Enum<?> constant) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(EnumWords::saysTheWord)
        .findFirst()
        .map(method -> said(method, constant))
        .orElse(constant.name());
  }

  private static boolean saysTheWord(Method method) {
    return method.getName().equals("word")
        && method.getParameterCount() == 0
        && method.getReturnType() == String.class
        && !Modifier.isStatic(method.getModifiers());
  }

  private static String said(Method method, Enum<?> constant) {
    try {
      method.setAccessible(true);
      return (String) method.invoke(constant);
    } catch (ReflectiveOperationException closed) {
      throw new IllegalArgumentException(method + " cannot be called", closed);
    }
  }
}
