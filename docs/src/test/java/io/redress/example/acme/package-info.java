/**
 * An adapter for Acme Pay, a payment provider that is made up for the guide: signed JSON, refunds
 * that are taken on first and paid later, and notices.
 */
@org.jspecify.annotations.NullMarked
package io.redress.example.acme;
