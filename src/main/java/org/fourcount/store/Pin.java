package org.fourcount.store;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * A PIN as it is kept: Argon2id (RFC 9106) over the peppered PIN. It takes 64 MiB and a fifth of a
 * second to check one, which is nothing for whoever knows it and much for whoever tries them all.
 */
final class Pin {
  /** Fewer are guessed. */
  static final int FEWEST_DIGITS = 6;

  private static final int MOST_DIGITS = 12;
  private static final String VERSION = "01";
  private static final HexFormat HEX = HexFormat.of();
  private static final int MEMORY_KIB = 64 * 1024;
  private static final int PASSES = 3;
  private static final int SALT = 16;
  private static final int HASH = 32;

  private Pin() {}

  /**
   * Refuses what is no PIN, or is tried first.
   *
   * @throws StoreTrouble with a sentence for the person who chose it
   */
  static void check(String pin) {
    switch (fault(pin)) {
      case NONE -> {}
      case LENGTH ->
          throw new StoreTrouble("A PIN has 6 to 12 digits and nothing else; choose another.");
      case GUESSED ->
          throw new StoreTrouble("That PIN is among the first that anybody tries; choose another.");
    }
  }

  /** Why it cannot be a PIN. */
  static SignIn.PinFault fault(String pin) {
    if (!pin.matches("\\d{" + FEWEST_DIGITS + "," + MOST_DIGITS + "}")) {
      return SignIn.PinFault.LENGTH;
    }
    int step = pin.charAt(1) - pin.charAt(0);
    boolean even = true;
    for (int i = 1; i < pin.length(); i++) {
      even &= pin.charAt(i) - pin.charAt(i - 1) == step;
    }
    return even ? SignIn.PinFault.GUESSED : SignIn.PinFault.NONE;
  }

  /** What to keep of a PIN: version, salt and hash, in hexadecimal digits. */
  static String keep(String pin, Pepper pepper) {
    byte[] salt = new byte[SALT];
    new SecureRandom().nextBytes(salt);
    return VERSION + HEX.formatHex(salt) + HEX.formatHex(hash(pin, salt, pepper));
  }

  /** Whether this is the PIN that was kept. */
  static boolean matches(String pin, String kept, Pepper pepper) {
    if (kept.length() != VERSION.length() + 2 * (SALT + HASH) || !kept.startsWith(VERSION)) {
      throw new StoreTrouble(
          "The database holds a PIN of a kind that is not known; set a new one.");
    }
    byte[] bytes = HEX.parseHex(kept, VERSION.length(), kept.length());
    byte[] salt = Arrays.copyOf(bytes, SALT);
    return MessageDigest.isEqual(
        Arrays.copyOfRange(bytes, SALT, bytes.length), hash(pin, salt, pepper));
  }

  private static byte[] hash(String pin, byte[] salt, Pepper pepper) {
    Argon2BytesGenerator argon = new Argon2BytesGenerator();
    argon.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withMemoryAsKB(MEMORY_KIB)
            .withIterations(PASSES)
            .withParallelism(1)
            .withSalt(salt)
            .build());
    byte[] hash = new byte[HASH];
    argon.generateBytes(pepper.hash("pin:" + pin), hash);
    return hash;
  }
}
