package io.redress.adapter.payment.bank;

import io.redress.adapter.payment.jdbc.TestDatabases;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;

class SqliteBankTransfersTest extends BankTransfersContract {

  private Path folder = Path.of("");

  @Override
  DataSource source(Path where) {
    folder = where;
    var source = TestDatabases.sqlite(where);
    TestDatabases.run(source, "pragma journal_mode = wal");
    return source;
  }

  /** The files of the database, byte for byte: also what was deleted, and its log. */
  @Override
  String kept() throws IOException {
    var all = new StringBuilder();
    try (var files = Files.list(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return all.toString();
  }
}
