package io.redress.adapter.policy.dossier;

import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * The first thing for which a line cannot be read.
 *
 * @param path the way to it, such as {@code $.order.lines[0].unit-price}
 * @param column where it stands in the line, counted from one in code points
 * @param message what is wrong, in one sentence
 * @param found what stands there, where that helps
 * @param allowed the words or keys that may stand there, where they are known
 */
public record LineProblem(
    String path, int column, String message, Option<String> found, Seq<String> allowed) {}
