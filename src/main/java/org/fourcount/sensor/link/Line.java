package org.fourcount.sensor.link;

import java.util.Locale;
import org.fourcount.protocol.Direction;
import org.fourcount.protocol.Frame;
import org.fourcount.protocol.FrameDecoder;
import org.fourcount.protocol.FrameFormat;
import org.fourcount.protocol.FrameHandler;
import org.fourcount.protocol.RejectCounts;
import org.fourcount.sensor.source.ByteTap;
import org.fourcount.sensor.source.LinkProblem;
import org.fourcount.sensor.source.Trouble;
import org.jspecify.annotations.Nullable;

/** The line from the hub: bytes in, frames out, within the limits; knows how good the line is. */
final class Line {
  private final FrameDecoder decoder = new FrameDecoder(Direction.TO_HOST);
  private final TrafficLimit limit = new TrafficLimit();
  private final FrameHandler handler = this::frame;
  private final FrameHandler next;
  private final LineQuality quality;
  private long nowNs;
  private long validNs;
  private long bytes;
  private Damage damage = new Damage(0, 0);

  /** A line that is opened now and hands its frames on. */
  Line(FrameHandler next, long nowNs) {
    this.next = next;
    this.nowNs = nowNs;
    validNs = nowNs;
    quality = new LineQuality(decoder.rejects(), nowNs);
  }

  /** Takes what was read at this time. */
  void received(byte[] buffer, int length, long hostNs) {
    nowNs = hostNs;
    bytes += length;
    if (limit.takes(length, hostNs)) {
      decoder.decode(buffer, 0, length, handler);
    }
  }

  /** Gives a tap the beginning of the frame whose end it will hear. */
  void goOn(ByteTap tap, long hostNs) {
    byte[] begun = new byte[FrameFormat.MAX_STUFFED];
    int length = decoder.pending(begun);
    if (length > 0) {
      tap.received(hostNs, begun, 0, length);
    }
  }

  private void frame(Frame frame) {
    validNs = nowNs;
    if (limit.takesFrame(nowNs)) {
      next.frame(frame);
    }
  }

  void look(long hostNs) {
    nowNs = hostNs;
    quality.look(hostNs);
  }

  /** When the last valid frame came; when the line was opened if there was none. */
  long validNs() {
    return validNs;
  }

  /** Bytes received. */
  long bytes() {
    return bytes;
  }

  RejectCounts rejects() {
    return decoder.rejects();
  }

  /** The same object as long as nothing has changed: it is asked for at each read. */
  Damage damage() {
    if (damage.frames() != quality.damaged() || damage.share() != quality.share()) {
      damage = new Damage(quality.damaged(), quality.share());
    }
    return damage;
  }

  /** What is wrong with the line while frames still come through. */
  @Nullable LinkProblem problem(String port) {
    if (limit.isExceeded(nowNs)) {
      return LinkProblem.of(Trouble.FLOOD, port);
    }
    return quality.isNoisy()
        ? new LinkProblem(
            Trouble.NOISY, port, String.format(Locale.ROOT, "%.0f %%", quality.share() * 100))
        : null;
  }
}
