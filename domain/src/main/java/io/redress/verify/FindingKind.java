package io.redress.verify;

/** What can be wrong with a policy. */
public enum FindingKind {
  /** Two rules hold together in a table in which only one may. */
  OVERLAP("overlap", Severity.ERROR),
  /** No rule takes some cases. */
  GAP("gap", Severity.WARNING),
  /** A rule is never reached, since rules before it take all its cases. */
  MASKED_RULE("masked-rule", Severity.WARNING),
  /** No case can match a rule. */
  IMPOSSIBLE_RULE("impossible-rule", Severity.WARNING),
  /** Without a rule the same would be decided. */
  REDUNDANT_RULE("redundant-rule", Severity.HINT),
  /** A cell follows from the others of its rule. */
  IMPLIED_CELL("implied-cell", Severity.HINT),
  /** A cell changes nothing where its rule stands. */
  REDUNDANT_CELL("redundant-cell", Severity.HINT),
  /** The table is too large to tell. */
  UNDECIDED("undecided", Severity.WARNING),
  /** An approval whose money goes when the default says, as no rule does. */
  UNRELEASED("unreleased", Severity.HINT),
  /** Evidence is asked for, but not which. */
  NOTHING_ASKED("nothing-asked", Severity.WARNING),
  /** A text is missing or empty. */
  MISSING_TEXT("missing-text", Severity.WARNING),
  /** A window is shorter than the law's, or cannot be compared with it. */
  SHORTER_THAN_LAW("shorter-than-law", Severity.ERROR),
  /** Rules about a deduction that is forbidden. */
  FORBIDDEN_DEDUCTION("forbidden-deduction", Severity.WARNING),
  /** Money beyond what was paid, without a way for it. */
  NO_ROUTE("no-route", Severity.WARNING),
  /** A cap that keeps a rule from ever giving what it says. */
  LOW_CAP("low-cap", Severity.WARNING),
  /** A higher role may approve less. */
  AUTHORITY_LADDER("authority-ladder", Severity.WARNING),
  /** A clock whose owner cannot do what it waits for. */
  POWERLESS_OWNER("powerless-owner", Severity.WARNING),
  /** A clock that is followed by itself for ever. */
  ENDLESS_CLOCK("endless-clock", Severity.WARNING),
  /** A property that the eligibility table breaks by itself. */
  BROKEN_PROPERTY("broken-property", Severity.WARNING),
  /** Properties that cannot hold together. */
  CONTRADICTING_PROPERTIES("contradicting-properties", Severity.WARNING),
  /** A property that holds whatever the policy decides. */
  VACUOUS_PROPERTY("vacuous-property", Severity.WARNING);

  private final String word;
  private final Severity severity;

  FindingKind(String word, Severity severity) {
    this.word = word;
    this.severity = severity;
  }

  /** The kind as reports write it. */
  public String word() {
    return word;
  }

  public Severity severity() {
    return severity;
  }

  /** Whether people see from an example what is meant; of other kinds any case is as good. */
  boolean isSeenFromExample() {
    return switch (this) {
      case OVERLAP, GAP, UNRELEASED, BROKEN_PROPERTY, CONTRADICTING_PROPERTIES -> true;
      default -> false;
    };
  }
}
