package org.fourcount.protocol;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.zip.CRC32C;

/**
 * Damages one byte of a stream (changes, loses or invents it) and counts the frames that it cost;
 * then cuts the sound stream at random places and looks whether the messages are the same.
 *
 * <p>Arguments: trials of each (default 1e6), seed (default 1). Exit code 1 if a byte cost more
 * than a frame, a frame came that was not sent, or a cut changed a message.
 */
public final class DecoderTrials {
  private static final int FRAMES = 40;
  private static final int REPORTS = 10;

  private final Random random;
  private final byte[] sound;
  private final byte[] damaged;
  private final CRC32C crc = new CRC32C();
  private final byte[] content = new byte[FrameFormat.MAX_PAYLOAD + 4];
  private final long[] sent;
  private final long[] heard = new long[2 * FRAMES];
  private int count;
  private int worst;
  private long failures;

  private DecoderTrials(long seed) {
    random = new Random(seed);
    RandomMessages messages = new RandomMessages(random);
    Line line = new Line();
    for (int i = 0; i < FRAMES; i++) {
      line.frame(messages.next(), i);
    }
    sound = line.bytes();
    damaged = new byte[sound.length + 1];
    decode(sound, sound.length, sound.length);
    sent = Arrays.copyOf(heard, count);
  }

  /** Runs it. */
  public static void main(String[] args) {
    long trials = args.length > 0 ? (long) Double.parseDouble(args[0]) : 1_000_000;
    DecoderTrials run = new DecoderTrials(args.length > 1 ? Long.parseLong(args[1]) : 1);
    run.all("one damaged byte", trials, run::damage);
    System.out.printf("  frames that a damaged byte cost at worst: %d%n", run.worst);
    run.all("cut at random", trials, run::cut);
    System.exit(run.failures == 0 ? 0 : 1);
  }

  private void all(String what, long trials, Runnable trial) {
    for (int report = 1; report <= REPORTS; report++) {
      for (long i = trials / REPORTS; i > 0; i--) {
        trial.run();
      }
      System.out.printf(
          Locale.ROOT, "%s: %,d trials, %d failures%n", what, trials / REPORTS * report, failures);
    }
  }

  private void damage() {
    int at = random.nextInt(sound.length);
    int length = sound.length;
    switch (random.nextInt(3)) {
      case 0 -> {
        System.arraycopy(sound, 0, damaged, 0, length);
        damaged[at] ^= (byte) (1 + random.nextInt(255));
      }
      case 1 -> {
        length--;
        System.arraycopy(sound, 0, damaged, 0, at);
        System.arraycopy(sound, at + 1, damaged, at, length - at);
      }
      default -> {
        System.arraycopy(sound, 0, damaged, 0, at);
        damaged[at] = (byte) random.nextInt(256);
        System.arraycopy(sound, at, damaged, at + 1, length - at);
        length++;
      }
    }
    decode(damaged, length, length);
    worst = Math.max(worst, FRAMES - count);
    if (count < FRAMES - 1 || !isPartOfSent()) {
      failures++;
    }
  }

  /** Whether what was heard is what was sent, in order, with some left out. */
  private boolean isPartOfSent() {
    int at = 0;
    for (int i = 0; i < count; i++) {
      while (at < sent.length && sent[at] != heard[i]) {
        at++;
      }
      if (at++ == sent.length) {
        return false;
      }
    }
    return true;
  }

  private void cut() {
    decode(sound, sound.length, 1 + random.nextInt(sound.length));
    if (count != sent.length || !isPartOfSent()) {
      failures++;
    }
  }

  /** Decodes in pieces of 1 to so many bytes. */
  private void decode(byte[] bytes, int length, int mostAtOnce) {
    FrameDecoder decoder = new FrameDecoder(Direction.TO_HOST);
    count = 0;
    int at = 0;
    while (at < length) {
      int piece =
          mostAtOnce == length ? length : Math.min(length - at, 1 + random.nextInt(mostAtOnce));
      decoder.decode(bytes, at, piece, this::keep);
      at += piece;
    }
  }

  /** A frame as a number: its number in the stream and the check value of all that it says. */
  private void keep(Frame frame) {
    for (int i = 0; i < frame.length(); i++) {
      content[i] = (byte) frame.u8(i);
    }
    content[frame.length()] = (byte) frame.type().code();
    content[frame.length() + 1] = (byte) frame.node();
    content[frame.length() + 2] = (byte) frame.flags();
    crc.reset();
    crc.update(content, 0, frame.length() + 3);
    heard[count++] = (long) frame.seq() << 32 | crc.getValue();
  }
}
