package org.fourcount.sensor.virtual;

import java.util.List;
import org.fourcount.protocol.Ack;
import org.fourcount.protocol.Command;
import org.fourcount.protocol.Direction;
import org.fourcount.protocol.Frame;
import org.fourcount.protocol.FrameDecoder;
import org.fourcount.protocol.FrameEncoder;
import org.fourcount.protocol.FrameFormat;
import org.fourcount.protocol.Heartbeat;
import org.fourcount.protocol.Hello;
import org.fourcount.protocol.HelloRequest;
import org.fourcount.protocol.Message;
import org.fourcount.protocol.NodeInfo;
import org.fourcount.protocol.Order;
import org.fourcount.protocol.SensorModel;
import org.fourcount.protocol.Status;
import org.fourcount.protocol.TimeRequest;
import org.fourcount.protocol.TimeResponse;

/**
 * The device's side of the protocol. It has no clock of its own: whoever drives it passes the time,
 * in nanoseconds from any origin. While no lease runs, samples are measured and lost, as on a real
 * hub.
 */
public final class VirtualHub {
  private static final long SECOND_US = 1_000_000;
  private static final long STATUS_EVERY_US = 5 * SECOND_US;
  private static final int LEASE_MAX_S = 30;

  private final HubIdentity identity;
  private final List<FeedNode> nodes;
  private final HubClock clock;
  private final Sampler sampler;
  private final FrameDecoder decoder = new FrameDecoder(Direction.TO_DEVICE);
  private final FrameEncoder encoder = new FrameEncoder(Direction.TO_HOST);
  private final ByteQueue out = new ByteQueue();
  private final Answers answers = new Answers();
  private long bootId;
  private long nonce = -1;
  private long beatUs;
  private long statusUs = STATUS_EVERY_US;

  /** A hub that has just been switched on. */
  public VirtualHub(HubIdentity identity, SampleFeed feed) {
    this.identity = identity;
    nodes = feed.nodes();
    clock = new HubClock(identity.driftPpm());
    sampler = new Sampler(feed, clock, this::send);
    bootId = identity.bootId();
  }

  /** Takes bytes that the host wrote, at this time. */
  public void receive(byte[] bytes, int offset, int length, long hostNs) {
    advance(hostNs);
    decoder.decode(bytes, offset, length, this::frame);
  }

  /** Lets the time come; what is due by then is ready to be taken. */
  public void advance(long hostNs) {
    clock.now(hostNs);
    if (!clock.isStarted()) {
      return;
    }
    long us = clock.feedUs();
    sampler.run(us);
    while (beatUs <= us) {
      int left = leaseLeftS(beatUs);
      int state = left > 0 ? Heartbeat.STREAMING : Heartbeat.IDLE;
      send(new Heartbeat(clock.deviceUs(beatUs), bootId, state, left), FrameFormat.HUB);
      beatUs += SECOND_US;
    }
    while (statusUs <= us) {
      statusUs += STATUS_EVERY_US;
      nodes.forEach(node -> send(status(node), node.id()));
    }
  }

  private Status status(FeedNode node) {
    long up = Math.max(0, clock.deviceUs() / SECOND_US);
    return new Status(3900, 80, 0, 2400, -50, 0, sampler.lost(node.id()), up);
  }

  /** When something is due again, on the clock of {@link #advance}; never before START. */
  public long dueNs() {
    return clock.isStarted()
        ? clock.hostNs(Math.min(Math.min(beatUs, statusUs), sampler.nextUs()))
        : Long.MAX_VALUE;
  }

  /** Whether a lease runs. */
  public boolean isStreaming() {
    return leaseLeftS(clock.feedUs()) > 0;
  }

  /** Whether everything was measured and taken. */
  public boolean isOver() {
    return clock.isStarted() && sampler.nextUs() == Long.MAX_VALUE && out.isEmpty();
  }

