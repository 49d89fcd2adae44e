package io.redress.adapter.policy.yaml;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * What is wrong with a text that is no YAML, in the words of who writes policies and not of who
 * writes parsers. What is not known here is said as the engine says it.
 *
 * @param at where to look, which often is where something began and not where the engine gave up
 */
record SyntaxProblem(Optional<Mark> at, String message) {

  /** How far signs of Chinese keyboards are from those of ASCII. */
  private static final int FULL_WIDTH = 0xFEE0;

  private enum At {
    BEGINNING,
    END
  }

  private static final Seq<Kind> KINDS =
      List.of(
          kind("'\\\\t\\(TAB\\)' that cannot start", At.END, "a tab cannot indent: use spaces"),
          kind(
              "'(.)' that cannot start any token",
              At.END,
              "a text cannot begin with '$1': put it in quotes"),
          kind(
              "scanning a block scalar, expected a comment or a line break",
              At.BEGINNING,
              "a text cannot begin with '>' or '|': put it in quotes"),
          kind(
              "mapping values are not allowed here",
              At.END,
              "': ' cannot stand here: put a text that holds it in quotes, or see whether the lines"
                  + " are indented alike"),
          kind(
              "scanning a simple key, could not find expected ':'",
              At.BEGINNING,
              "expected a colon and a space behind this key"),
          kind(
              "parsing a flow (?:mapping|sequence), expected ',' or '(.)'",
              At.END,
              "expected ',' or '$1' for what opens at $0"),
          kind(
              "parsing a block .*, expected <block end>, but found '<",
              At.END,
              "this line is indented like none above that it could belong to"),
          kind(
              "parsing a block .*, expected <block end>, but found '(.)'",
              At.END,
              "'$1' closes nothing that is open"),
          kind(
              "parsing a .* node, expected the node content, but found '<stream end>'",
              At.END,
              "the file ends where a value is expected"),
          kind(
              "parsing a .* node, expected the node content, but found '([^<]+)'",
              At.END,
              "expected a value; found '$1'"),
          kind(
              "scanning a quoted scalar, found unexpected end of stream",
              At.BEGINNING,
              "the quote that opens here is not closed"),
          kind(
              "found unknown escape character (.)",
              At.END,
              "'\\$1' means nothing in double quotes: use single quotes"));

  static SyntaxProblem of(MarkedYamlEngineException failure) {
    String said =
        Option.of(failure.getContext()).map(context -> context + ", ").getOrElse("")
            + failure.getProblem();
    return KINDS
        .flatMap(kind -> kind.of(said, failure))
        .headOption()
        .getOrElse(() ->
            new SyntaxProblem(
                failure.getProblemMark().or(failure::getContextMark), "not YAML: " + said));
  }

  /** The same with a word on signs that look like those of YAML, if the line has one. */
  SyntaxProblem in(String text) {
    return at.flatMap(mark -> text.lines().skip(mark.getLine()).findFirst())
        .flatMap(line -> line.chars().filter(SyntaxProblem::isFullWidth).boxed().findFirst())
        .map(sign ->
            new SyntaxProblem(
                at,
                "%s; '%c' in this line is full-width: write '%c'"
                    .formatted(message, sign, sign - FULL_WIDTH)))
        .orElse(this);
  }

  private static boolean isFullWidth(int sign) {
    return sign > FULL_WIDTH && "{}[]:,".indexOf(sign - FULL_WIDTH) >= 0;
  }

  private static Kind kind(String said, At at, String meant) {
    return new Kind(Pattern.compile(said), at, meant);
  }

  /**
   * A failure by what the engine says of it.
   *
   * @param meant may hold groups of the pattern, and {@code $0} for where it began
   */
  private record Kind(Pattern said, At at, String meant) {

    Option<SyntaxProblem> of(String text, MarkedYamlEngineException failure) {
      var match = said.matcher(text);
      if (!match.find()) {
        return Option.none();
      }
      var began = failure.getContextMark();
      var end = failure.getProblemMark().or(() -> began);
      return Option.some(
          new SyntaxProblem(
              at == At.BEGINNING ? began.or(() -> end) : end,
              meant
                  .replace("$1", match.groupCount() > 0 ? match.group(1) : "")
                  .replace("$0", began.map(Kind::shown).orElse("the beginning"))));
    }

    private static String shown(Mark mark) {
      return (1 + mark.getLine()) + ":" + (1 + mark.getColumn());
    }
  }
}
