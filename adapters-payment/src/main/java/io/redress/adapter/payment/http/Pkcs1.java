package io.redress.adapter.payment.http;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;

/**
 * Keys in the older form of PKCS#1, put into the newer ones that the JDK reads: the same bytes,
 * with the name of RSA before them.
 */
final class Pkcs1 {

  /** The object identifier of RSA, with no parameters. */
  private static final byte[] RSA = HexFormat.of().parseHex("300d06092a864886f70d0101010500");

  private static final byte[] VERSION_0 = {2, 1, 0};
  private static final int SEQUENCE = 0x30;
  private static final int BIT_STRING = 3;
  private static final int OCTET_STRING = 4;

  private Pkcs1() {}

  static byte[] asPkcs8(byte[] privateKey) {
    return tagged(SEQUENCE, joined(VERSION_0, RSA, tagged(OCTET_STRING, privateKey)));
  }

  static byte[] asX509(byte[] publicKey) {
    var noUnusedBits = new byte[1];
    return tagged(SEQUENCE, joined(RSA, tagged(BIT_STRING, joined(noUnusedBits, publicKey))));
  }

  /** DER wants the shortest form of a length; two bytes do for every key that is taken. */
  private static byte[] tagged(int tag, byte[] content) {
    var der = new ByteArrayOutputStream();
    der.write(tag);
    if (content.length < 128) {
      der.write(content.length);
    } else if (content.length < 256) {
      der.write(0x81);
      der.write(content.length);
    } else {
      der.write(0x82);
      der.write(content.length >> 8);
      der.write(content.length);
    }
    der.writeBytes(content);
    return der.toByteArray();
  }

  private static byte[] joined(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (var part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
