package io.redress.adapter.store.trial;

import io.redress.adapter.store.FilterJournal;
import io.redress.casework.AnswerIntake.Answer;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.Effect;
import io.redress.port.Agenda;
import io.redress.port.CaseJournal;
import io.redress.port.Destination;
import io.redress.port.LegView;
import io.redress.port.PaymentGateway;
import io.redress.port.RefundAnswer;
import io.redress.port.Submission;
import io.redress.settlement.LegAnswer;
import io.redress.settlement.LegId;
import io.redress.settlement.RefundLeg;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/** Mistakes that others have made, each of which a trial must find. */
enum PlantedBug {
  NONE {},

  /** A key of its own for every try: a repeat is another refund. */
  NEW_KEY_EACH_TRY {
    @Override
    PaymentGateway gateway(PaymentGateway line) {
      var tries = new AtomicInteger();
      return new Bent(line) {
        @Override
        public Submission refund(RefundLeg leg) {
          return super.refund(
              leg.again(new LegId(leg.id().value() + "/" + tries.incrementAndGet())));
        }
      };
    }
  },

  TIME_OUT_MEANS_DECLINED {
    @Override
    PaymentGateway gateway(PaymentGateway line) {
      return hearing(LegAnswer.UNCERTAIN, LegAnswer.DECLINED, line);
    }
  },

  TIME_OUT_MEANS_PAID {
    @Override
    PaymentGateway gateway(PaymentGateway line) {
      return hearing(LegAnswer.UNCERTAIN, LegAnswer.CONFIRMED, line);
    }
  },

  PENDING_MEANS_PAID_ELSEWHERE {
    @Override
    PaymentGateway gateway(PaymentGateway line) {
      return hearing(LegAnswer.ACCEPTED, LegAnswer.DECLINED, line);
    }
  },

  /** Whoever does not know the leg yet is taken to have refused it. */
  UNREADABLE_MEANS_DECLINED {
    @Override
    PaymentGateway gateway(PaymentGateway line) {
      return new Bent(line) {
        @Override
        public LegView query(RefundLeg leg) {
          var view = super.query(leg);
          return view instanceof LegView.Unreadable ? LegView.found(LegAnswer.DECLINED) : view;
        }
      };
    }
  },

  /** An old key is sent again without asking. */
  BLIND_RESEND_AFTER_THE_KEY_DIED {
    @Override
    PaymentGateway gateway(PaymentGateway line) {
      return new Bent(line) {
        @Override
        public Option<Duration> keyLifetime(RefundLeg leg) {
          return Option.none();
        }

        @Override
        public LegView query(RefundLeg leg) {
          var view = super.query(leg);
          return view instanceof LegView.Unreadable ? new LegView.Absent(true) : view;
        }
      };
    }
  },

  EFFECT_FORGOTTEN_BEFORE_THE_CALL {
    @Override
    CaseJournal journal(CaseJournal store) {
      return new FilterJournal(store) {
        @Override
        public Seq<Claimed<Due>> claimEffects(Lease lease, int atMost, Set<Destination> except) {
          var claims = super.claimEffects(lease, atMost, except);
          claims.forEach(super::done);
          return claims;
        }
      };
    }
  },

  EFFECTS_IN_ANOTHER_TRANSACTION {
    @Override
    CaseJournal journal(CaseJournal store) {
      return new FilterJournal(store) {
        @Override
        public boolean append(Step step) {
          boolean isLost = step.events().last().at().toEpochMilli() % 17 == 0;
          return super.append(isLost ? step.doing(List.empty()) : step);
        }
      };
    }
  },

  /** Whoever comes second appends all the same. */
  NO_EXPECTED_VERSION {
    @Override
    CaseJournal store(CaseJournal store) {
      return new FilterJournal(store) {
        @Override
        public boolean append(Step step) {
          return super.append(step)
              || load(step.forCase()).size() <= step.expected()
              || super.append(renumbered(step, load(step.forCase()).size()));
        }
      };
    }
  },

  /** Whoever draws on an order second does not look again. */
  NO_LEDGER_CHECK {
    @Override
    CaseJournal store(CaseJournal store) {
      return new FilterJournal(store) {
        @Override
        public boolean append(Step step) {
          return super.append(
              step.drawing(
                  step.draw()
                      .map(draw ->
                          new Draw(draw.order(), ledger(draw.order()).size(), draw.entries()))));
        }
      };
    }
  },

  /** What others have drawn on an order is not seen. */
  LEDGER_NOT_READ {
    @Override
    CaseJournal journal(CaseJournal store) {
      return new FilterJournal(store) {
        @Override
        public Seq<io.redress.settlement.LedgerEntry> ledger(io.redress.order.OrderId order) {
          return List.empty();
        }

        @Override
        public boolean append(Step step) {
          return super.append(
              step.drawing(
                  step.draw()
                      .map(draw ->
                          new Draw(
                              draw.order(), super.ledger(draw.order()).size(), draw.entries()))));
        }
      };
    }
  },

  DEADLINES_NOT_KEPT {
    @Override
    CaseJournal journal(CaseJournal store) {
      return new FilterJournal(store) {
        @Override
        public boolean append(Step step) {
          return super.append(step.awaiting(Option.none()));
        }
      };
    }
  },

  DEADLINE_CLAIMED_AND_FORGOTTEN {
    @Override
    CaseJournal journal(CaseJournal store) {
      return new FilterJournal(store) {
        @Override
        public Seq<Claimed<Overdue>> claimDeadlines(Lease lease, int atMost) {
          var claims = super.claimDeadlines(lease, atMost);
          claims.forEach(super::done);
          return claims;
        }
      };
    }
  },

