/** Dossiers and the answers to them as JSON, one document a line, read strictly. */
@org.jspecify.annotations.NullMarked
package io.redress.adapter.policy.dossier;
