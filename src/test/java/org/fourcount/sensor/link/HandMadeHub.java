package org.fourcount.sensor.link;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.fourcount.protocol.Ack;
import org.fourcount.protocol.Command;
import org.fourcount.protocol.Direction;
import org.fourcount.protocol.Frame;
import org.fourcount.protocol.FrameDecoder;
import org.fourcount.protocol.FrameEncoder;
import org.fourcount.protocol.Hello;
import org.fourcount.protocol.HelloRequest;
import org.fourcount.protocol.Message;
import org.fourcount.protocol.MessageType;
import org.fourcount.protocol.NodeInfo;
import org.fourcount.protocol.Order;
import org.fourcount.protocol.Samples;
import org.fourcount.protocol.TimeRequest;
import org.fourcount.protocol.TimeResponse;
import org.fourcount.protocol.Uid;
import org.fourcount.sensor.source.ByteSource;
import org.fourcount.sensor.source.LinkProblem;
import org.fourcount.sensor.source.SourceLost;
import org.fourcount.sensor.source.Trouble;

/** A hub that says what a test tells it to, on a clock that stands still unless it is read. */
final class HandMadeHub implements ByteSource {
  static final Uid UID = new Uid("000102030405060708090a0b0c0d0e0f");

  final List<Message> heard = new ArrayList<>();
  Uid uid = UID;
  long bootId = 1;
  int major = 1;
  int nodes = 1;
  int result = Ack.OK;
  boolean answersHello = true;
  boolean answersCommands = true;
  boolean isMute;
  boolean isUnplugged;
  boolean isClosed;
  long nowNs = 1_000_000_000_000L;
  long clockUs;

  private final FrameEncoder encoder = new FrameEncoder(Direction.TO_HOST);
  private final FrameDecoder decoder = new FrameDecoder(Direction.TO_DEVICE);
  private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();

  void send(Message message, int node) {
    send(encoder.encode(message, node));
  }

  void send(byte[] bytes) {
    waiting.writeBytes(bytes);
  }

  /** One sample of 1 g upwards. */
  void sample(int node, long timeUs, long index) {
    sample(node, timeUs, index, 0, (short) 0);
  }

  void sample(int node, long timeUs, long index, int status, short x) {
    short[] values = {x, 0, 8192, 0, 0, 0};
    send(new Samples(timeUs, 10_000_000, index, Samples.ACCEL_GYRO, status, 0, values), node);
  }

  void info(int node, int lsbPerG) {
    send(
        new NodeInfo(new Uid("010203040506070" + node), 2, 3, 4, lsbPerG, 500, 571, 100, 400, 0),
        node);
  }

  long heard(MessageType type) {
    return heard.stream().filter(message -> message.type() == type).count();
  }

  private void hear(Frame frame) {
    Message message = Message.of(frame);
    heard.add(message);
    if (isMute) {
      return;
    }
    if (message instanceof HelloRequest request && answersHello) {
      send(new Hello(request.nonce(), major, 0, nodes, 1, uid, bootId, 3, 1, 2, 3, 240, 30), 0);
      for (int node = 1; node <= nodes; node++) {
        info(node, 8192);
      }
    } else if (message instanceof TimeRequest request) {
      send(new TimeResponse(request.hostNs(), clockUs), 0);
    } else if (message instanceof Command command && answersCommands) {
      Order order = command.order();
      send(new Ack(command.reqId(), order.opcode(), result, 100, 5, 5), 0);
    }
  }

  @Override
  public int read(byte[] buffer) throws SourceLost {
    if (isUnplugged) {
      throw new SourceLost(LinkProblem.of(Trouble.PORT_GONE, name()));
    }
    byte[] all = waiting.toByteArray();
    if (all.length == 0) {
      pass(100);
      return 0;
    }
    int count = Math.min(all.length, buffer.length);
    System.arraycopy(all, 0, buffer, 0, count);
    waiting.reset();
    waiting.write(all, count, all.length - count);
    return count;
  }

  void pass(long ms) {
    nowNs += ms * 1_000_000;
    clockUs += ms * 1000;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    decoder.decode(bytes, offset, length, this::hear);
  }

  @Override
  public long nanoTime() {
    return nowNs;
  }

  @Override
  public String name() {
    return "/dev/ttyTEST";
  }

  @Override
  public void close() {
    isClosed = true;
  }
}
