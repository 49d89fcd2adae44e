/** E-mail against servers on loopback: one that keeps what it gets, one that does what it likes. */
@org.jspecify.annotations.NullMarked
package io.redress.adapter.notify.email;
