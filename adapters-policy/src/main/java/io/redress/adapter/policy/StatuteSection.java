package io.redress.adapter.policy;

import io.redress.adapter.policy.yaml.Value;
import io.redress.policy.Statute;

/** {@code statute}: what the law requires at least. */
final class StatuteSection {

  static final Statute WHEN_ABSENT = Statute.none();

  private StatuteSection() {}

  static Statute read(Value section, Premises premises) {
    return section.fields(statute -> {
      var windows = statute.required("windows", each -> WindowsSection.read(each, premises));
      statute.done();
      return new Statute(windows.value());
    });
  }
}
