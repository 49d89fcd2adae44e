package io.redress.adapter.store.jdbc;

/** All that is kept in one database. Several threads may use it. */
public final class JdbcStore implements AutoCloseable {

  private final Database database;
  private final JdbcCaseJournal journal;
  private final LogAudit audit;
  private final Archive archive;
  private final JdbcPersonalData persons;

  private JdbcStore(Database database, Codecs codecs, Heads heads, Appending appending) {
    this.database = database;
    this.journal = new JdbcCaseJournal(database, codecs, heads, appending);
    this.audit = new LogAudit(database);
    this.archive = new Archive(database, heads);
    this.persons = new JdbcPersonalData(database);
  }

  static JdbcStore of(Database database) {
    var codecs = Codecs.ofCases();
    var heads = new Heads();
    var appending =
        switch (database.dialect()) {
          case POSTGRESQL -> new OneStatement(database, codecs, heads);
          case SQLITE -> new ManyStatements(database, codecs);
        };
    return new JdbcStore(database, codecs, heads, appending);
  }

  /** The same with appends that a database can take whose tables are on several machines. */
  static JdbcStore distributed(Database database) {
    var codecs = Codecs.ofCases();
    return new JdbcStore(database, codecs, new Heads(), new ManyStatements(database, codecs));
  }

  Database database() {
    return database;
  }

  /** Cases, and what is to be done for them. */
  public JdbcCaseJournal journal() {
    return journal;
  }

  /** Whether logs are as they were kept. */
  public LogAudit audit() {
    return audit;
  }

  /** What becomes of cases that are over. */
  public Archive archive() {
    return archive;
  }

  /** Who customers are. */
  public JdbcPersonalData persons() {
    return persons;
  }

  /** Closes the file, where there is one; a pool of connections is its owner's to close. */
  @Override
  public void close() {
    database.close();
  }
}
