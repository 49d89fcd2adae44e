package io.redress.adapter.policy.yaml;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts that YAML has meanings of its own for, or no sign at all. */
public final class AwkwardTexts {

  /** What means something in YAML, here or there, and what cannot be seen or is easily lost. */
  private static final String[] PIECES = {
    "a",
    "Z",
    "0",
    "7",
    "no",
    "null",
    "~",
    "true",
    "-",
    "- ",
    "---",
    "...",
    "?",
    "? ",
    ":",
    ": ",
    "#",
    " #",
    "[",
    "]",
    "{",
    "}",
    ",",
    ", ",
    "&a",
    "*a",
    "!",
    "!!str ",
    "|",
    ">",
    ">-",
    "'",
    "''",
    "\"",
    "\\",
    "\\n",
    "%",
    "@",
    "`",
    "=",
    "<",
    "<<",
    " ",
    "  ",
    "\n",
    "\r",
    "\t",
    "\u0000",
    "\u0007",
    "\u007F",
    "\u0085",
    "\u00A0",
    "\u00AD",
    "\u200B",
    "\u2028",
    "\u2029",
    "\u202E",
    "\u3000",
    "\uFEFF",
    "\uFFFD",
    "\uFFFE",
    "\uD7FF",
    "\uE000",
    "\u00E9",
    "\u56FD",
    "\uD83D\uDE00",
    "\uDBFF\uDFFF",
    "2026-11-01",
    "0x1F",
    "1e3",
    "word",
    "two words",
    "a text of many words that is too long to stand on a line and must be broken at one of its"
        + " blanks"
  };

  private AwkwardTexts() {}

  /** Any text, also an empty one. */
  public static Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMaxSize(5).map(pieces -> String.join("", pieces));
  }
}
