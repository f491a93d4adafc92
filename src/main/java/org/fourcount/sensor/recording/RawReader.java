package org.fourcount.sensor.recording;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** Reads the whole records of a raw recording, up to the first one that is cut off or damaged. */
public final class RawReader implements Closeable {
  private final InputStream in;
  private final RawRecord record = new RawRecord(RawRecord.MOST_CHUNK);
  private long soundBytes;

  /**
   * Opens a raw recording.
   *
   * @throws BrokenRecording with a sentence if it is none
   */
  public RawReader(Path file) throws BrokenRecording {
    if (!Files.isRegularFile(file)) {
      throw BrokenRecording.in(file, "there is no such file.");
    }
    try {
      in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
      byte[] magic = RawRecord.magic();
      if (!Arrays.equals(in.readNBytes(magic.length), magic)) {
        in.close();
        throw BrokenRecording.in(file, "it is no raw recording of this station.");
      }
      soundBytes = magic.length;
    } catch (IOException e) {
      throw BrokenRecording.in(file, "it cannot be read (" + e.getMessage() + ").", e);
    }
  }

  /**
   * Goes to the next record.
   *
   * @return false if there is no whole one left
   * @throws IOException if the file cannot be read
   */
  public boolean next() throws IOException {
    byte[] bytes = record.bytes();
    if (in.readNBytes(bytes, 0, RawRecord.HEADER_BYTES) < RawRecord.HEADER_BYTES) {
      return false;
    }
    int length = record.length();
    if (length < 0
        || length > RawRecord.MOST_CHUNK
        || in.readNBytes(bytes, RawRecord.HEADER_BYTES, length) < length
        || !record.isSound()) {
      return false;
    }
    soundBytes += RawRecord.HEADER_BYTES + length;
    return true;
  }

  /** When this record's bytes were received, nanoseconds on the link's clock. */
  public long hostNs() {
    return record.hostNs();
  }

  /** How many bytes this record holds; 0 tells that the line was opened anew. */
  public int length() {
    return record.length();
  }

  /** Copies this record's bytes from {@code from} on to the start of the buffer. */
  public int copy(int from, byte[] buffer) {
    int count = Math.min(buffer.length, length() - from);
    System.arraycopy(record.bytes(), RawRecord.HEADER_BYTES + from, buffer, 0, count);
    return count;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /**
   * Cuts a raw recording at its first bad record, so that it can be kept as it is.
   *
   * @return how many bytes were cut off
   * @throws IOException if the file cannot be read or cut
   */
  public static long recover(Path file) throws BrokenRecording, IOException {
    long sound;
    try (RawReader reader = new RawReader(file)) {
      while (reader.next()) {
        // Only to find the end.
      }
      sound = reader.soundBytes;
    }
    long cut = Files.size(file) - sound;
    if (cut > 0) {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.truncate(sound);
        channel.force(true);
      }
    }
    return cut;
  }
}
