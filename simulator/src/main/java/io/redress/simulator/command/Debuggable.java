package io.redress.simulator.command;

/** A command that shows stack traces where it is asked to. */
interface Debuggable {

  boolean isDebug();
}
