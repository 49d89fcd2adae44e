package io.redress.simulator.command;

import io.redress.policy.PolicyId;
import io.redress.simulator.events.EventCoding;
import io.redress.simulator.events.EventsCsv;
import io.redress.simulator.report.PolicyNames;
import io.redress.simulator.statistics.Results;
import io.redress.simulator.world.EventLog;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Function;

/** The file that every event of a run goes to. */
record EventsFile(OutputFile file, EventCoding coding) {

  /**
   * A file to be written later; what would be in the way is said now.
   *
   * @throws DataFailure if there can be no such file
   */
  static EventsFile at(String name) {
    var coding = EventCoding.of(name).getOrElseThrow(why -> new DataFailure(why));
    return new EventsFile(OutputFile.named(name), coding);
  }

  /** Writes what a run tells; there is no file where no world was over. */
  Results write(Seq<PolicyId> policies, Function<EventLog, Results> run) {
    try (var growing = file.grow()) {
      var events =
          new EventsCsv(PolicyNames.of(policies), coding, growing.bytes(), growing::another);
      var results = run.apply(events);
      if (results.worlds() > 0) {
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
