package org.fourcount.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Deletes files so that they cannot be read again, as far as a program can see to that. */
final class Shredder {
  private static final int BLOCK = 1 << 16;

  private Shredder() {}

  /** Overwrites and deletes it, if it is there. */
  static void delete(Path file) {
    if (!Files.exists(file)) {
      return;
    }
    try {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        for (long at = 0; at < channel.size(); at += BLOCK) {
          channel.write(ByteBuffer.allocate((int) Math.min(BLOCK, channel.size() - at)), at);
        }
        channel.force(true);
      }
      Files.delete(file);
    } catch (IOException e) {
      throw new StoreTrouble(
          file + ": it cannot be erased (" + e.getMessage() + "); do this again once it can be.",
          e);
    }
  }
}
