package io.redress.request;

/** What a customer can show for a claim. */
public enum Evidence {
  PHOTO("photo"),
  VIDEO("video"),
  INVOICE("invoice");

  private final String word;

  Evidence(String word) {
    this.word = word;
  }

  /** The evidence as documents write it. */
  public String word() {
    return word;
  }
}
