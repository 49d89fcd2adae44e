package io.redress.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.policy.Policy;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Instant;

/** Given the events so far, when a command comes, then these events, or this refusal. */
record CaseSpecification(Policy policy, Seq<CaseEvent> past) {

  static CaseSpecification given(Policy policy, CaseEvent... past) {
    return new CaseSpecification(policy, List.of(past));
  }

  CaseSpecification and(CaseEvent... more) {
    return new CaseSpecification(policy, past.appendAll(List.of(more)));
  }

  AfterSaleCase state() {
    return CaseHistory.fold(past);
  }

  /** The same events under another policy. */
  CaseSpecification by(Policy other) {
    return new CaseSpecification(other, past);
  }

  String nameOfState() {
    return state().getClass().getSimpleName();
  }

  Answer when(CaseCommand command, Instant now) {
    return when(command, Circumstances.at(now));
  }

  Answer when(CaseCommand command, Circumstances at) {
    return new Answer(this, CaseDecider.decide(policy, state(), command, at));
  }

  record Answer(CaseSpecification before, Either<Refusal, Seq<CaseEvent>> decision) {

    /** These events, which can be added to the past. */
    CaseSpecification then(CaseEvent... expected) {
      assertThat(decision).isEqualTo(Either.right(List.of(expected)));
      var after = before.and(expected);
      assertThat(after.state()).isNotNull();
      return after;
    }

    /** No events, so that the past stays as it was. */
    CaseSpecification thenNothing() {
      return then();
    }

    void thenRefused(Refusal expected) {
      assertThat(decision).isEqualTo(Either.left(expected));
    }
  }
}
