package org.fourcount.sensor.conform;

import java.util.ArrayList;
import java.util.List;
import org.fourcount.protocol.Ack;
import org.fourcount.protocol.FrameFormat;
import org.fourcount.protocol.Hello;
import org.fourcount.protocol.HelloRequest;
import org.fourcount.protocol.NodeInfo;
import org.fourcount.protocol.Order;
import org.fourcount.protocol.Samples;
import org.fourcount.sensor.source.SourceLost;

/** A stream: that it comes as the ACK says, and that its times and counts are true. */
final class StreamCheck {
  private static final Order.Start USUAL = new Order.Start(100, 5, 5, Samples.ACCEL_GYRO);
  private static final Order.Start OTHER_BATCH = new Order.Start(100, 4, 5, Samples.ACCEL_GYRO);
  private static final Order.Start TOO_MUCH = new Order.Start(65_535, 255, 255, 3);

  private final Conversation hub;
  private final Findings findings;

  StreamCheck(Conversation hub, Findings findings) {
    this.hub = hub;
    this.findings = findings;
  }

  /** Runs a stream for some seconds. Returns whether samples came. */
  boolean run(HubSeen seen) throws SourceLost {
    int mark = hub.mark();
    Ack ack = hub.ask(USUAL);
    if (ack == null || ack.result() != Ack.OK) {
      findings.saw(Clause.STARTS, false, ack == null ? "no ACK to START" : "ACK " + ack.result());
      return false;
    }
    hub.listen(3000);
    List<NodeStream> streams = streams(seen, mark);
    boolean all = streams.stream().allMatch(stream -> stream.frames() > 0);
    findings.saw(
        Clause.STARTS,
        all && ack.rateHz() > 0 && ack.batch() > 0 && ack.leaseS() > 0,
        "%d Hz, batch %d, lease %d s; samples of %d of %d nodes",
        ack.rateHz(),
        ack.batch(),
        ack.leaseS(),
        streams.stream().filter(s -> s.frames() > 0).count(),
        streams.size());
    if (all) {
      streams.forEach(stream -> stream.judge(findings, ack));
      during(seen);
    }
    return all;
  }

  private List<NodeStream> streams(HubSeen seen, int mark) {
    List<NodeStream> streams = new ArrayList<>();
    for (var node : seen.nodes().entrySet()) {
      streams.add(stream(node.getKey(), node.getValue(), mark));
    }
    return streams;
  }

  private NodeStream stream(int id, NodeInfo info, int mark) {
    NodeStream stream = new NodeStream(id, info);
    for (Heard one : hub.heard().subList(mark, hub.mark())) {
      if (one.node() == id && one.message() instanceof Samples samples) {
        stream.take(samples, one.atNs());
      }
    }
    return stream;
  }

  private void during(HubSeen seen) throws SourceLost {
    HelloRequest request = hub.hello();
    hub.send(request, FrameFormat.HUB);
    int mark = hub.mark();
    hub.await(mark, Hello.class, hello -> hello.nonce() == request.nonce(), 300);
    int after = hub.mark();
    boolean goesOn = hub.await(after, Samples.class, s -> true, 500) != null;
    findings.saw(Clause.HELLO_IN_STREAM, goesOn, goesOn ? "goes on" : "no samples after HELLO_REQ");
    if (seen.can(Hello.CAN_SELF_TEST)) {
      int result = hub.result(new Order.SelfTest());
      findings.saw(Clause.NO_TEST_IN_STREAM, result == Ack.BAD_STATE, "ACK %d", result);
    } else {
      findings.notTried(Clause.NO_TEST_IN_STREAM, "the hub has no SELF_TEST");
    }
    Ack other = hub.ask(OTHER_BATCH);
    int changed = hub.mark();
    hub.listen(500);
    boolean isOther =
        hub.heard().subList(changed, hub.mark()).stream()
            .map(Heard::message)
            .filter(Samples.class::isInstance)
            .map(Samples.class::cast)
            .anyMatch(s -> other != null && s.count() == other.batch());
    findings.saw(
        Clause.RESTARTS,
        other != null && other.result() == Ack.OK && isOther,
        "asked for batches of 4, granted %d",
        other == null ? -1 : other.batch());
    nearest(seen);
  }

  private void nearest(HubSeen seen) throws SourceLost {
    Ack ack = hub.ask(TOO_MUCH);
    int most = seen.nodes().values().stream().mapToInt(NodeInfo::maxRateHz).max().orElse(0);
    boolean isPossible =
        ack != null
            && ack.result() == Ack.OK
            && (most == 0 || ack.rateHz() <= most)
            && ack.batch() >= 1
            && ack.batch() <= Samples.maxCount(Samples.ACCEL)
            && ack.leaseS() >= 1
            && ack.leaseS() <= seen.hello().leaseMaxS();
    findings.saw(
        Clause.NEAREST,
        isPossible,
        ack == null
            ? "no ACK"
            : String.format(
                "asked for the most of all: ACK %d, %d Hz, batch %d, lease %d s",
                ack.result(), ack.rateHz(), ack.batch(), ack.leaseS()));
  }
}
