package io.redress.simulator.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.redress.money.Money;
import io.redress.simulator.history.OrderHistory;
import io.redress.simulator.history.RealReturns;
import io.redress.simulator.history.RowReport.LeftOut;
import io.redress.simulator.history.Share;
import io.redress.simulator.statistics.CountTable;
import io.redress.simulator.statistics.Counts;
import io.redress.simulator.statistics.Durations;
import io.redress.simulator.statistics.Tally;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.Writer;

/**
 * What came out of a run, as JSON: first all that was counted under the policy that was asked
 * about, then, as {@link FiguresJson} says, the key figures of every policy with how sure they are.
 * Sums of money are text in major units with the currency's decimals, shares are of one with six
 * decimals, times of all worlds together are whole minutes; the same run gives the same bytes. A
 * JSON schema stands in {@code docs/schema/simulation.schema.json}.
 */
public final class JsonReport {

  private final RunSummary run;
  private final JsonGenerator json;

  private JsonReport(RunSummary run, JsonGenerator json) {
    this.run = run;
    this.json = json;
  }

  /** Writes the report; the writer is flushed and stays open. */
  public static void write(RunSummary run, Writer out) throws IOException {
    var printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    try (var json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(printer);
      new JsonReport(run, json).write();
      json.writeRaw('\n');
    }
  }

  private void write() throws IOException {
    var tally = run.tally();
    json.writeStartObject();
    json.writeObjectFieldStart("policy");
    json.writeStringField("id", run.policy().name());
    json.writeStringField("version", run.policy().version());
    json.writeEndObject();
    json.writeStringField("population", run.population());
    for (var history : run.history()) {
      json.writeStringField("history", history.name());
    }
    json.writeNumberField("seed", run.seed());
    json.writeStringField("currency", run.currency().getCurrencyCode());
    json.writeNumberField("worlds", run.worlds());
    json.writeNumberField("planned-worlds", run.planned());
    json.writeBooleanField("stopped-early", !run.isWhole());
    json.writeNumberField("orders", tally.orders());
    json.writeStringField("paid", money(tally.paid()));
    json.writeNumberField("requests", tally.requests());
    json.writeNumberField("refunded-orders", tally.refunded());
    share("refund-rate", tally.refunded(), tally.orders());
    json.writeStringField("given-back", money(tally.given()));
    share("given-back-rate", tally.given(), tally.paid());
    share("decided-automatically", tally.automatic(), tally.requests());
    moneyByPath(tally.givenByPath());
    times(tally);
    counts("refunds-by-path", tally.refundedByPath());
    table("requests-by-reason", tally.reasons());
    counts("decided-by-rule", tally.rules());
    counts("outcomes", tally.outcomes());
    counts("deadlines-passed", tally.breaches());
    counts("refund-legs", tally.legs());
    counts("not-answered", tally.refusals());
    for (var history : run.history()) {
      real(RealReturns.of(history));
      rows(history);
    }
    new FiguresJson(run, json).write();
    json.writeEndObject();
  }

  private void moneyByPath(CountTable money) throws IOException {
    json.writeObjectFieldStart("money-by-component-and-path");
    for (var row : money.rows().entrySet()) {
      json.writeObjectFieldStart(row.getKey());
      for (var cell : row.getValue().all().entrySet()) {
        json.writeStringField(cell.getKey(), money(cell.getValue()));
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void times(Tally tally) throws IOException {
    json.writeObjectFieldStart("minutes-to-money-back");
    for (var path : tally.moneyBack().entrySet()) {
      percentiles(path.getKey(), path.getValue());
    }
    json.writeEndObject();
    percentiles("minutes-from-order-to-request", tally.askedAfter());
  }

  private void percentiles(String name, Durations durations) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("cases", durations.count());
    json.writeNumberField("p50", durations.atPercentile(50).toMinutes());
    json.writeNumberField("p95", durations.atPercentile(95).toMinutes());
    json.writeNumberField("p99", durations.atPercentile(99).toMinutes());
    json.writeEndObject();
  }

  private void table(String name, CountTable table) throws IOException {
    json.writeObjectFieldStart(name);
    for (var row : table.rows().entrySet()) {
      counts(row.getKey(), row.getValue());
    }
    json.writeEndObject();
  }

  private void counts(String name, Counts counts) throws IOException {
    json.writeObjectFieldStart(name);
    for (var count : counts.all().entrySet()) {
      json.writeNumberField(count.getKey(), count.getValue());
    }
    json.writeEndObject();
  }

  private void real(RealReturns real) throws IOException {
    json.writeObjectFieldStart("real-returns");
    share("of-order-numbers", real.ofOrders());
    share("of-value", real.ofValue());
    share("of-goods-value", real.ofGoodsValue());
    share("of-lines", real.ofLines());
    share("of-units", real.ofUnits());
    share("of-customers", real.ofCustomers());
    share("matched", real.matched());
    json.writeObjectFieldStart("minutes-to-return");
    json.writeNumberField("p50", real.timeToReturn().p50().toMinutes());
    json.writeNumberField("p90", real.timeToReturn().p90().toMinutes());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void rows(OrderHistory history) throws IOException {
    json.writeObjectFieldStart("rows");
    json.writeNumberField("all", history.rows().rows());
    json.writeNumberField("used", history.rows().used());
    leftOut("unreadable", history.rows().unreadable());
    leftOut("set-aside", history.rows().setAside());
    json.writeEndObject();
  }

  private void leftOut(String name, Seq<LeftOut> entries) throws IOException {
    json.writeArrayFieldStart(name);
    for (var entry : entries) {
      json.writeStartObject();
      json.writeStringField("reason", "the row " + entry.reason().text());
      json.writeNumberField("rows", entry.rows());
      json.writeArrayFieldStart("first-lines");
      for (var line : entry.firstLines()) {
        json.writeNumber(line);
      }
      json.writeEndArray();
      json.writeStringField("example", entry.example());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void share(String name, Share share) throws IOException {
    share(name, share.part(), share.whole());
  }

  private void share(String name, long part, long whole) throws IOException {
    json.writeNumberField(name, Numbers.ratio(part, whole));
  }

  private String money(long minor) {
    return new Money(minor, run.currency()).inMajorUnits();
  }
}
