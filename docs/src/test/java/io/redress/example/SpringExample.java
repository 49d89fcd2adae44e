package io.redress.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.redress.adapter.logistics.memory.InMemoryCourierNetwork;
import io.redress.adapter.logistics.memory.InMemorySuppliers;
import io.redress.adapter.logistics.memory.InMemoryWarehouse;
import io.redress.adapter.payment.memory.InMemoryCouponBook;
import io.redress.casework.AfterSales;
import io.redress.casework.Health.Condition;
import io.redress.casework.Ports;
import io.redress.casework.RequestIntake;
import io.redress.casework.RequestIntake.Asked;
import io.redress.lifecycle.AfterSaleCase.Closed;
import io.redress.lifecycle.CaseId;
import io.redress.notice.NoticeKind;
import io.redress.order.OrderId;
import io.redress.party.CustomerId;
import io.redress.port.Messenger;
import io.redress.port.OrderBook;
import io.redress.port.OrderBook.Purchase;
import io.redress.sla.Deadline;
import io.redress.table.Wording;
import io.vavr.collection.HashMap;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Redress in a Spring application: it starts, gives money back, says how it is, and stops. */
class SpringExample {

  private static final long PATIENCE_SECONDS = 60;

  @TempDir Path folder = Path.of("");

  @Test
  void anApplicationStartsGivesMoneyBackAndStops() throws Exception {
    var application =
        new SpringApplicationBuilder(RedressBeans.class, ShopBeans.class)
            .web(WebApplicationType.NONE)
            .bannerMode(Banner.Mode.OFF)
            .properties("redress.file=" + folder.resolve("redress.db"))
            .logStartupInfo(false);
    try (var context = application.run()) {
      var id = new CaseId("case-1");
      var afterSales = context.getBean(AfterSales.class);
      var first = FirstRefund.request(id, Instant.now());
      var asked = new Asked(first.id(), first.actor(), id, new OrderId("order-7"), first.request());
      assertThat(context.getBean(RequestIntake.class).take(asked).isRight()).isTrue();

      var told = context.getBean(Refunded.class);
      assertThat(told.confirmed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
      assertThat(afterSales.view(id).state()).isInstanceOf(Closed.class);

      assertThat(context.getBean(HealthIndicator.class).health())
          .isEqualTo(
              Health.up()
                  .withDetail("condition", Condition.WELL)
                  .withDetail("troubles", List.of())
                  .build());

      var meters = context.getBean(MeterRegistry.class);
      assertThat(meters.get("redress.commands").tag("command", "Request").counter().count())
          .isEqualTo(1);
      context.getBean(MeterBinder.class).bindTo(meters); // Actuator does this by itself
      assertThat(meters.get("redress.dead.letters").gauge().value()).isZero();
    }
    assertThat(Thread.getAllStackTraces().keySet())
        .extracting(Thread::getName)
        .noneMatch(name -> name.startsWith("redress-"));
  }

  /** What the shop itself brings. */
  @Configuration(proxyBeanMethods = false)
  static class ShopBeans {

    @Bean
    MeterRegistry meters() {
      return new SimpleMeterRegistry();
    }

    @Bean
    Refunded messenger() {
      return new Refunded();
    }

    // region ports
    @Bean
    OrderBook orders(InstantSource clock) {
      var sold = FirstRefund.request(new CaseId("case-1"), clock.instant());
      var shelf = HashMap.of(sold.order().id(), new Purchase(sold.order(), sold.customer()));
      return shelf::get; // the shop looks into its own tables here
    }

    @Bean
    Ports ports(Messenger messenger) {
      return new Ports(
          new KindProvider(), // the shop's own, each a bean where it needs more
          new InMemoryWarehouse(),
          new InMemoryCourierNetwork(),
          new InMemorySuppliers(),
          new InMemoryCouponBook(),
          messenger);
    }
    // endregion
  }

  /** A channel that waits for the news that the money is back. */
  static final class Refunded implements Messenger {

    private final CountDownLatch confirmed = new CountDownLatch(1);

    @Override
    public void tell(
        CaseId about, int number, CustomerId customer, NoticeKind notice, Wording text) {
      if (notice == NoticeKind.REFUND_CONFIRMED) {
        confirmed.countDown();
      }
    }

    @Override
    public void remind(
        CaseId about,
        int number,
        CustomerId customer,
        Deadline deadline,
        NoticeKind asked,
        Wording text) {}

    @Override
    public void remind(CaseId about, int number, Deadline deadline) {}
  }
}
