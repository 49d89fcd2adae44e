package io.redress.adapter.payment.bank;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of a document that somebody else wrote: names without prefixes, texts without blanks
 * around them.
 *
 * @param currency its attribute {@code Ccy}; empty if it has none
 */
record XmlTree(String name, String currency, String text, Seq<XmlTree> children) {

  private static final int MOST_BYTES = 16 << 20;
  private static final int MOST_ELEMENTS = 1_000_000;
  private static final int DEEPEST = 40;
  private static final int LONGEST_TEXT = 10_000;

  /** A document: what its root element is in, and that. */
  record Root(String namespace, XmlTree element) {}

  /** The only one of a name; none if it is missing. */
  Option<XmlTree> child(String wanted) {
    var found = all(wanted);
    return found.size() > 1 ? Option.none() : found.headOption();
  }

  Seq<XmlTree> all(String wanted) {
    return children.filter(each -> each.name.equals(wanted));
  }

  /** The element at the end of several names. */
  Option<XmlTree> at(String... path) {
    Option<XmlTree> here = Option.some(this);
    for (var step : path) {
      here = here.flatMap(each -> each.child(step));
    }
    return here;
  }

  /** The text there; none if it is missing or empty. */
  Option<String> textAt(String... path) {
    return at(path).map(XmlTree::text).filter(text -> !text.isEmpty());
  }

  /**
   * Reads a document in UTF-8 without a document type: nothing outside of it is ever read, and
   * nothing in it is written out many times.
   *
   * @return why it cannot be read, without anything of it
   */
  static Either<String, Root> read(byte[] document) {
    if (document.length > MOST_BYTES) {
      return Either.left("it has more than 16 MiB");
    }
    try {
      var in = factory().createXMLStreamReader(new StringReader(decoded(document)));
      try {
        return Either.right(new Reading(in).document());
      } finally {
        in.close();
      }
    } catch (Unfit why) {
      return Either.left(String.valueOf(why.getMessage()));
    } catch (CharacterCodingException | XMLStreamException | RuntimeException unreadable) {
      return Either.left("it is not well-formed XML in UTF-8, or was cut off");
    }
  }

  /** Decoded here, since the parser prints what it cannot decode. */
  private static String decoded(byte[] document) throws CharacterCodingException {
    var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(document)).toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }

  /** Well-formed, and not what is read here. */
  private static final class Unfit extends Exception {

    private static final long serialVersionUID = 1L;

    Unfit(String why) {
      super(why);
    }
  }

  /** An element that is not over yet. */
  private static final class Open {

    private final String name;
    private final String currency;
    private final StringBuilder text = new StringBuilder();
    private final List<XmlTree> children = new ArrayList<>();

    Open(String name, String currency) {
      this.name = name;
      this.currency = currency;
    }

    XmlTree closed() {
      return new XmlTree(name, currency, text.toString().strip(), Vector.ofAll(children));
    }
  }

  /** Goes through a document once. */
  private static final class Reading {

    private final XMLStreamReader in;
    private final Deque<Open> open = new ArrayDeque<>();
    private String namespace = "";
    private int elements;

    Reading(XMLStreamReader in) {
      this.in = in;
    }

    Root document() throws XMLStreamException, Unfit {
      var encoding = in.getCharacterEncodingScheme();
      refuseIf(encoding != null && !encoding.equalsIgnoreCase("UTF-8"), "it is not in UTF-8");
      Option<XmlTree> root = Option.none();
      while (in.hasNext()) {
        switch (in.next()) {
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
              throw new Unfit("it has a document type or an entity");
          case XMLStreamConstants.START_ELEMENT -> start();
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text();
          case XMLStreamConstants.END_ELEMENT -> root = Option.some(end());
          default -> {
            // Comments, processing instructions and the end of the document say nothing.
          }
        }
      }
      return new Root(namespace, root.getOrElseThrow(() -> new Unfit("it is empty")));
    }

    private void start() throws Unfit {
      elements++;
      refuseIf(elements > MOST_ELEMENTS, "it has too many elements");
      refuseIf(open.size() >= DEEPEST, "its elements are too deep");
      var its = String.valueOf(in.getNamespaceURI());
      if (open.isEmpty()) {
        namespace = its;
      }
      var currency = in.getAttributeValue(null, "Ccy");
      // What belongs to another namespace, as a bank's own remarks do, gets a name nobody asks for.
      var name = its.equals(namespace) ? in.getLocalName() : "{}" + in.getLocalName();
      open.push(new Open(name, currency == null ? "" : currency));
    }

    private void text() throws Unfit {
      var here = open.peek();
      if (here != null) {
        refuseIf(
            here.text.length() + in.getTextLength() > LONGEST_TEXT, "a text in it is too long");
        here.text.append(in.getText());
      }
    }

    private XmlTree end() {
      var closed = open.pop().closed();
      var above = open.peek();
      if (above != null) {
        above.children.add(closed);
      }
      return closed;
    }

    private static void refuseIf(boolean isUnfit, String why) throws Unfit {
      if (isUnfit) {
        throw new Unfit(why);
      }
    }
  }
}
