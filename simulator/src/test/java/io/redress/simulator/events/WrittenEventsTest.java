package io.redress.simulator.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.CommandId;
import io.redress.order.OrderId;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.port.CaseJournal.Entry;
import io.redress.simulator.world.EventLog;
import io.redress.simulator.world.EventLog.Happened;
import io.vavr.collection.List;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrittenEventsTest {

  private static final String HEAD =
      "world,policy,case,order,truth,counted,number,time,by,event,reason,rule,remedy,path,amount,"
          + "currency,clock,leg,outcome\n";

  @TempDir Path folder = Path.of("");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void worldsThatAreOverInAnyOrderAreWrittenInTheirOrder() throws IOException {
    var log = log(EventCoding.CSV);
    var first = log.begin(0);
    var second = log.begin(1);
    second.happened(withdrawn(0, "B"));
    over(second);
    assertThat(out.toString(UTF_8)).isEqualTo(HEAD);
    first.happened(withdrawn(1, "A"));
    over(first);
    assertThat(out.toString(UTF_8))
        .isEqualTo(
            HEAD
                + "0,other,A,O-A,owed,yes,3,2026-03-01T10:00:00Z,customer,withdrawn,,,,,,,,,\n"
                + "1,asked,B,O-B,owed,yes,3,2026-03-01T10:00:00Z,customer,withdrawn,,,,,,,,,\n");
    assertThat(left()).isEmpty();
  }

  @Test
  void ofAWorldThatWasLeftNothingIsKept() throws IOException {
    var log = log(EventCoding.CSV);
    var left = log.begin(0);
    var second = log.begin(1);
    left.happened(withdrawn(0, "A"));
    second.happened(withdrawn(0, "B"));
    over(second);
    left.close();
    assertThat(out.toString(UTF_8).lines().skip(1))
        .containsExactly(
            "1,asked,B,O-B,owed,yes,3,2026-03-01T10:00:00Z,customer,withdrawn,,,,,,,,,");
    assertThat(left()).isEmpty();
  }

  @Test
  void aPackedFileHoldsTheSame() throws IOException {
    var log = log(EventCoding.GZIP);
    var world = log.begin(0);
    world.happened(withdrawn(0, "A"));
    over(world);
    try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      assertThat(new String(unpacked.readAllBytes(), UTF_8))
          .isEqualTo(
              HEAD + "0,asked,A,O-A,owed,yes,3,2026-03-01T10:00:00Z,customer,withdrawn,,,,,,,,,\n");
    }
  }

  @Test
  void parquetHoldsTheSame() throws IOException {
    var log = log(EventCoding.PARQUET);
    var first = log.begin(0);
    var left = log.begin(1);
    var third = log.begin(2);
    third.happened(withdrawn(0, "=C"));
    over(third);
    left.happened(withdrawn(0, "B"));
    left.close();
    first.happened(withdrawn(1, "A"));
    over(first);
    log.finish();
    var file = Files.write(folder.resolve("events.parquet"), out.toByteArray());
    assertThat(String.join(",", ReadParquet.columns(file)) + "\n").isEqualTo(HEAD);
    assertThat(ReadParquet.rows(file))
        .extracting(row -> String.join(",", row))
        .containsExactly(
            "0,other,A,O-A,owed,yes,3,2026-03-01T10:00:00Z,customer,withdrawn,,,,,,,,,",
            "2,asked,=C,O-=C,owed,yes,3,2026-03-01T10:00:00Z,customer,withdrawn,,,,,,,,,");
    assertThat(left()).containsExactly(file);
  }

  /** A history's order numbers are whatever stands in its file. */
  @Test
  void whatASpreadsheetWouldReckonIsATextToIt() throws IOException {
    var log = log(EventCoding.CSV);
    var world = log.begin(0);
    world.happened(
        new Happened(
            0, new CaseId("C-1"), new OrderId("=HYPERLINK(\"x\",1)"), "owed", false, entry()));
    over(world);
    assertThat(out.toString(UTF_8).lines().skip(1))
        .containsExactly(
            "0,asked,C-1,\"'=HYPERLINK(\"\"x\"\",1)\",owed,no,3,2026-03-01T10:00:00Z,customer,"
                + "withdrawn,,,,,,,,,");
  }

  private WrittenEvents log(EventCoding coding) throws IOException {
    return new WrittenEvents(
        List.of("asked", "other"),
        coding,
        Currency.getInstance("CNY"),
        out,
        () -> folder.resolve(UUID.randomUUID().toString()));
  }

  private static void over(EventLog.OfWorld world) {
    world.isOver();
    world.close();
  }

  private static Happened withdrawn(int policy, String id) {
    return new Happened(policy, new CaseId(id), new OrderId("O-" + id), "owed", true, entry());
  }

  private static Entry entry() {
    return new Entry(
        3,
        Instant.parse("2026-03-01T10:00:00Z"),
        new Actor("B-1", Role.CUSTOMER),
        new CommandId("command-1"),
        new CaseEvent.Withdrawn());
  }

  private java.util.List<Path> left() throws IOException {
    try (var files = Files.list(folder)) {
      return files.toList();
    }
  }
}
