package io.redress.simulator.command;

import io.redress.policy.PolicyId;
import io.redress.simulator.events.EventCoding;
import io.redress.simulator.events.WrittenEvents;
import io.redress.simulator.report.PolicyNames;
import io.redress.simulator.statistics.Results;
import io.redress.simulator.world.EventLog;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Currency;
import java.util.Objects;
import java.util.function.Function;

/** The file that every event of a run goes to. */
record EventsFile(OutputFile file, EventCoding coding) {

  /**
   * A file to be written later; what would be in the way is said now.
   *
   * @throws DataFailure if there can be no such file, or what writes it is missing
   */
  static EventsFile at(String name) {
    var coding = EventCoding.of(name).getOrElseThrow(why -> new DataFailure(why));
    var missing = coding.missingJars();
    if (!missing.isEmpty()) {
      throw new DataFailure(
          ("'%s' is to be a Parquet file: add %s to the class path, for the command by setting"
                  + " REDRESS_CLASSPATH to the jars; or let the name end in .csv.gz")
              .formatted(name, missing.mkString(", ")));
    }
    return new EventsFile(OutputFile.named(name), coding);
  }

  /**
   * Writes what a run tells; there is no file where no world was over.
   *
   * @param currency of all money of the run
   */
  Results write(Seq<PolicyId> policies, Currency currency, Function<EventLog, Results> run) {
    try (var growing = file.grow()) {
      var events =
          new WrittenEvents(
              PolicyNames.of(policies), coding, currency, growing.bytes(), growing::another);
      var results = run.apply(events);
      if (results.worlds() > 0) {
        events.finish();
        growing.keep();
      }
      return results;
    } catch (IOException failure) {
      throw file.failed(failure);
    } catch (UncheckedIOException failure) {
      throw file.failed(Objects.requireNonNull(failure.getCause()));
    }
  }
}
