/**
 * What payment adapters share that speak HTTP: one bounded call, secrets and keys, JSON, tables of
 * codes.
 */
@org.jspecify.annotations.NullMarked
package io.redress.adapter.payment.http;
