/** The shell around the case: load, decide, append, do; deadlines and answers from outside. */
@org.jspecify.annotations.NullMarked
package io.redress.casework;
