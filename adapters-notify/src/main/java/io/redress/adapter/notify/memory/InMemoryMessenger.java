package io.redress.adapter.notify.memory;

import io.redress.lifecycle.CaseId;
import io.redress.notice.NoticeKind;
import io.redress.party.CustomerId;
import io.redress.port.Messenger;
import io.redress.sla.Deadline;
import io.redress.table.Wording;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.function.Predicate;

/** A channel in memory that keeps what was told, each notice of a case once. */
public final class InMemoryMessenger implements Messenger {

  private final Predicate<CustomerId> isReachable;
  private Map<Key, Told> told = LinkedHashMap.empty();
  private Set<Reminder> reminders = LinkedHashSet.empty();

  /** One message that was delivered. */
  public record Told(
      CaseId about, int number, CustomerId customer, NoticeKind notice, Wording text) {}

  /** One deadline that its owner was told of. */
  public record Reminder(CaseId about, int number, Deadline deadline) {}

  private record Key(CaseId about, int number, NoticeKind notice) {}

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
    var key = new Key(about, number, notice);
    if (isReachable.test(customer) && !told.containsKey(key)) {
      told = told.put(key, new Told(about, number, customer, notice, text));
    }
  }

  @Override
  public synchronized void remind(CaseId about, int number, Deadline deadline) {
    reminders = reminders.add(new Reminder(about, number, deadline));
  }

  /** What owners of deadlines were told, in order. */
  public synchronized Seq<Reminder> reminders() {
    return reminders.toList();
  }

  /** What was told, in order. */
  public synchronized Seq<Told> told() {
    return told.values();
  }
}
