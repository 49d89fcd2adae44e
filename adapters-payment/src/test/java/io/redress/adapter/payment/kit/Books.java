package io.redress.adapter.payment.kit;

import io.redress.adapter.payment.gateway.Payment;
import io.redress.money.Money;
import io.redress.settlement.DeclineCode;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** The provider's own books: what it was asked, and what it did with money. */
public final class Books {

  /** How a refund stands. */
  public enum Standing {
    /** Taken on, not paid yet. */
    PENDING,
    PAID,
    /** Not paid, or taken back. */
    FAILED,
    /** In a way that nobody has heard of. */
    UNHEARD_OF
  }

  /**
   * A refund.
   *
   * @param reference the provider's number of it
   */
  public record Entry(
      String key, Payment payment, Money amount, Standing standing, String reference, Instant at) {

    public Entry as(Standing other) {
      return new Entry(key, payment, amount, other, reference, at);
    }

    public Entry under(String otherKey) {
      return new Entry(otherKey, payment, amount, standing, reference, at);
    }

    public Entry of(Money otherAmount) {
      return new Entry(key, payment, otherAmount, standing, reference, at);
    }
  }

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

  private Seq<Payment> payments = List.empty();
  private Map<String, Entry> entries = LinkedHashMap.empty();
  private Standing whenTaken = Standing.PAID;
  private boolean isHiding;
  private int submits;
  private Seq<String> keys = List.empty();
  private int queries;
  private Seq<String> garbled = List.empty();

  /** The provider has such a payment. */
  public synchronized void has(Payment payment) {
    payments = payments.append(payment);
  }

  /** How refunds stand that it takes from now on. */
  public synchronized void takesAs(Standing standing) {
    whenTaken = standing;
  }

  /** A payment that it has, by any of its numbers. */
  public synchronized Option<Payment> payment(String name) {
    return payments.find(each -> isOf(each, name));
  }

  /** Carries out a refund, or says why not. */
  synchronized Fact order(Asked.Refund what, Instant now) {
    var earlier = entries.get(what.key());
    if (earlier.isDefined()) {
      boolean isTheSame =
          earlier.get().amount().equals(what.amount())
              && isOf(earlier.get().payment(), what.payment());
      return isTheSame ? new Fact.Stands(earlier.get()) : new Fact.Refused(DeclineCode.KEY_REUSED);
    }
    return payments
        .find(each -> isOf(each, what.payment()))
        .<Fact>map(payment -> taken(what, payment, now))
        .getOrElse(() -> new Fact.Refused(DeclineCode.PAYMENT_NOT_FOUND));
  }

  private Fact taken(Asked.Refund what, Payment payment, Instant now) {
    if (!what.amount().currency().equals(payment.paid().currency())) {
      return new Fact.Refused(DeclineCode.CURRENCY_MISMATCH);
    }
    if (moved(payment) + what.amount().minor() > payment.paid().minor()) {
      return new Fact.Refused(DeclineCode.AMOUNT_EXCEEDS_REFUNDABLE);
    }
    var entry =
        new Entry(what.key(), payment, what.amount(), whenTaken, "rf-" + (entries.size() + 1), now);
    entries = entries.put(entry.key(), entry);
    return new Fact.Stands(entry);
  }

  /** Whoever asks about refunds is told that there are none: they are not in all books yet. */
  public synchronized void hide(boolean whether) {
    isHiding = whether;
  }

  synchronized Fact find(Asked.Query what) {
    if (isHiding) {
      return new Fact.Absent();
    }
    return entries.get(what.key()).<Fact>map(Fact.Stands::new).getOrElse(Fact.Absent::new);
  }

  synchronized Fact list(Asked.Listing what) {
    return new Fact.Listed(
        entries
            .values()
            .toList()
            .filter(each -> !isHiding && isOf(each.payment(), what.payment())));
  }

  private static boolean isOf(Payment payment, String name) {
    return payment.reference().equals(name) || payment.providerReference().contains(name);
  }

  private long moved(Payment payment) {
    return entries
        .values()
        .filter(each -> each.payment().equals(payment) && each.standing() != Standing.FAILED)
        .map(each -> each.amount().minor())
        .sum()
        .longValue();
  }

  /** All refunds that were taken on come to this. */
  public synchronized void end(Standing standing) {
    entries = entries.mapValues(each -> each.as(standing));
  }

  public synchronized Entry entry(String key) {
    return entries.get(key).getOrElseThrow(() -> new AssertionError("no refund " + key));
  }

  /** How many refunds moved money, or will: those that have not failed. */
  public synchronized int movements() {
    return entries.values().count(each -> each.standing() != Standing.FAILED);
  }

  /** What went back in all, in minor units. */
  public synchronized long moved() {
    return payments.map(this::moved).sum().longValue();
  }

  /** How many requests to give money back arrived, whatever became of them. */
  public synchronized int submits() {
    return submits;
  }

  /** How many of them came with this key. */
  public synchronized int submits(String key) {
    return keys.count(key::equals);
  }

  /** How many requests to look something up arrived. */
  public synchronized int queries() {
    return queries;
  }

  /** What arrived that no provider understands. */
  public synchronized Seq<String> garbled() {
    return garbled;
  }

  /**
   * Waits until so many requests to give money back have arrived; whoever sent them may be gone.
   */
  public synchronized void awaitSubmits(int many) {
    var end = System.nanoTime() + LONGEST_WAIT.toNanos();
    while (submits < many && System.nanoTime() < end) {
      try {
        TimeUnit.NANOSECONDS.timedWait(this, end - System.nanoTime());
      } catch (InterruptedException stopped) {
        throw new IllegalStateException(stopped);
      }
    }
  }

  synchronized void count(Asked asked) {
    notifyAll();
    switch (asked) {
      case Asked.Refund refund -> {
        submits++;
        keys = keys.append(refund.key());
      }
      case Asked.Query query -> queries++;
      case Asked.Listing listing -> queries++;
      case Asked.Aside aside -> {}
      case Asked.Garbled nonsense -> garbled = garbled.append(nonsense.why());
    }
  }
}
