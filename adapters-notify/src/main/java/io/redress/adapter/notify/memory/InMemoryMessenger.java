package io.redress.adapter.notify.memory;

import io.redress.lifecycle.CaseId;
import io.redress.notice.NoticeKind;
import io.redress.party.CustomerId;
import io.redress.port.Messenger;
import io.redress.sla.ClockName;
import io.redress.sla.Deadline;
import io.redress.table.Wording;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.function.Predicate;

/** A channel in memory that keeps what was told, each notice of a case once. */
public final class InMemoryMessenger implements Messenger {

  private final Predicate<CustomerId> isReachable;
  private Map<Key, Told> told = LinkedHashMap.empty();
  private Set<Reminder> reminders = LinkedHashSet.empty();

  /** One message that a customer got: a notice, or a reminder of what it asked for. */
  public record Told(
      CaseId about, int number, CustomerId customer, NoticeKind notice, Wording text) {}

  /** One deadline that its owner among the staff was told of. */
  public record Reminder(CaseId about, int number, Deadline deadline) {}

  /** One occasion to tell a customer something; a clock where it is a reminder. */
  private record Key(CaseId about, int number, NoticeKind notice, Option<ClockName> of) {}

  /** A channel that reaches everyone. */
  public InMemoryMessenger() {
    this(customer -> true);
  }

  /**
   * @param isReachable whom the channel reaches; what is told to others is dropped
   */
  public InMemoryMessenger(Predicate<CustomerId> isReachable) {
    this.isReachable = isReachable;
  }

  @Override
  public synchronized void tell(
      CaseId about, int number, CustomerId customer, NoticeKind notice, Wording text) {
    tell(new Key(about, number, notice, Option.none()), customer, text);
  }

  @Override
  public synchronized void remind(
      CaseId about,
      int number,
      CustomerId customer,
      Deadline deadline,
      NoticeKind asked,
      Wording text) {
    tell(new Key(about, number, asked, Option.of(deadline.clock())), customer, text);
  }

  private void tell(Key key, CustomerId customer, Wording text) {
    if (isReachable.test(customer) && !told.containsKey(key)) {
      told = told.put(key, new Told(key.about(), key.number(), customer, key.notice(), text));
    }
  }

  @Override
  public synchronized void remind(CaseId about, int number, Deadline deadline) {
    reminders = reminders.add(new Reminder(about, number, deadline));
  }

  /** What owners of deadlines among the staff were told, in order. */
  public synchronized Seq<Reminder> reminders() {
    return reminders.toList();
  }

  /** What customers were told, in order. */
  public synchronized Seq<Told> told() {
    return told.values();
  }
}
