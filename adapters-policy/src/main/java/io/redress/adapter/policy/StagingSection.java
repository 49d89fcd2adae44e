package io.redress.adapter.policy;

import io.redress.adapter.policy.yaml.Value;
import io.redress.settlement.Staging;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** {@code staging}: large refunds in instalments. */
final class StagingSection {

  private static final Seq<String> UNITS = List.of("working days", "working day");

  private static final long MOST_PARTS = 100;
  private static final long MOST_DAYS = 3_650;

  private StagingSection() {}

  static Staging read(Value section, Premises premises) {
    return section.fields(staging -> {
      var above = staging.required("above", premises::positive);
      var parts = staging.required("parts", each -> (int) each.integer(1, MOST_PARTS));
      var every = staging.required("every", StagingSection::every);
      var signature = staging.optional("signature", Value::bool, false);
      staging.done();
      return new Staging(above.value(), parts.value(), every.value(), signature.value());
    });
  }

  private static int every(Value value) {
    var days = value.quantity(UNITS);
    if (days.count() > MOST_DAYS) {
      throw value.expected("from 0 to " + MOST_DAYS + " working days");
    }
    return Math.toIntExact(days.count());
  }
}
