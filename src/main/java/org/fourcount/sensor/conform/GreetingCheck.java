package org.fourcount.sensor.conform;

import java.util.LinkedHashMap;
import java.util.Map;
import org.fourcount.protocol.FrameFormat;
import org.fourcount.protocol.Hello;
import org.fourcount.protocol.HelloRequest;
import org.fourcount.protocol.NodeInfo;
import org.fourcount.protocol.Uid;
import org.fourcount.sensor.source.SourceLost;
import org.jspecify.annotations.Nullable;

/** Who is there: HELLO and NODE_INFO. */
final class GreetingCheck {
  private static final int TRIES = 6;
  private static final long START_NS = 2500 * Conversation.MS;

  private final Conversation hub;
  private final Findings findings;

  GreetingCheck(Conversation hub, Findings findings) {
    this.hub = hub;
    this.findings = findings;
  }

  /** Greets the hub; null if it does not answer. */
  @Nullable HubSeen run() throws SourceLost {
    long openedNs = hub.nowNs();
    Hello first = null;
    for (int i = 0; i < TRIES && first == null; i++) {
      first = greet(hub.hello(), 500);
    }
    double afterS = (hub.nowNs() - openedNs) / 1e9;
    if (first == null) {
      findings.saw(
          Clause.HELLO_ANSWERED, false, "no HELLO to %d requests in %.1f s", TRIES, afterS);
      return null;
    }
    findings.saw(
        Clause.HELLO_ANSWERED,
        hub.nowNs() - openedNs <= START_NS + Conversation.SLACK_NS,
        "after %.2f s",
        afterS);
    return known();
  }

  private @Nullable Hello greet(HelloRequest request, long ms) throws SourceLost {
    int mark = hub.mark();
    hub.send(request, FrameFormat.HUB);
    return hub.await(mark, Hello.class, hello -> hello.nonce() == request.nonce(), ms);
  }

  private @Nullable HubSeen known() throws SourceLost {
    int mark = hub.mark();
    long askedNs = hub.nowNs();
    Hello hello = greet(hub.hello(), 500);
    long tookNs = hub.nowNs() - askedNs;
    if (hello == null) {
      findings.saw(Clause.HELLO_AT_ONCE, false, "the second HELLO_REQ is not answered");
      return null;
    }
    findings.saw(
        Clause.HELLO_AT_ONCE,
        tookNs <= 100 * Conversation.MS + Conversation.SLACK_NS,
        "after %.0f ms",
        tookNs / 1e6);
    sound(hello);
    hub.listen(500);
    Map<Integer, NodeInfo> nodes = new LinkedHashMap<>();
    for (Heard one : hub.heard().subList(mark, hub.mark())) {
      if (one.message() instanceof NodeInfo info) {
        nodes.put(one.node(), info);
      }
    }
    findings.saw(
        Clause.NODE_INFO_EACH,
        nodes.size() == hello.nodeCount(),
        "%d of %d nodes",
        nodes.size(),
        hello.nodeCount());
    nodes.forEach(this::sound);
    findings.saw(
        Clause.NODE_INFO_SOUND,
        nodes.values().stream().map(NodeInfo::uid).distinct().count() == nodes.size(),
        "%d nodes, each with a uid of its own",
        nodes.size());
    otherVersions(hello);
    hub.listen(500); // its NODE_INFO
    return new HubSeen(hello, nodes);
  }

  private void sound(Hello hello) {
    boolean isSound =
        isUid(hello.uid())
            && hello.nodeCount() >= 1
            && hello.nodeCount() <= 254
            && hello.resetCause() <= 5
            && hello.maxPayload() >= 64
            && hello.maxPayload() <= FrameFormat.MAX_PAYLOAD
            && hello.leaseMaxS() >= 5
            && hello.leaseMaxS() <= 30;
    findings.saw(
        Clause.HELLO_SOUND,
        isSound,
        "uid %s, %d nodes, reset cause %d, max_payload %d, lease_max_s %d",
        hello.uid(),
        hello.nodeCount(),
        hello.resetCause(),
        hello.maxPayload(),
        hello.leaseMaxS());
  }

  private void sound(int node, NodeInfo info) {
    boolean gyro = info.formats() == 3;
    boolean isSound =
        isUid(info.uid())
            && (info.formats() == 1 || gyro)
            && info.accelRangeG() >= 2
            && info.accelRangeG() <= 16
            && info.accelLsbPerG() >= 256
            && info.accelLsbPerG() <= Short.MAX_VALUE
            && (!gyro || (info.gyroRangeDps() >= 125 && info.gyroLsbPerDpsX10() >= 10))
            && info.rateHz() <= Math.max(info.rateHz() == 0 ? 0 : 25, info.maxRateHz());
    if (!isSound) {
      findings.saw(Clause.NODE_INFO_SOUND, false, "node %d says %s", node, info);
    }
  }

  private static boolean isUid(Uid uid) {
    return !uid.hex().matches("(00)*|(ff)*");
  }

  private void otherVersions(Hello hello) throws SourceLost {
    HelloRequest plain = hub.hello();
    HelloRequest other = new HelloRequest(FrameFormat.VERSION + 1, 0, 0, 0, plain.nonce());
    Hello answer = greet(other, 500);
    findings.saw(
        Clause.HELLO_OTHER_MAJOR,
        answer != null && answer.major() == hello.major(),
        answer == null ? "no HELLO" : "answered with major " + answer.major());
    findings.saw(
        Clause.HELLO_MINOR, hello.minor() == 0, "asked for 0 to 0, answered %d", hello.minor());
  }
}
