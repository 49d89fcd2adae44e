/** What Redress costs, beside the least that the same work could cost, in the same run. */
@org.jspecify.annotations.NullMarked
package io.redress.benchmark;
