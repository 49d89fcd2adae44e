package io.redress.simulator.command;

/** The class path of the tests, for processes of their own. */
final class TestClassPath {

  private TestClassPath() {}

  /** Surefire may have put it into the manifest of a jar. */
  static String whole() {
    var whole = System.getProperty("surefire.test.class.path", "");
    return whole.isEmpty() ? System.getProperty("java.class.path") : whole;
  }
}
