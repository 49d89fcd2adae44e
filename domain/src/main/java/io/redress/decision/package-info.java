/** One dossier, one answer, no side effect. */
@org.jspecify.annotations.NullMarked
package io.redress.decision;
