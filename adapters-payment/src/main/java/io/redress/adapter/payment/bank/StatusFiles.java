package io.redress.adapter.payment.bank;

import io.vavr.control.Either;

/** Reads what the bank brought. It is a function of the bytes, and never throws. */
final class StatusFiles {

  private static final String REPORT = "urn:iso:std:iso:20022:tech:xsd:pain.002.001.10";
  private static final String MOVEMENTS = "urn:iso:std:iso:20022:tech:xsd:camt.054.001.08";
  private static final int LONGEST_NAME = 80;

  private StatusFiles() {}

  /**
   * What is in a file.
   *
   * @return why it is not read, without anything of it but the name of its version
   */
  static Either<String, StatusFile> read(byte[] file) {
    return XmlTree.read(file)
        .filterOrElse(
            root -> root.element().name().equals("Document"), root -> "it is no ISO 20022 document")
        .flatMap(root ->
            switch (root.namespace()) {
              case REPORT -> ReportReader.read(root.element());
              case MOVEMENTS -> MovementReader.read(root.element());
              default ->
                  Either.left("it is of another kind or version: " + shown(root.namespace()));
            });
  }

  private static String shown(String namespace) {
    var plain = namespace.replaceAll("[^A-Za-z0-9:._-]", "?");
    return plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
  }
}
