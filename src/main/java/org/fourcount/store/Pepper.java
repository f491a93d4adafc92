package org.fourcount.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A secret of this station that is mixed into every PIN and card. It lies beside the database and
 * in no backup, so that whoever finds a backup cannot try PINs on it.
 */
public final class Pepper {
  private static final int BYTES = 32;
  private static final String WAY_OUT =
      "put it back as it was, or let everybody choose a new PIN: \"fourcount admin people new-pepper"
          + " --yes\".";

  private final Path file;
  private final byte[] secret;

  private Pepper(Path file, byte[] secret) {
    this.file = file;
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
        return new Pepper(file, secret);
      }
      throw broken(file, null);
    } catch (NoSuchFileException e) {
      if (needed) {
        throw new StoreTrouble(
            file + ": this file is missing, without it no PIN can be checked; " + WAY_OUT, e);
      }
      return make(file);
    } catch (IOException | IllegalArgumentException e) {
      throw broken(file, e);
    }
  }

  private static StoreTrouble broken(Path file, @Nullable Exception cause) {
    return new StoreTrouble(
        file + ": this file cannot be used, without it no PIN can be checked; " + WAY_OUT, cause);
  }

  /**
   * Makes a new secret in place of what is there; PINs and cards that were made with that are lost.
   */
  public static void renew(Path file) {
    Path made = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.deleteIfExists(made);
      make(made);
      Files.move(made, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new StoreTrouble(
          file + ": it cannot be written (" + e.getMessage() + "); do this again once it can be.",
          e);
    }
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
      return new Pepper(file, secret);
    } catch (IOException e) {
      throw new StoreTrouble(file + ": it cannot be written (" + e.getMessage() + ").", e);
    }
  }

  /** Keeps by what this secret is known again, beside the first PIN or card. */
  void remember(Handle handle) {
    handle.execute(
        "INSERT INTO pepper_check VALUES (1, ?) ON CONFLICT (only_row) DO NOTHING", known());
  }

  /** Whether PINs and cards were made with this secret, as far as that is kept. */
  boolean isThatOf(Handle handle) {
    return handle
        .createQuery("SELECT value FROM pepper_check")
        .mapTo(String.class)
        .findOne()
        .map(known()::equals)
        .orElse(true);
  }

  StoreTrouble changed() {
    return new StoreTrouble(file + ": PINs and cards were made with another such file; " + WAY_OUT);
  }

  private String known() {
    return HexFormat.of().formatHex(hash("this pepper"));
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
