package io.redress.adapter.policy.dossier;

import io.redress.decision.Dossier;

/**
 * A dossier as a line gave it.
 *
 * @param id what the line calls it, so that its answer can be told from others
 */
public record SubmittedDossier(String id, Dossier dossier) {}
