package io.redress.notice;

import io.redress.table.Wording;
import io.vavr.collection.Map;
import io.vavr.control.Option;

/** The words of each notice; a kind without an entry is not sent. */
public record NoticeTerms(Map<NoticeKind, Wording> texts) {

  public Option<Wording> text(NoticeKind kind) {
    return texts.get(kind);
  }
}
