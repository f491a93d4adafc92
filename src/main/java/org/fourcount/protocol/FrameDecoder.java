package org.fourcount.protocol;

import java.util.Objects;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Finds frames in bytes that arrive in any pieces. Holds at most {@link FrameFormat#MAX_STUFFED}
 * bytes, allocates nothing while it runs and throws on no input: what is damaged is counted in
 * {@link #rejects()} and skipped.
 *
 * <p>Whatever comes before the first delimiter is the rest of something whose start was not seen;
 * it is skipped without being counted. For one thread.
 */
public final class FrameDecoder {
  private final Direction wanted;
  private final byte[] held = new byte[FrameFormat.MAX_STUFFED];
  private final Frame frame = new Frame(held);
  private final CRC32C crc = new CRC32C();
  private final RejectCounts rejects = new RejectCounts();
  private int heldBytes;
  private boolean skipping = true;

  /** A decoder that delivers the frames of one direction and drops the other's in silence. */
  public FrameDecoder(Direction wanted) {
    this.wanted = wanted;
  }

  /** What was delivered and dropped so far. */
  public RejectCounts rejects() {
    return rejects;
  }

  /**
   * Takes the next bytes of the line and hands every frame that they complete to the handler. If
   * the handler throws, the rest of these bytes is not read.
   *
   * @throws IndexOutOfBoundsException if there are no such bytes in the array
   */
  public void decode(byte[] bytes, int offset, int length, FrameHandler handler) {
    Objects.checkFromIndexSize(offset, length, bytes.length);
    int end = offset + length;
    int at = offset;
    while (at < end) {
      int stop = at;
      while (stop < end && bytes[stop] != 0) {
        stop++;
      }
      hold(bytes, at, stop - at);
      if (stop < end) {
        delimiter(handler);
      }
      at = stop + 1;
    }
  }

  /**
   * Copies what has come of a frame that is not complete yet, so that another decoder can go on
   * with it.
   *
   * @param into room for {@link FrameFormat#MAX_STUFFED} bytes
   * @return how many bytes were copied
   */
  public int pending(byte[] into) {
    System.arraycopy(held, 0, into, 0, heldBytes);
    return heldBytes;
  }

  private void hold(byte[] bytes, int offset, int length) {
    if (skipping) {
      return;
    }
    if (heldBytes + length > held.length) {
      rejects.reject(Reject.OVERFLOW);
      heldBytes = 0;
      skipping = true;
      return;
    }
    System.arraycopy(bytes, offset, held, heldBytes, length);
    heldBytes += length;
  }

  private void delimiter(FrameHandler handler) {
    int stuffed = heldBytes;
    heldBytes = 0;
    skipping = false;
    if (stuffed == 0) {
      return;
    }
    int size = Cobs.decodeInPlace(held, stuffed);
    Reject damage = damage(size);
    if (damage != null) {
      rejects.reject(damage);
    } else {
      understand(size, handler);
    }
  }

  private @Nullable Reject damage(int size) {
    if (size < 0) {
      return Reject.COBS;
    }
    int checked = size - FrameFormat.CRC_BYTES;
    if (checked < FrameFormat.HEADER_BYTES) {
      return Reject.SHORT;
    }
    crc.reset();
    crc.update(held, 0, checked);
    return (int) crc.getValue() == LittleEndian.i32(held, checked) ? null : Reject.CRC;
  }

  /** The bytes are what somebody sent; the version comes first, since it gives the rest a sense. */
  private void understand(int size, FrameHandler handler) {
    int version = held[0] & 0xFF;
    int flags = held[2] & 0xFF;
    int length = size - FrameFormat.HEADER_BYTES - FrameFormat.CRC_BYTES;
    if (version != FrameFormat.VERSION) {
      rejects.rejectVersion(version);
    } else if (LittleEndian.u16(held, 6) != length) {
      rejects.reject(Reject.LENGTH);
    } else if ((flags & FrameFormat.INCOMPATIBLE_FLAGS) != 0) {
      rejects.reject(Reject.INCOMPATIBLE);
    } else if ((flags & FrameFormat.DIRECTION_FLAG) != wanted.flag()) {
      rejects.echo();
    } else {
      deliver(MessageType.of(held[1] & 0xFF), length, handler);
    }
  }

  private void deliver(@Nullable MessageType type, int length, FrameHandler handler) {
    if (type == null) {
      rejects.reject(Reject.UNKNOWN);
      return;
    }
    frame.show(type, length);
    if (length < type.minLength() || (type == MessageType.SAMPLES && !SamplesView.sound(frame))) {
      rejects.reject(Reject.PAYLOAD);
      return;
    }
    rejects.accept();
    handler.frame(frame);
  }
}
