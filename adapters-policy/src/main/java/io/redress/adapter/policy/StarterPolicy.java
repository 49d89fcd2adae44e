package io.redress.adapter.policy;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** A small policy to begin with; its comments say what each part is for. */
public final class StarterPolicy {

  /** The languages of the comments, as BCP 47 writes them. */
  public static final Seq<String> LANGUAGES = List.of("en", "zh-CN");

  private StarterPolicy() {}

  /**
   * The file, with its comments. In every language it is the same policy.
   *
   * @param language one of {@link #LANGUAGES}
   * @throws IllegalArgumentException if it is not
   */
  public static String text(String language) {
    if (!LANGUAGES.contains(language)) {
      throw new IllegalArgumentException(language + " is not one of " + LANGUAGES);
    }
    return BuiltInPolicies.resource("starter." + language + ".yaml");
  }
}
