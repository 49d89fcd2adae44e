package io.redress.simulator.command;

/** A command that shows stack traces to whoever asks for them. */
interface Debugged {

  boolean isDebug();
}
