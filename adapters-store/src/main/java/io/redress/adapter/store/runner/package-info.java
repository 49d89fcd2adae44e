/** Threads that do the work: the only ones that Redress has. */
@org.jspecify.annotations.NullMarked
package io.redress.adapter.store.runner;
