package io.redress.benchmark.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The same rows by pgbench, which comes with PostgreSQL: a program in C that does nothing else.
 *
 * @param program where it is
 */
record PgBench(Path program, int port, String schema) {

  /** In a transaction, statement by statement, as it is written by hand. */
  static final String STATEMENT_BY_STATEMENT =
      """
      \\set stream random(0, 99999)
      begin;
      update streams set version = version + 2 where stream = :stream returning version \\gset
      insert into redress_events (case_id, number, at, actor, role, command, event, hash)
        values ('case-' || :stream, :version - 1, 1, 'redress', 'system', 'command-' || :version, 'EVENT', 'HASH');
      insert into redress_events (case_id, number, at, actor, role, command, event, hash)
        values ('case-' || :stream, :version, 1, 'redress', 'system', 'command-' || :version, 'EVENT', 'HASH');
      insert into redress_effects (case_id, number, idx, kind, destination, holds, payload, not_before, due_at)
        values ('case-' || :stream, :version - 1, 0, 'tell-customer', 'messages', 0, '{"notice":"request-received"}', 1, 1);
      commit;
      """;

  /** The same in one statement, which is the least that anybody could ask of the server. */
  static final String ONE_STATEMENT =
      """
      \\set stream random(0, 99999)
      with s as (update streams set version = version + 2 where stream = :stream returning version), e as (
        insert into redress_events (case_id, number, at, actor, role, command, event, hash)
        select 'case-' || :stream, version - i, 1, 'redress', 'system', 'command-' || version, 'EVENT', 'HASH'
        from s, generate_series(0, 1) i)
      insert into redress_effects (case_id, number, idx, kind, destination, holds, payload, not_before, due_at)
        select 'case-' || :stream, version - 1, 0, 'tell-customer', 'messages', 0, '{"notice":"request-received"}', 1, 1
        from s;
      """;

  static final String EVENT =
      "{\"type\":\"sent-back\",\"version\":1,\"trackingNumber\":\"" + "1Z".repeat(225) + "\"}";

  static final String HASH = "0f".repeat(32);

  /** Lets as many clients as a crew has threads work for some seconds. */
  Measure forSeconds(int seconds, String script) {
    try {
      var folder = Files.createTempDirectory("pgbench");
      var file = folder.resolve("script");
      Files.writeString(file, script.replace("EVENT", EVENT).replace("HASH", HASH));
      run(folder, file, seconds);
      return read(folder, seconds);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private void run(Path folder, Path script, int seconds) throws IOException, InterruptedException {
    var command =
        List.of(
            program.toString(),
            "-n",
            "-M",
            "prepared",
            "-c",
            "" + Crew.SIZE,
            "-j",
            "2",
            "-T",
            "" + seconds,
            "-l",
            "--log-prefix",
            "log",
            "-h",
            "127.0.0.1",
            "-p",
            "" + port,
            "-U",
            "postgres",
            "-f",
            script.toString(),
            "postgres");
    var process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    process.environment().put("PGOPTIONS", "-c search_path=" + schema);
    var running = process.start();
    var said = new String(running.getInputStream().readAllBytes(), UTF_8);
    if (running.waitFor() != 0) {
      throw new IllegalStateException(said);
    }
  }

  /** Its log has a line for each transaction; the third word says how many microseconds it took. */
  private static Measure read(Path folder, int seconds) throws IOException {
    var took = new ArrayList<Long>();
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        if (file.getFileName().toString().startsWith("log.")) {
          for (var line : Files.readAllLines(file)) {
            took.add(1000 * Long.parseLong(line.split(" ", 4)[2]));
          }
        }
        Files.delete(file);
      }
    }
    Files.delete(folder);
    return Measure.of(took.stream().mapToLong(nanos -> nanos).toArray(), seconds * 1_000_000_000L);
  }
}
