package io.redress.adapter.payment.bank;

import io.redress.adapter.payment.bank.Batch.Line;
import io.redress.money.Money;
import io.vavr.collection.Seq;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a batch as {@code pain.001.001.09}. The same batch makes the same bytes. */
final class TransferFile {

  private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";
  private static final Currency EUR = Currency.getInstance("EUR");

  private final BankTerms terms;
  private final XMLStreamWriter out;

  private TransferFile(BankTerms terms, XMLStreamWriter out) {
    this.terms = terms;
    this.out = out;
  }

  /** An element's content. */
  @FunctionalInterface
  private interface Content {

    void write() throws XMLStreamException;
  }

  static byte[] write(BankTerms terms, Batch batch) {
    var bytes = new ByteArrayOutputStream();
    try {
      var out =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      new TransferFile(terms, out).document(batch);
      out.close();
    } catch (XMLStreamException bug) {
      // Its words could hold what was to be written.
      throw new IllegalStateException("a file could not be written: " + batch.messageId());
    }
    return bytes.toByteArray();
  }

  private void document(Batch batch) throws XMLStreamException {
    out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    out.writeStartElement("Document");
    out.writeDefaultNamespace(NAMESPACE);
    element(
        "CstmrCdtTrfInitn",
        () -> {
          element("GrpHdr", () -> header(batch));
          for (var part : Parts.of(batch.lines(), TransferFile::currency)) {
            payments(batch, part);
          }
        });
    out.writeEndElement();
    out.writeEndDocument();
  }

  private static Currency currency(Line line) {
    return line.transfer().amount().currency();
  }

  private void header(Batch batch) throws XMLStreamException {
    text("MsgId", batch.messageId());
    text("CreDtTm", batch.made().toString());
    totals(batch.lines());
    element("InitgPty", () -> text("Nm", terms.name()));
  }

  /** The sum is that of the numbers, irrespective of currencies. */
  private void totals(Seq<Line> lines) throws XMLStreamException {
    text("NbOfTxs", String.valueOf(lines.size()));
    text(
        "CtrlSum",
        lines
            .map(line -> new BigDecimal(line.transfer().amount().inMajorUnits()))
            .fold(BigDecimal.ZERO, BigDecimal::add)
            .toPlainString());
  }

  private void payments(Batch batch, Parts.Part<Line> part) throws XMLStreamException {
    boolean isSepa = part.currency().equals(EUR);
    var lines = part.lines();
    element(
        "PmtInf",
        () -> {
          text("PmtInfId", part.idIn(batch.messageId()));
          text("PmtMtd", "TRF");
          text("BtchBookg", "false");
          totals(lines);
          if (isSepa) {
            element("PmtTpInf", () -> element("SvcLvl", () -> text("Cd", "SEPA")));
          }
          element("ReqdExctnDt", () -> text("Dt", batch.execution().toString()));
          element("Dbtr", () -> text("Nm", terms.name()));
          element("DbtrAcct", () -> account(terms.iban()));
          element("DbtrAgt", () -> element("FinInstnId", this::ownBank));
          text("ChrgBr", isSepa ? "SLEV" : "SHAR");
          for (var line : lines) {
            element("CdtTrfTxInf", () -> transfer(line));
          }
        });
  }

  private void ownBank() throws XMLStreamException {
    if (terms.bic().isDefined()) {
      text("BICFI", terms.bic().getOrElse(""));
    } else {
      element("Othr", () -> text("Id", "NOTPROVIDED"));
    }
  }

  private void transfer(Line line) throws XMLStreamException {
    element("PmtId", () -> text("EndToEndId", EndToEnd.of(line.transfer().key())));
    element("Amt", () -> amount(line.transfer().amount()));
    for (var bic : line.payee().bic()) {
      element("CdtrAgt", () -> element("FinInstnId", () -> text("BICFI", bic)));
    }
    element("Cdtr", () -> text("Nm", line.payee().name()));
    element("CdtrAcct", () -> account(line.payee().iban()));
    if (!line.remark().isEmpty()) {
      element("RmtInf", () -> text("Ustrd", line.remark()));
    }
  }

  private void amount(Money amount) throws XMLStreamException {
    out.writeStartElement("InstdAmt");
    out.writeAttribute("Ccy", amount.currency().getCurrencyCode());
    out.writeCharacters(amount.inMajorUnits());
    out.writeEndElement();
  }

  private void account(String iban) throws XMLStreamException {
    element("Id", () -> text("IBAN", iban));
  }

  private void text(String name, String value) throws XMLStreamException {
    element(name, () -> out.writeCharacters(value));
  }

  private void element(String name, Content content) throws XMLStreamException {
    out.writeStartElement(name);
    content.write();
    out.writeEndElement();
  }
}
