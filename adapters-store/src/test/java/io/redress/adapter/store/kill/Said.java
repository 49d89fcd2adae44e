package io.redress.adapter.store.kill;

import io.redress.adapter.store.story.Requests;
import io.redress.goods.GoodsState;
import io.redress.lifecycle.CaseCommand;
import io.redress.lifecycle.CaseCommand.Approve;
import io.redress.lifecycle.CaseCommand.Request;
import io.redress.lifecycle.CaseCommand.Withdraw;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.CommandId;
import io.redress.party.Actor;
import io.redress.party.Role;

/**
 * A command in words, such as a process can be told on one line: {@code approve case-1 command-7}.
 *
 * @param what {@code one} cup, {@code both} cups, or one that a person must decide on ({@code
 *     review}), of an order of their own; one that a person must decide on of {@link #ONE_ORDER}
 *     ({@code shared}); or what happens then
 */
record Said(String what, CaseId about, CommandId id) {

  /** An order of 100.00 about which there are many cases. */
  static final String ONE_ORDER = "one-order";

  private static final Actor AGENT = new Actor("agent-1", Role.AGENT);

  static Said of(String what, String about, String id) {
    return new Said(what, new CaseId(about), new CommandId(id));
  }

  static Said read(String line) {
    var words = line.split(" ", 3);
    return of(words[0], words[1], words[2]);
  }

  String line() {
    return what + " " + about.value() + " " + id.value();
  }

  CaseCommand command() {
    return switch (what) {
      case "one" -> request(Requests.forOneCup("changed-mind"), "order-of-" + about.value());
      case "both" ->
          request(Requests.forBothCups(GoodsState.RECEIVED), "order-of-" + about.value());
      case "review" -> request(Requests.forOneCup("other"), "order-of-" + about.value());
      case "shared" -> request(Requests.forOneCup("other"), ONE_ORDER);
      case "approve" -> new Approve(id, AGENT);
      case "withdraw" -> new Withdraw(id, Requests.CUSTOMER);
      default -> throw new IllegalArgumentException("nobody says " + what);
    };
  }

  private Request request(Request like, String order) {
    var request = Requests.inOrder(order, about.value(), like);
    return new Request(
        id,
        request.actor(),
        request.caseId(),
        request.order(),
        request.customer(),
        request.request(),
        request.rate());
  }
}
