package io.redress.adapter.policy;

import io.redress.adapter.policy.yaml.Value;
import io.redress.notice.NoticeKind;
import io.redress.notice.NoticeTerms;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;

/** {@code notify}: the words in which a customer is told what happened. */
final class NotifySection {

  static final NoticeTerms WHEN_ABSENT = new NoticeTerms(LinkedHashMap.empty());

  private NotifySection() {}

  static NoticeTerms read(Value section) {
    return section.fields(notices -> {
      var texts =
          List.of(NoticeKind.values())
              .map(kind -> Tuple.of(kind, notices.optional(kind.word(), Words::wording)));
      notices.done();
      return new NoticeTerms(
          LinkedHashMap.ofEntries(
              texts.flatMap(text -> text._2.value().map(each -> Tuple.of(text._1, each)))));
    });
  }
}
