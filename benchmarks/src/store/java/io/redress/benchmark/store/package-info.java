/** What keeping cases costs in a database, beside the least that the same rows could cost there. */
@org.jspecify.annotations.NullMarked
package io.redress.benchmark.store;
