package io.redress.simulator.story;

import io.redress.goods.GoodsState;
import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.CommandId;
import io.redress.order.Order;
import io.redress.party.Role;

/** One case of a story while it goes on. */
final class CaseLife {

  private final int number;
  private final CaseId id;
  private final Order order;
  private final GoodsState goods;
  private int commands;
  private int turns;
  private int events;
  private AfterSaleCase state = new AfterSaleCase.NotOpened();
  private boolean isOver;
  private boolean isFollowed = true;
  private boolean isAttended = true;

  CaseLife(int number, Order order, GoodsState goods) {
    this.number = number;
    this.id = new CaseId("C" + (number + 1));
    this.order = order;
    this.goods = goods;
  }

  int number() {
    return number;
  }

  CaseId id() {
    return id;
  }

  Order order() {
    return order;
  }

  GoodsState goods() {
    return goods;
  }

  CommandId nextCommand() {
    return new CommandId(id.value() + "." + commands++);
  }

  int nextTurn() {
    return turns++;
  }

  int turns() {
    return turns;
  }

  /** How many events it has; whoever wanted to do something before there were more comes late. */
  int events() {
    return events;
  }

  void has(int all, AfterSaleCase then) {
    events = all;
    state = then;
  }

  AfterSaleCase state() {
    return state;
  }

  boolean isOver() {
    return isOver;
  }

  void isOver(boolean whether) {
    isOver = whether;
  }

  /** Whether the customer did everything that the case asked of them. */
  boolean isFollowed() {
    return isFollowed;
  }

  /** Whether staff did in time whatever the case asked of them. */
  boolean isAttended() {
    return isAttended;
  }

  /** Somebody did something else than what was hoped for. */
  void isLetDown(Role by) {
    switch (by) {
      case CUSTOMER -> isFollowed = false;
      case AGENT, SUPERVISOR, FINANCE, INSPECTOR, WAREHOUSE -> isAttended = false;
      case COURIER, SUPPLIER, PROVIDER, SYSTEM -> {}
    }
  }
}
