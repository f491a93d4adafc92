package org.fourcount.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * A secret of this station that is mixed into every PIN and card. It lies beside the database and
 * in no backup, so that whoever finds a backup cannot try PINs on it.
 */
public final class Pepper {
  private static final int BYTES = 32;

  private final byte[] secret;

  private Pepper(byte[] secret) {
    this.secret = secret;
  }

  /**
   * Reads the file, or makes it.
   *
   * @param needed whether PINs or cards are kept that were made with it: then it must be there
   * @throws StoreTrouble if it cannot be read, or is needed and not there
   */
  public static Pepper of(Path file, boolean needed) {
    try {
      byte[] secret = HexFormat.of().parseHex(Files.readString(file).strip());
      if (secret.length == BYTES) {
        return new Pepper(secret);
      }
      throw broken(file, null);
    } catch (NoSuchFileException e) {
      if (needed) {
        throw new StoreTrouble(
            file
                + ": this file is missing, without it no PIN can be checked; put it back, or set new PINs.",
            e);
      }
      return make(file);
    } catch (IOException | IllegalArgumentException e) {
      throw broken(file, e);
    }
  }

  private static StoreTrouble broken(Path file, @Nullable Exception cause) {
    return new StoreTrouble(
        file
            + ": this file cannot be used, without it no PIN can be checked; put it back as it was.",
        cause);
  }

  private static Pepper make(Path file) {
    byte[] secret = new byte[BYTES];
    new SecureRandom().nextBytes(secret);
    try (FileChannel out =
        FileChannel.open(
            file,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            OwnFolder.rightsOfFile(file))) {
      out.write(StandardCharsets.US_ASCII.encode(HexFormat.of().formatHex(secret) + "\n"));
      out.force(true);
      return new Pepper(secret);
    } catch (IOException e) {
      throw new StoreTrouble(file + ": it cannot be written (" + e.getMessage() + ").", e);
    }
  }

  /** HMAC-SHA-256 of a text under this secret. */
  byte[] hash(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }
}
