package io.redress.audit;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The laws that an audit looks at. */
public final class Laws {

  public static final Law TENDER = new Law(1, "no tender gives back more than it captured");
  public static final Law LEDGER = new Law(1, "the ledger knows of all money that is out");
  public static final Law CURRENCY = new Law(1, "money goes into a tender in its own currency");

  public static final Law SENT_TWICE = new Law(2, "no leg is sent twice");
  public static final Law SENT = new Law(2, "what is sent is what was ordered");
  public static final Law CONFIRMED_TWICE = new Law(2, "no leg is confirmed twice");
  public static final Law OUT_TWICE =
      new Law(2, "of a leg and those in its place one is out at most");
  public static final Law TAKEN_FROM_A_PERSON =
      new Law(2, "no provider takes back what a person confirmed");

  public static final Law FREED =
      new Law(3, "money goes when the goods are free, or by a named rule");
  public static final Law BOTH_LOST = new Law(3, "who gets no money has the goods, or gets them");

  public static final Law LEGS = new Law(4, "legs come to what was granted");
  public static final Law COMPONENTS = new Law(4, "components come to the total");
  public static final Law CONFIRMED = new Law(4, "a refunded case has confirmed all of it");

  public static final Law LINES = new Law(5, "no line gives back more units or money than it had");

  public static final Law NUMBERS = new Law(6, "events are numbered one by one");
  public static final Law TIMES = new Law(6, "time does not go back");
  public static final Law FOLLOWS = new Law(6, "every event can follow on those before it");
  public static final Law STATE = new Law(6, "the state that is kept follows from the events");

  public static final Law CLOCK = new Law(7, "who waits has a deadline with an owner");
  public static final Law RUNNING = new Law(7, "the deadline that is kept is the one that binds");
  public static final Law ROUTE_CLOCK =
      new Law(7, "who must choose a route, and nobody else, has a deadline");

  public static final Law REJECTION = new Law(9, "a rejection names a rule and a text");

  public static final Law AUTHORITY = new Law(10, "nobody approves above their authority");
  public static final Law LEVEL = new Law(10, "nobody approves below the level of the case");
  public static final Law DAY = new Law(10, "nobody approves above their day");
  public static final Law PEOPLE = new Law(10, "two people are two, and none of them asked");

  public static final Law KNOWN = new Law(11, "a command that was seen adds no event");

  public static final Law GIVEN_UP = new Law(13, "who gave up has no money ordered");

  public static final Law POLICY = new Law(14, "a case stays with its policy");

  public static final Law PASSED = new Law(15, "a deadline that passes is said to, and moves on");
  public static final Law OVERDUE = new Law(15, "nobody waits past a deadline unsaid");

  /** All of them, by their numbers. */
  public static final Seq<Law> ALL =
      List.of(
          TENDER,
          LEDGER,
          CURRENCY,
          SENT_TWICE,
          SENT,
          CONFIRMED_TWICE,
          OUT_TWICE,
          TAKEN_FROM_A_PERSON,
          FREED,
          BOTH_LOST,
          LEGS,
          COMPONENTS,
          CONFIRMED,
          LINES,
          NUMBERS,
          TIMES,
          FOLLOWS,
          STATE,
          CLOCK,
          RUNNING,
          ROUTE_CLOCK,
          REJECTION,
          AUTHORITY,
          LEVEL,
          DAY,
          PEOPLE,
          KNOWN,
          GIVEN_UP,
          POLICY,
          PASSED,
          OVERDUE);

  private Laws() {}
}