  /** Moves what is ready to the start of the buffer; 0 if nothing is. */
  public int take(byte[] buffer) {
    return out.take(buffer);
  }

  /**
   * Starts anew, as after a flicker of the power: another boot number, no lease, samples counted
   * and times told from 0 again. The person goes on.
   */
  public void restart() {
    bootId = (bootId + 1) & 0xFFFF_FFFFL;
    clock.restart();
    sampler.restart();
    answers.forget();
  }

  private int leaseLeftS(long feedUs) {
    return (int) Math.max(0, -Math.floorDiv(feedUs - sampler.sendUntil(), SECOND_US));
  }

  private void send(Message message, int node) {
    byte[] room = out.room(FrameFormat.MAX_WIRE);
    out.added(encoder.encode(message, node, room, out.end()));
  }

  private void frame(Frame frame) {
    switch (frame.type()) {
      case HELLO_REQ -> hello(HelloRequest.of(frame));
      case TIME_REQ ->
          send(new TimeResponse(TimeRequest.of(frame).hostNs(), clock.deviceUs()), FrameFormat.HUB);
      case CMD -> command(Command.of(frame));
      default -> {
        // A hub has nothing to do with the rest.
      }
    }
  }

  private void hello(HelloRequest request) {
    if (request.nonce() != nonce) {
      // Another host, or the same one anew, whose numbers for commands begin anew too.
      nonce = request.nonce();
      answers.forget();
    }
    send(
        new Hello(
            request.nonce(),
            identity.major(),
            0,
            nodes.size(),
            1,
            identity.uid(),
            bootId,
            Hello.CAN_IDENTIFY,
            1,
            0,
            0,
            FrameFormat.MAX_PAYLOAD,
            LEASE_MAX_S),
        FrameFormat.HUB);
    nodes.forEach(node -> send(info(node), node.id()));
  }

  private NodeInfo info(FeedNode node) {
    Scale scale = node.scale();
    return new NodeInfo(
        identity.nodeUid(node.id()),
        SensorModel.SIMULATED.code(),
        node.gyro() ? 3 : 1,
        scale.accelRangeG(),
        scale.accelLsbPerG(),
        node.gyro() ? scale.gyroRangeDps() : 0,
        node.gyro() ? scale.gyroLsbPerDpsX10() : 0,
        node.rateHz(),
        node.rateHz(),
        1);
  }

  private void command(Command command) {
    Ack answer = answers.given(command.reqId(), command.order().opcode());
    if (answer == null) {
      answer = obey(command.reqId(), command.order());
      answers.keep(answer);
    }
    send(answer, FrameFormat.HUB);
  }

  private Ack obey(int reqId, Order order) {
    int result = Ack.OK;
    int lease = 0;
    if (order instanceof Order.Start start) {
      sampler.batchSize(start.batch());
      lease = grant(start.leaseS());
    } else if (order instanceof Order.Renew renew && leaseLeftS(clock.feedUs()) > 0) {
      lease = grant(renew.leaseS());
    } else if (order instanceof Order.Renew) {
      result = Ack.BAD_STATE;
    } else if (order instanceof Order.Stop) {
      sampler.sendUntil(0);
    } else if (order instanceof Order.NotUnderstood && Order.isKnown(order.opcode())) {
      result = Ack.BAD_ARGUMENT;
    } else if (!(order instanceof Order.Identify)) {
      result = Ack.UNSUPPORTED;
    }
    int rateHz = isStreaming() ? nodes.get(0).rateHz() : 0;
    int batch = isStreaming() ? sampler.batchSize() : 0;
    return new Ack(reqId, order.opcode(), result, rateHz, batch, lease);
  }

  private int grant(int askedS) {
    clock.start();
    int seconds = Math.max(1, Math.min(LEASE_MAX_S, askedS));
    sampler.sendUntil(clock.feedUs() + seconds * SECOND_US);
    return seconds;
  }
}
