package io.redress.verify;

import io.redress.policy.Policy;
import io.redress.property.Property;
import io.redress.table.Rule;
import io.redress.table.Wording;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Texts for people that are empty in one of the languages. */
final class TextFindings {

  private TextFindings() {}

  static Seq<Finding> of(Policy policy) {
    return texts(policy).flatMap(text -> blanks(text._1, text._2));
  }

  private static Seq<Tuple2<String, Wording>> texts(Policy policy) {
    return List.of(Tuple.of("title", policy.title()))
        .appendAll(policy.eligibility().rules().flatMap(TextFindings::reason))
        .appendAll(policy.properties().flatMap(TextFindings::reason))
        .appendAll(
            policy
                .notices()
                .texts()
                .map(notice -> Tuple.of("notify." + notice._1.word(), notice._2)));
  }

  private static Seq<Tuple2<String, Wording>> reason(Rule<?> rule) {
    return rule.because()
        .map(text -> Tuple.of("eligibility." + rule.id() + ".because", text))
        .toList();
  }

  private static Seq<Tuple2<String, Wording>> reason(Property property) {
    return property
        .because()
        .map(text -> Tuple.of("properties." + property.id() + ".because", text))
        .toList();
  }

  private static Seq<Finding> blanks(String path, Wording text) {
    return List.of(Tuple.of("en", text.en()), Tuple.of("zh-CN", text.zhCn()))
        .filter(language -> language._2.isBlank())
        .map(language ->
            Finding.of(
                FindingKind.MISSING_TEXT,
                path,
                "there is no text in the language '%s'".formatted(language._1),
                "缺少语言“%s”的文字".formatted(language._1)));
  }
}
