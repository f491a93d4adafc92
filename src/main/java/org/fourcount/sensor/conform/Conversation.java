package org.fourcount.sensor.conform;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.fourcount.protocol.Ack;
import org.fourcount.protocol.Command;
import org.fourcount.protocol.Direction;
import org.fourcount.protocol.Frame;
import org.fourcount.protocol.FrameDecoder;
import org.fourcount.protocol.FrameEncoder;
import org.fourcount.protocol.FrameFormat;
import org.fourcount.protocol.HelloRequest;
import org.fourcount.protocol.Message;
import org.fourcount.protocol.OddFrame;
import org.fourcount.protocol.Order;
import org.fourcount.protocol.RejectCounts;
import org.fourcount.protocol.TimeRequest;
import org.fourcount.protocol.TimeResponse;
import org.fourcount.sensor.source.ByteSource;
import org.fourcount.sensor.source.SourceLost;
import org.jspecify.annotations.Nullable;

/** Words with a hub over one open source; everything that it says is kept. */
final class Conversation {
  static final long MS = 1_000_000;

  /**
   * What the host's own side may add to a time: USB polls each 16 ms, and threads are not prompt.
   */
  static final long SLACK_NS = 50 * MS;

  private final ByteSource source;
  private final FrameEncoder encoder = new FrameEncoder(Direction.TO_DEVICE);
  private final FrameDecoder decoder = new FrameDecoder(Direction.TO_HOST);
  private final Delimiters delimiters = new Delimiters();
  private final List<Heard> heard = new ArrayList<>();
  private final byte[] buffer = new byte[4096];
  private int nextId;
  private long nonce;
  private long slowestAckNs;

  /** Words whose nonces and command numbers begin with this one. */
  Conversation(ByteSource source, int first) {
    this.source = source;
    nextId = first & 0xFFFF;
    nonce = first & 0x7FFF_FFFFL;
  }

  List<Heard> heard() {
    return heard;
  }

  /** Where the log of what was heard ends now. */
  int mark() {
    return heard.size();
  }

  RejectCounts rejects() {
    return decoder.rejects();
  }

  Delimiters delimiters() {
    return delimiters;
  }

  long nowNs() {
    return source.nanoTime();
  }

  /** The longest that an ACK was waited for, nanoseconds. */
  long slowestAckNs() {
    return slowestAckNs;
  }

  void send(Message message, int node) throws SourceLost {
    send(encoder.encode(message, node));
  }

  void send(OddFrame frame) throws SourceLost {
    send(frame.bytes());
  }

  void send(byte[] bytes) throws SourceLost {
    source.write(bytes, 0, bytes.length);
  }

  /** Hears what comes for so long. */
  void listen(long ms) throws SourceLost {
    long until = nowNs() + ms * MS;
    while (nowNs() < until) {
      hear();
    }
  }

  private void hear() throws SourceLost {
    int count = source.read(buffer);
    long nowNs = nowNs();
    if (count > 0) {
      delimiters.take(buffer, count);
      decoder.decode(buffer, 0, count, frame -> keep(frame, nowNs));
    }
  }

  private void keep(Frame frame, long nowNs) {
    heard.add(new Heard(nowNs, Message.of(frame), frame.node(), frame.seq(), frame.flags()));
  }

  /** The first message of this kind from this mark on, waited for so long; null if none comes. */
  <M extends Message> @Nullable M await(int mark, Class<M> kind, Predicate<M> isIt, long ms)
      throws SourceLost {
    long until = nowNs() + ms * MS;
    int at = mark;
    while (true) {
      for (; at < heard.size(); at++) {
        if (kind.isInstance(heard.get(at).message())) {
          M message = kind.cast(heard.get(at).message());
          if (isIt.test(message)) {
            return message;
          }
        }
      }
      if (nowNs() >= until) {
        return null;
      }
      hear();
    }
  }

  /** Whether the hub answers this TIME_REQ, sent in these bytes, within a quarter of a second. */
  boolean isAnswered(byte[] bytes, TimeRequest request) throws SourceLost {
    int mark = mark();
    send(bytes);
    return await(mark, TimeResponse.class, r -> r.hostNs() == request.hostNs(), 250) != null;
  }

  /** A TIME_REQ that was never sent before. */
  TimeRequest time() {
    return new TimeRequest(nowNs() + mark());
  }

  /** Whether the hub answers an ordinary TIME_REQ, as after something odd. */
  boolean isAlive() throws SourceLost {
    TimeRequest request = time();
    return isAnswered(encoder.encode(request, FrameFormat.HUB), request);
  }

  /** A HELLO_REQ with a nonce that was never used before. */
  HelloRequest hello() {
    nonce = (nonce + 1) & 0x7FFF_FFFFL;
    return new HelloRequest(FrameFormat.VERSION, 0, 0, 0, nonce);
  }

  /** A command with a number that was never used before. */
  Command command(Order order) {
    nextId = (nextId + 1) & 0xFFFF;
    return new Command(nextId, order);
  }

  /** Sends a command once and waits for its ACK; null if none comes in half a second. */
  @Nullable Ack ask(Command command, int node) throws SourceLost {
    int mark = mark();
    long sentNs = nowNs();
    send(command, node);
    Ack ack = ackOf(mark, command, 500);
    slowestAckNs = Math.max(slowestAckNs, nowNs() - sentNs);
    return ack;
  }

  @Nullable Ack ackOf(int mark, Command command, long ms) throws SourceLost {
    return await(mark, Ack.class, ack -> ack.reqId() == command.reqId(), ms);
  }

  @Nullable Ack ask(Order order) throws SourceLost {
    return ask(command(order), FrameFormat.ALL_NODES);
  }

  /** The result in the ACK of this order; -1 if there is none. */
  int result(Order order) throws SourceLost {
    Ack ack = ask(order);
    return ack == null ? -1 : ack.result();
  }
}