  /** Once asked, a provider that had nothing to say yet is not asked again. */
  ASKED_ONCE {
    @Override
    CaseJournal journal(CaseJournal store) {
      return new FilterJournal(store) {
        @Override
        public boolean putOff(Claimed<?> claim, Instant until, Option<String> failure) {
          return (claim.task() instanceof Due due && due.effect() instanceof Effect.QueryRefund)
              ? done(claim)
              : super.putOff(claim, until, failure);
        }
      };
    }
  },

  /** What failed is not tried again. */
  FAILED_ONCE_FAILED_FOR_EVER {
    @Override
    CaseJournal journal(CaseJournal store) {
      return new FilterJournal(store) {
        @Override
        public boolean putOff(Claimed<?> claim, Instant until, Option<String> failure) {
          return (claim.task() instanceof Due due && due.effect() instanceof Effect.OrderRefund)
              ? done(claim)
              : super.putOff(claim, until, failure);
        }
      };
    }
  },

  NEVER_ASKED {
    @Override
    CaseJournal journal(CaseJournal store) {
      return new FilterJournal(store) {
        @Override
        public boolean append(Step step) {
          return super.append(
              step.doing(step.effects().reject(due -> due.effect() instanceof Effect.QueryRefund)));
        }
      };
    }
  },

  /** What was confirmed is taken to have gone for good. */
  NOT_ASKED_AFTER_SUCCESS {
    @Override
    CaseJournal journal(CaseJournal store) {
      return new FilterJournal(store) {
        @Override
        public boolean append(Step step) {
          var confirmed =
              step.events()
                  .filter(entry -> entry.event() instanceof CaseEvent.RefundConfirmed)
                  .map(Entry::number);
          return super.append(
              step.doing(step.effects().reject(due -> confirmed.contains(due.number()))));
        }
      };
    }
  },

  /** Whoever tells of a refund that is not known is believed to mean the first one. */
  NOTICE_OF_NOBODY_BELIEVED {
    @Override
    Answer answer(Answer answer) {
      var about = answer.about().value();
      return about.startsWith("nobody-")
          ? new Answer(
              answer.source(),
              answer.id(),
              new CaseId("case-" + about.substring("nobody-".length())),
              answer.what(),
              answer.command())
          : answer;
    }
  },

  /** A lease is taken to last for ever: what a process held that ended is never done. */
  LEASES_NEVER_END {
    @Override
    CaseJournal journal(CaseJournal store) {
      return new FilterJournal(store) {
        @Override
        public Seq<Claimed<Due>> claimEffects(Lease lease, int atMost, Set<Destination> except) {
          return super.claimEffects(
              new Lease(lease.holder(), lease.from(), lease.from().plus(Duration.ofDays(365))),
              atMost,
              except);
        }
      };
    }
  },

  /** An answer that fits no case is thrown away. */
  STRAYS_THROWN_AWAY {
    @Override
    CaseJournal journal(CaseJournal store) {
      return new FilterJournal(store) {
        @Override
        public boolean setAside(Stray stray) {
          return true;
        }
      };
    }
  },

  /** A mark that could not be kept is taken for kept. */
  TROUBLE_SWALLOWED {
    @Override
    CaseJournal journal(CaseJournal store) {
      return new FilterJournal(store) {
        @Override
        public boolean append(Step step) {
          try {
            return super.append(step);
          } catch (StoreTrouble swallowed) {
            return true;
          }
        }
      };
    }
  },

  /** An event that is too new for a process is passed over. */
  NEWER_EVENTS_PASSED_OVER {
    @Override
    boolean passesOverWhatIsNew() {
      return true;
    }
  };

  /** The store with the mistake in it. */
  CaseJournal store(CaseJournal store) {
    return store;
  }

  /** The store as a process with the mistake in it uses it. */
  CaseJournal journal(CaseJournal store) {
    return store;
  }

  PaymentGateway gateway(PaymentGateway line) {
    return line;
  }

  Answer answer(Answer answer) {
    return answer;
  }

  boolean passesOverWhatIsNew() {
    return false;
  }

  /** A line on which one answer is taken for another. */
  private static PaymentGateway hearing(LegAnswer answer, LegAnswer as, PaymentGateway line) {
    return new Bent(line) {
      @Override
      public Submission refund(RefundLeg leg) {
        var said = super.refund(leg);
        return said.equals(RefundAnswer.said(answer)) ? RefundAnswer.said(as) : said;
      }
    };
  }

  private static CaseJournal.Step renumbered(CaseJournal.Step step, int from) {
    int shift = from - step.expected();
    return new CaseJournal.Step(
        step.forCase(),
        from,
        step.events()
            .map(entry ->
                new CaseJournal.Entry(
                    entry.number() + shift,
                    entry.at(),
                    entry.by(),
                    entry.command(),
                    entry.event())),
        step.effects()
            .map(due ->
                new Agenda.Due(
                    due.forCase(),
                    due.number() + shift,
                    due.index(),
                    due.effect(),
                    due.notBefore(),
                    due.to())),
        step.running(),
        Option.none(),
        step.tallies());
  }

  /** A line with a mistake in it. */
  private abstract static class Bent implements PaymentGateway {

    private final PaymentGateway line;

    Bent(PaymentGateway line) {
      this.line = line;
    }

    @Override
    public Submission refund(RefundLeg leg) {
      return line.refund(leg);
    }

    @Override
    public LegView query(RefundLeg leg) {
      return line.query(leg);
    }

    @Override
    public Option<Duration> keyLifetime(RefundLeg leg) {
      return line.keyLifetime(leg);
    }

    @Override
    public boolean canTakeBack(RefundLeg leg) {
      return line.canTakeBack(leg);
    }
  }
}
