package io.redress.verify;

/**
 * Something wrong with a policy.
 *
 * @param section where in the policy
 * @param message one sentence that says what is wrong, with the names and numbers concerned
 */
public record Finding(String section, String message) {}
