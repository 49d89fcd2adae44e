package io.redress.adapter.payment.bank;

/**
 * The end-to-end identification of a transfer: the key of its leg, with a full stop for each
 * underscore. Banks take no underscore, and no key has a full stop, so that it can be read back.
 */
final class EndToEnd {

  private EndToEnd() {}

  static String of(String key) {
    return key.replace('_', '.');
  }

  static String key(String identification) {
    return identification.replace('.', '_');
  }
}
