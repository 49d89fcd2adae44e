package io.redress.benchmark.payments;

import io.redress.adapter.payment.http.Transport;
import io.redress.adapter.payment.http.TransportSettings;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;

/**
 * How long it takes to open an account: read and check its settings, until refunds can be sent.
 * {@code StartUp PROVIDER} prints wall and processor time of the first in its process, in
 * microseconds; {@code StartUp PROVIDER alone} those of what nobody is spared who signs: the JDK
 * reads a key of RSA, signs once and verifies once.
 */
record StartUp(Subject subject, int rounds) {

  private static final URI NOWHERE = URI.create("http://localhost:1");
  private static final int WARM_UP = 500;

  public static void main(String... words) {
    var subject = Subject.named(words[0]);
    try (var transport = new Transport(TransportSettings.usual())) {
      measure(words.length > 1 ? Signing::ofReadKeys : () -> subject.open(NOWHERE, transport));
    }
  }

  private static void measure(Runnable opening) {
    var threads = ManagementFactory.getThreadMXBean();
    long cpu = threads.getCurrentThreadCpuTime();
    long begin = System.nanoTime();
    opening.run();
    long took = System.nanoTime() - begin;
    System.out.println(took / 1000 + " " + (threads.getCurrentThreadCpuTime() - cpu) / 1000);
  }

  void run() {
    System.out.println("opening an account, ms: min, median, max");
    fresh("the first of a process", subject.provider().name());
    fresh("the JDK alone: read a key, sign", subject.provider().name(), "alone");
    line("in a warm process", warm());
  }

  private void fresh(String what, String... words) {
    var wall = new double[rounds];
    var cpu = new double[rounds];
    for (int at = 0; at < rounds; at++) {
      try (var fresh = Child.of(StartUp.class, words)) {
        var took = fresh.line().split(" ", -1);
        wall[at] = Double.parseDouble(took[0]) / 1e3;
        cpu[at] = Double.parseDouble(took[1]) / 1e3;
      }
    }
    line(what, wall);
    line("  its processor time", cpu);
  }

  private double[] warm() {
    var took = new double[rounds];
    try (var transport = new Transport(TransportSettings.usual())) {
      for (int at = -WARM_UP; at < rounds; at++) {
        long begin = System.nanoTime();
        subject.open(NOWHERE, transport);
        if (at >= 0) {
          took[at] = (System.nanoTime() - begin) / 1e6;
        }
      }
    }
    return took;
  }

  private static void line(String name, double[] values) {
    Arrays.sort(values);
    System.out.printf(
        Locale.ROOT,
        "%-38s %10.2f %10.2f %10.2f%n",
        name,
        values[0],
        values[values.length / 2],
        values[values.length - 1]);
  }
}
