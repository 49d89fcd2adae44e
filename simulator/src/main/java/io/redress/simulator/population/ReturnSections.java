package io.redress.simulator.population;

import io.redress.adapter.policy.yaml.Value;

/** The section of a population that says how goods come back. */
final class ReturnSections {

  private ReturnSections() {}

  static Returns returns(Value value) {
    return value.fields(fields -> {
      var freight = fields.optional("freight", Figures::logNormal);
      var label = fields.optional("label", Figures::share, 0.0);
      var bears = fields.optional("bears-for-a-fault", Figures::points, 0.0);
      fields.done();
      return new Returns(freight.value(), label.value(), bears.value());
    });
  }
}
