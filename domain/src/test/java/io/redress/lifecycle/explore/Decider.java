package io.redress.lifecycle.explore;

import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.CaseCommand;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.Circumstances;
import io.redress.lifecycle.Refusal;
import io.redress.policy.Policy;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** What is explored: the decider, or one that was broken on purpose. */
@FunctionalInterface
interface Decider {

  Either<Refusal, Seq<CaseEvent>> decide(
      Policy policy, AfterSaleCase state, CaseCommand command, Circumstances at);
}
