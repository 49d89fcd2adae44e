package io.redress.adapter.policy.cases;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One case as its file tells it.
 *
 * @param facts what happened; all that a translator sees
 * @param expected what comes of it; all that the comparison sees, beside our answer
 */
record Case(String id, JsonNode facts, JsonNode expected) {}
