package org.fourcount.sensor.conform;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.fourcount.protocol.Direction;
import org.fourcount.protocol.ErrorReport;
import org.fourcount.protocol.Frame;
import org.fourcount.protocol.FrameDecoder;
import org.fourcount.protocol.FrameEncoder;
import org.fourcount.protocol.Message;
import org.fourcount.sensor.source.ByteSource;
import org.fourcount.sensor.source.SourceLost;
import org.fourcount.sensor.source.Speed;
import org.fourcount.sensor.virtual.HubIdentity;
import org.fourcount.sensor.virtual.SimulatedPerson;
import org.fourcount.sensor.virtual.SimulatedSet;
import org.fourcount.sensor.virtual.VirtualHub;
import org.fourcount.sensor.virtual.VirtualSource;

/**
 * A simulated hub of which one thing is wrong: what it says, what it hears, or how its frames look
 * on the wire. Its time runs as fast as it is read.
 */
final class WrongHub implements ByteSource {
  /** What becomes of bytes on the wire. */
  @FunctionalInterface
  interface Wire {
    byte[] pass(byte[] bytes);
  }

  private final ByteSource right =
      new VirtualSource(
          new VirtualHub(HubIdentity.of(1), new SimulatedPerson(SimulatedSet.usual())),
          Speed.MAX,
          "a wrong hub");
  private final UnaryOperator<Message> says;
  private final Wire sends;
  private final Wire hears;
  private final FrameDecoder fromHub = new FrameDecoder(Direction.TO_HOST);
  private final FrameEncoder asHub = new FrameEncoder(Direction.TO_HOST);
  private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
  private final byte[] read = new byte[256];

  private WrongHub(UnaryOperator<Message> says, Wire sends, Wire hears) {
    this.says = says;
    this.sends = sends;
    this.hears = hears;
  }

  /** Nothing is wrong. */
  static WrongHub right() {
    return says(message -> message);
  }

  /** Says this instead of what it should; nothing where that is null. */
  static WrongHub says(UnaryOperator<Message> instead) {
    return new WrongHub(instead, frame -> frame, bytes -> bytes);
  }

  /** Sends its frames so. */
  static WrongHub sends(Wire so) {
    return new WrongHub(message -> message, so, bytes -> bytes);
  }

  /** Hears these bytes instead of those that were written. */
  static WrongHub hearsBytes(Wire instead) {
    return new WrongHub(message -> message, frame -> frame, instead);
  }

  /** Hears this instead of what was sent. */
  static WrongHub hears(UnaryOperator<Message> instead) {
    FrameDecoder decoder = new FrameDecoder(Direction.TO_DEVICE);
    FrameEncoder again = new FrameEncoder(Direction.TO_DEVICE);
    return hearsBytes(
        bytes -> {
          ByteArrayOutputStream heard = new ByteArrayOutputStream();
          decoder.decode(
              bytes,
              0,
              bytes.length,
              f -> heard.writeBytes(again.encode(instead.apply(Message.of(f)), f.node())));
          return heard.toByteArray();
        });
  }

  /** Answers every damaged frame with an ERROR. */
  static WrongHub complains() {
    FrameDecoder decoder = new FrameDecoder(Direction.TO_DEVICE);
    WrongHub[] hub = new WrongHub[1];
    hub[0] =
        hearsBytes(
            bytes -> {
              long before = decoder.rejects().total();
              decoder.decode(bytes, 0, bytes.length, frame -> {});
              if (decoder.rejects().total() > before) {
                ErrorReport error = new ErrorReport(ErrorReport.BAD_FRAME, 0, 0, before + 1);
                hub[0].waiting.writeBytes(hub[0].asHub.encode(error, 0));
              }
              return bytes;
            });
    return hub[0];
  }

  @Override
  public int read(byte[] buffer) throws SourceLost {
    if (waiting.size() == 0) {
      int count = right.read(read);
      fromHub.decode(read, 0, Math.max(0, count), this::say);
    }
    byte[] all = waiting.toByteArray();
    int count = Math.min(all.length, buffer.length);
    System.arraycopy(all, 0, buffer, 0, count);
    waiting.reset();
    waiting.write(all, count, all.length - count);
    return count;
  }

  private void say(Frame frame) {
    Message said = says.apply(Message.of(frame));
    if (said != null) {
      waiting.writeBytes(sends.pass(asHub.encode(said, frame.node())));
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws SourceLost {
    byte[] heard = hears.pass(Arrays.copyOfRange(bytes, offset, offset + length));
    right.write(heard, 0, heard.length);
  }

  @Override
  public long nanoTime() {
    return right.nanoTime();
  }

  @Override
  public String name() {
    return right.name();
  }

  @Override
  public void close() {
    right.close();
  }
}
