package io.redress.adapter.store.trial;

import io.redress.adapter.store.EventCodec;
import io.redress.adapter.store.story.HeardLogs;
import io.redress.casework.AnswerIntake.Answer;
import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.CaseCommand;
import io.redress.lifecycle.CaseCommand.AnswerLeg;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseHistory;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.CommandId;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.port.CaseJournal;
import io.redress.port.CaseJournal.Entry;
import io.redress.settlement.LegAnswer;
import io.redress.settlement.LegId;
import io.vavr.collection.List;
import io.vavr.control.Try;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Twelve simulated days of a shop with two processes: for five days anything may go wrong, then
 * everything is healed, and all must come to its end. The same seed gives the same days.
 */
final class Trial {

  private static final Duration WILD = Duration.ofDays(5);
  private static final Duration CALM = Duration.ofDays(7);
  private static final Duration SOON = Duration.ofHours(14);
  private static final Duration HOUR = Duration.ofHours(1);
  private static final int LONGEST_ID = 200;
  private static final Actor ALIPAY = new Actor("alipay", Role.PROVIDER);
  private static final EventCodec<CaseEvent> EVENTS = EventCodec.ofCases();

  private final Kernel kernel = new Kernel();
  private final Faults faults;
  private final Provider provider;
  private final CaseJournal store;
  private final Town town;
  private final List<Node> nodes;
  private final People people;
  private final List<CaseId> cases;
  private final Operators operators;
  private final Disputes disputes;
  private int notices;
  private final Set<String> strays = new TreeSet<>();

  private Trial(long seed, CaseJournal store, PlantedBug bug) {
    this.faults = new Faults(seed);
    this.store = store;
    this.provider = new Provider(kernel, faults, this::tell);
    this.town = new Town(store, provider, kernel, faults, bug);
    this.nodes =
        List.of(
            node("one", Release.NEWER),
            node("two", town.logs().isDefined() ? Release.OLDER : Release.NEWER));
    this.operators = new Operators(kernel, faults, store);
    this.disputes = new Disputes(kernel, faults, nodes);
    this.people = new People(kernel, faults, nodes, disputes, this::truth);
    this.cases =
        List.rangeClosed(1, 2 + faults.upTo(6)).map(number -> new CaseId("case-" + number));
  }

  private Node node(String name, Release release) {
    return new Node(name, kernel, faults, town, release);
  }

  /**
   * What a trial found.
   *
   * @param violations in words; none where all laws held
   * @param trace the same for the same seed and the same product
   * @param events that all cases had
   * @param notes what happened, in words
   */
  record Finding(
      java.util.List<String> violations,
      Map<Fault, Integer> fired,
      long trace,
      long events,
      java.util.List<String> notes) {}

  /** Lives through a seed; what a planted bug breaks so badly that it cannot go on is a finding. */
  static Finding run(long seed, CaseJournal store, PlantedBug bug) {
    var trial = new Trial(seed, store, bug);
    try {
      return HeardLogs.heardBy(trial.town.spoken(), trial::run);
    } catch (IllegalStateException | IllegalArgumentException broken) {
      return new Finding(
          java.util.List.of(broken.toString()), trial.faults.fired(), 0, 0, trial.kernel.notes());
    }
  }

  private Finding run() {
    boolean isRush = faults.upTo(3) == 0;
    cases.forEach(id -> people.ask(id.value(), isRush));
    people.handInLists(cases);
    kernel.in(HOUR, operators::look);
    kernel.in(HOUR, this::misfortune);
    kernel.goOnUntil(Kernel.START.plus(WILD));
    heal();
    kernel.goOn(SOON);
    var laws = new Laws(kernel.instant(), store, cases, provider, town);
    var violations = new ArrayList<>(laws.whatMustBeDoneSoon());
    kernel.goOn(CALM.minus(SOON));
    laws = new Laws(kernel.instant(), store, cases, provider, town);
    violations.addAll(laws.broken(people.acknowledged()));
    var aside = new TreeSet<>(operators.strays());
    aside.removeIf(id -> !id.startsWith("nobody-"));
    if (!aside.equals(strays)) {
      violations.add("of nobody came %s, and were kept %s".formatted(strays, aside));
    }
    violations.addAll(operators.violations());
    violations.addAll(disputes.violations(store, provider));
    violations.addAll(people.violations());
    town.waits().checkThatTheyDiffer();
    violations.addAll(town.violations());
    town.logs().forEach(logs -> violations.addAll(logs.violations(store)));
    long events = cases.map(id -> store.load(id).size()).sum().longValue();
    cases.forEach(id ->
        store
            .load(id)
            .forEach(entry ->
                kernel.note(id.value() + " " + entry.at() + " " + EVENTS.write(entry.event()))));
    return new Finding(violations, faults.fired(), kernel.trace(), events, kernel.notes());
  }

