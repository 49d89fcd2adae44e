package io.redress.adapter.payment.jdbc;

import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLRecoverableException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** A database to which the connection breaks once, where a test wants it to. */
public final class FailingSource implements DataSource {

  /** When the connection breaks. */
  public enum Trouble {
    NONE,
    /** There is no connection at all. */
    UNREACHABLE,
    /** Nothing of the transaction is kept, and nobody can tell. */
    BEFORE_COMMIT,
    /** All of the transaction is kept, and nobody can tell. */
    AFTER_COMMIT,
    /** The same, and the connection works again afterwards. */
    WHILE_COMMITTING
  }

  private final DataSource real;
  private final AtomicReference<Trouble> next = new AtomicReference<>(Trouble.NONE);

  public FailingSource(DataSource real) {
    this.real = real;
  }

  /** What the next piece of work meets. */
  public void next(Trouble trouble) {
    next.set(trouble);
  }

  @Override
  public Connection getConnection() throws SQLException {
    var trouble = next.getAndSet(Trouble.NONE);
    if (trouble == Trouble.UNREACHABLE) {
      throw broken();
    }
    var connection = real.getConnection();
    return trouble == Trouble.NONE
        ? connection
        : proxy(
            Connection.class,
            (proxy, method, args) ->
                new Breaking(trouble).onConnection(connection, method, args == null ? NONE : args));
  }

  private static final Object[] NONE = {};

  /** A connection that breaks at the end of its transaction. */
  private record Breaking(Trouble trouble) {

    private Object onConnection(Connection connection, Method method, Object[] args)
        throws Throwable {
      if (method.getName().equals("rollback") && trouble != Trouble.WHILE_COMMITTING) {
        throw broken();
      }
      if (method.getName().equals("commit")) {
        return committed(() -> call(connection, method, args));
      }
      var result = call(connection, method, args);
      return method.getName().equals("createStatement")
          ? proxy(
              Statement.class,
              (proxy, its, values) ->
                  onStatement((Statement) result, its, values == null ? NONE : values))
          : result;
    }

    private Object onStatement(Statement statement, Method method, Object[] args) throws Throwable {
      if (args.length > 0 && "rollback".equals(args[0]) && trouble != Trouble.WHILE_COMMITTING) {
        throw broken();
      }
      return args.length > 0 && "commit".equals(args[0])
          ? committed(() -> call(statement, method, args))
          : call(statement, method, args);
    }

    private Object committed(Step step) throws Throwable {
      if (trouble != Trouble.BEFORE_COMMIT) {
        step.done();
      }
      throw broken();
    }
  }

  /** What is done on the way. */
  private interface Step {
    Object done() throws Throwable;
  }

  private static Object call(Object target, Method method, Object[] args) throws Throwable {
    try {
      return method.invoke(target, args);
    } catch (InvocationTargetException failed) {
      throw failed.getCause();
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            FailingSource.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private static SQLException broken() {
    return new SQLRecoverableException("canary-in-the-words-of-the-database", "08006");
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return getConnection();
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return real.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    real.setLogWriter(out);
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    real.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return real.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    return real.getParentLogger();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return real.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return real.isWrapperFor(type);
  }
}
