package io.redress.example;

import io.redress.casework.Health.Condition;
import io.redress.casework.HealthCheck;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

// region health
/** Down where nothing seems to be done any more, or where the journal cannot be read. */
final class RedressHealth extends AbstractHealthIndicator {

  private final HealthCheck check;

  RedressHealth(HealthCheck check) {
    this.check = check;
  }

  @Override
  protected void doHealthCheck(Health.Builder answer) {
    var found = check.look();
    (found.condition() == Condition.STUCK ? answer.down() : answer.up())
        .withDetail("condition", found.condition())
        .withDetail("troubles", found.troubles().asJava());
  }
}
// endregion
