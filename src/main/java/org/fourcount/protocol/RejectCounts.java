package org.fourcount.protocol;

import java.util.OptionalInt;

/**
 * What a decoder has delivered and dropped since it was made. The decoder goes on counting in it:
 * read it on the decoder's thread.
 */
public final class RejectCounts {
  private static final int NONE = -1;

  private final long[] counts = new long[Reject.values().length];
  private long accepted;
  private long echoes;
  private int foreignVersion = NONE;

  RejectCounts() {}

  // Only an index into this object's own array; the number is neither kept nor sent.
  @SuppressWarnings("EnumOrdinal")
  private static int slot(Reject reason) {
    return reason.ordinal();
  }

  void reject(Reject reason) {
    counts[slot(reason)]++;
  }

  void rejectVersion(int version) {
    foreignVersion = version;
    reject(Reject.VERSION);
  }

  void accept() {
    accepted++;
  }

  void echo() {
    echoes++;
  }

  /** Frames dropped for this reason. */
  public long of(Reject reason) {
    return counts[slot(reason)];
  }

  /** Frames dropped for any reason; echoes are not among them. */
  public long total() {
    long sum = 0;
    for (long count : counts) {
      sum += count;
    }
    return sum;
  }

  /** Frames handed to the handler. */
  public long accepted() {
    return accepted;
  }

  /**
   * Sound frames of the other direction, dropped in silence. A Linux terminal echoes what arrives
   * before it is set raw.
   */
  public long echoes() {
    return echoes;
  }

  /**
   * The version of the latest frame that was rejected for its version. Its CRC was right, so this
   * is another version of the protocol and no damage.
   */
  public OptionalInt foreignVersion() {
    return foreignVersion == NONE ? OptionalInt.empty() : OptionalInt.of(foreignVersion);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("accepted " + accepted + ", echoes " + echoes);
    for (Reject reason : Reject.values()) {
      text.append(", ").append(reason).append(' ').append(of(reason));
    }
    return text.toString();
  }
}
