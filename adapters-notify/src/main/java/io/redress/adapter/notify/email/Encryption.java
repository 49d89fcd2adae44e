package io.redress.adapter.notify.email;

/** How what is said to the mail server is kept from others. */
public enum Encryption {
  /** TLS from the first byte; mostly port 465. */
  TLS,
  /** TLS before anything is said that matters, or nothing is sent; mostly port 587. */
  STARTTLS,
  /** None: only for a server on the same machine. */
  NONE
}
