package io.redress.property;

import io.redress.table.Column;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Duration;

/** What a property demands of every story. */
public sealed interface Demand {

  /** No request meets the condition with the answer that it gets. */
  record Never(Condition what) implements Demand {}

  /** Every request that meets the first condition with its answer meets the second, too. */
  record Implies(Condition when, Condition then) implements Demand {}

  /**
   * One of the milestones is reached soon enough. A case that ends before, such as one that its
   * customer withdraws, owes it no more.
   *
   * @param events at least one
   * @param within after the request; above zero, and the last moment is in time
   * @param when of which requests, by their facts
   */
  record Always(Set<Milestone> events, Duration within, Condition when) implements Demand {

    public Always {
      if (events.isEmpty() || within.isNegative() || within.isZero()) {
        throw new IllegalArgumentException("%s within %s".formatted(events, within));
      }
    }
  }

  /**
   * Of two requests that differ in one column only, and in what follows from it, the one with more
   * of it gets nothing better.
   *
   * @param by a column of facts that counts or measures
   * @param when of which requests, by their facts; both must meet it
   */
  record Monotone(Judged what, Column by, Condition when) implements Demand {

    public Monotone {
      if (!isOrdered(by)) {
        throw new IllegalArgumentException(by.name() + " does not grow");
      }
    }

    /** Whether a column is one that can grow. */
    public static boolean isOrdered(Column column) {
      return switch (column.kind()) {
        case NUMBER, MONEY, DURATION -> !Answers.isOne(column);
        case WORD, HIERARCHY, WORDS, TRUTH -> false;
      };
    }
  }

  /**
   * No more than so many cases, or so much money.
   *
   * @param of which cases count, by their facts and answers at the request
   * @param within any time of this length, by when cases were requested; none for all time
   */
  record AtMost(Bound bound, Condition of, Per per, Option<Duration> within) implements Demand {

    public AtMost {
      if (within.exists(time -> time.isNegative() || time.isZero())) {
        throw new IllegalArgumentException("%s within %s".formatted(bound, within));
      }
    }
  }

  /** Good sense that this policy does not claim, and does not mean to. */
  record Accepts(GoodSense what) implements Demand {}
}
