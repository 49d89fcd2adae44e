package io.redress.example;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.redress.adapter.notify.micrometer.MicrometerBacklog;
import io.redress.adapter.notify.micrometer.MicrometerTelemetry;
import io.redress.adapter.policy.BuiltInPolicies;
import io.redress.adapter.policy.memory.PolicyShelf;
import io.redress.adapter.store.jdbc.JdbcStore;
import io.redress.adapter.store.jdbc.SqliteStore;
import io.redress.adapter.store.runner.Runner;
import io.redress.casework.AfterSales;
import io.redress.casework.AnswerIntake;
import io.redress.casework.DeadlineSweep;
import io.redress.casework.EffectRunner;
import io.redress.casework.HealthCheck;
import io.redress.casework.Ports;
import io.redress.casework.RequestIntake;
import io.redress.casework.Working;
import io.redress.port.CaseJournal;
import io.redress.port.OrderBook;
import io.redress.port.PolicyBook;
import io.redress.port.Telemetry;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

// region beans
/**
 * Redress in a Spring application, which has {@link Ports}, an {@link OrderBook} and a {@link
 * MeterRegistry} itself.
 */
@Configuration(proxyBeanMethods = false)
class RedressBeans {

  private static final int THREADS = 2;
  private static final Duration REST = Duration.ofMillis(200);
  private static final Duration READ_EVERY = Duration.ofSeconds(30);

  @Bean
  InstantSource clock() {
    return InstantSource.system();
  }

  /** In a shop {@code PostgresStore.on(source).open()}, with its {@code DataSource}. */
  @Bean(destroyMethod = "close")
  JdbcStore store(@Value("${redress.file}") String file) {
    return SqliteStore.file(Path.of(file));
  }

  @Bean
  CaseJournal journal(JdbcStore store) {
    return store.journal();
  }

  @Bean
  PolicyBook policies() {
    return new PolicyShelf(
        BuiltInPolicies.load("cn-marketplace").getOrElseThrow(IllegalStateException::new));
  }

  @Bean
  Telemetry telemetry(MeterRegistry meters) {
    return new MicrometerTelemetry(meters);
  }

  @Bean
  MeterBinder backlog(CaseJournal journal, InstantSource clock) {
    return new MicrometerBacklog(journal, clock, READ_EVERY);
  }

  @Bean
  AfterSales afterSales(
      CaseJournal journal, PolicyBook policies, InstantSource clock, Telemetry telemetry) {
    return new AfterSales(journal, policies, (from, to, at) -> Option.none(), clock, telemetry);
  }

  @Bean
  RequestIntake requests(OrderBook orders, AfterSales afterSales) {
    return new RequestIntake(orders, afterSales);
  }

  @Bean
  AnswerIntake answers(
      CaseJournal journal, AfterSales afterSales, InstantSource clock, Telemetry telemetry) {
    return new AnswerIntake(journal, afterSales, clock, telemetry);
  }

  @Bean(destroyMethod = "close")
  Runner runner(
      CaseJournal journal,
      PolicyBook policies,
      AfterSales afterSales,
      Ports ports,
      InstantSource clock,
      Telemetry telemetry) {
    var process = "shop-" + ProcessHandle.current().pid();
    List<EffectRunner> effects =
        IntStream.rangeClosed(1, THREADS)
            .mapToObj(number -> Working.as(process + "-" + number))
            .map(working ->
                new EffectRunner(journal, policies, afterSales, ports, clock, working, telemetry))
            .toList();
    var deadlines = new DeadlineSweep(journal, afterSales, clock, Working.as(process), telemetry);
    return Runner.start(effects, deadlines, REST);
  }

  @Bean
  HealthIndicator redressHealth(CaseJournal journal, InstantSource clock) {
    return new RedressHealth(new HealthCheck(journal, clock));
  }
}
// endregion
