/**
 * What payment adapters share that keep books of their own instead of asking a provider: a
 * database, statements, and the scripts that make tables.
 */
@org.jspecify.annotations.NullMarked
package io.redress.adapter.payment.jdbc;
