package io.redress.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The reference table as it is written for each engine, in a file of its language. */
enum Written {
  DMN("dmn"),
  DRL("drl"),
  CEL("cel.yaml"),
  OPENL("openl.csv");

  private final String file;

  Written(String suffix) {
    file = "refund-eligibility." + suffix;
  }

  String text() {
    try (var stream = open()) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  InputStream open() {
    var stream = Written.class.getResourceAsStream(file);
    if (stream == null) {
      throw new IllegalStateException(file + " is missing");
    }
    return stream;
  }
}