  /** What befalls processes and partners from time to time. */
  private void misfortune() {
    if (faults.isHealed()) {
      return;
    }
    for (var node : nodes) {
      if (faults.fires(Fault.NODE_KILLED)) {
        node.end();
      }
      if (faults.fires(Fault.CLOCK_AHEAD)) {
        node.skew(faults.between(Duration.ofMinutes(1), Duration.ofMinutes(10)));
      }
      if (faults.fires(Fault.CLOCK_BACK)) {
        node.skew(faults.between(Duration.ofMinutes(1), Duration.ofMinutes(10)).negated());
      }
    }
    if (faults.fires(Fault.OUTAGE)) {
      provider.downFor(faults.between(Duration.ofMinutes(10), Duration.ofHours(6)));
    }
    if (faults.fires(Fault.OUTAGE_LONGER_THAN_KEY)) {
      provider.downFor(faults.between(Duration.ofHours(25), Duration.ofHours(60)));
    }
    if (faults.fires(Fault.DEAF_OUTAGE)) {
      provider.deafFor(faults.between(Duration.ofHours(1), Duration.ofHours(40)));
    }
    if (faults.fires(Fault.STORE_READ_ONLY)) {
      town.readOnlyUntil(
          kernel.instant().plus(faults.between(Duration.ofMinutes(1), Duration.ofHours(2))));
    }
    if (faults.fires(Fault.WEBHOOK_OF_NOBODY)) {
      int number = 1 + faults.upTo(cases.size());
      var id = longest("nobody-" + ++notices);
      strays.add(id);
      refuseLonger(id);
      say("nobody-" + number, new LegId("case-" + number + "-1"), LegAnswer.CONFIRMED, id);
    }
    kernel.in(HOUR, this::misfortune);
  }

  /** An id as long as one may be. */
  private static String longest(String id) {
    return id + "-".repeat(LONGEST_ID - id.length());
  }

  /** What is too long to be kept, or says nothing, is turned away at the door. */
  private void refuseLonger(String id) {
    var nobody = new CaseId("nobody");
    var faulty =
        List.of(
            Try.of(() -> new Answer("alipay", id + "x", nobody, "paid", this::answer)),
            Try.of(() -> new Answer("", id, nobody, "paid", this::answer)),
            Try.of(() -> new Answer("alipay", id, nobody, "", this::answer)));
    if (!faulty.forAll(made -> made.failed().exists(IllegalArgumentException.class::isInstance))) {
      town.violations().add("an answer was let in that cannot be kept: " + faulty);
    }
  }

  private CaseCommand answer(CommandId key) {
    return new AnswerLeg(key, ALIPAY, new LegId("nobody-1"), LegAnswer.CONFIRMED);
  }

  private void heal() {
    faults.heal();
    town.readOnlyUntil(Instant.MIN);
    provider.recover();
    nodes.forEach(node -> node.skew(Duration.ZERO));
    nodes.forEach(Node::upgrade);
    operators.release();
  }

  /** A notice of the provider: lost, twice, late, and repeated until somebody has heard it. */
  private void tell(LegId leg, LegAnswer answer) {
    if (faults.fires(Fault.WEBHOOK_LOST)) {
      return;
    }
    var id = "notice-" + ++notices;
    var wait =
        faults.fires(Fault.WEBHOOK_LATE)
            ? faults.between(Duration.ofHours(1), Duration.ofDays(6))
            : faults.between(Duration.ofMillis(1), Duration.ofSeconds(3));
    var about = caseOf(leg);
    kernel.in(wait, () -> say(about, leg, answer, id));
    if (faults.fires(Fault.WEBHOOK_TWICE)) {
      kernel.in(wait.plusSeconds(1), () -> say(about, leg, answer, id));
    }
  }

  private static String caseOf(LegId leg) {
    return leg.value().substring(0, leg.value().lastIndexOf('-'));
  }

  private void say(String about, LegId leg, LegAnswer answer, String id) {
    var said =
        new Answer(
            "alipay",
            id,
            new CaseId(about),
            "leg " + leg.value() + " is " + answer,
            key -> new AnswerLeg(key, ALIPAY, leg, answer));
    var node = nodes.get(faults.upTo(nodes.size()));
    // What is said again is said in the same way.
    boolean isSent = about.equals(caseOf(leg)) && id.hashCode() % 2 == 0;
    boolean isHeard = isSent ? node.receive(id, said.about(), leg, answer) : node.hear(said);
    if (!isHeard) {
      kernel.in(Duration.ofMinutes(5), () -> say(about, leg, answer, id));
    }
  }

  private AfterSaleCase truth(CaseId id) {
    return CaseHistory.fold(store.load(id).map(Entry::event));
  }
}
