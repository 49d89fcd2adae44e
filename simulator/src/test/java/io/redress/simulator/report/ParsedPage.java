package io.redress.simulator.report;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page as a parser sees it that forgives nothing. */
record ParsedPage(String html, Document document) {

  static ParsedPage of(RunSummary run) {
    var html = html(run);
    try {
      var parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      return new ParsedPage(html, parser.parse(new InputSource(new StringReader(html))));
    } catch (ParserConfigurationException | SAXException notWellFormed) {
      throw new AssertionError(html, notWellFormed);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static String html(RunSummary run) {
    var out = new StringWriter();
    try {
      HtmlReport.write(run, out);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return out.toString();
  }

  /** The rows of a section's table, cells separated by bars. */
  List<String> table(String section) {
    var rows = nodes("//section[@aria-labelledby='%s']//tr".formatted(section));
    return IntStream.range(0, rows.getLength())
        .mapToObj(row -> String.join(" | ", texts(rows.item(row).getChildNodes())))
        .toList();
  }

  List<String> texts(String xpath) {
    return texts(nodes(xpath));
  }

  NodeList nodes(String xpath) {
    try {
      return (NodeList)
          XPathFactory.newInstance().newXPath().evaluate(xpath, document, XPathConstants.NODESET);
    } catch (XPathExpressionException wrong) {
      throw new IllegalArgumentException(xpath, wrong);
    }
  }

  private static List<String> texts(NodeList nodes) {
    return IntStream.range(0, nodes.getLength())
        .mapToObj(index -> nodes.item(index).getTextContent().strip())
        .toList();
  }
}
