package org.fourcount.sensor.conform;

import org.fourcount.protocol.Ack;
import org.fourcount.protocol.Command;
import org.fourcount.protocol.FrameFormat;
import org.fourcount.protocol.Heartbeat;
import org.fourcount.protocol.Order;
import org.fourcount.protocol.Samples;
import org.fourcount.sensor.source.SourceLost;

/** When a stream ends, and that a command which comes again is not executed again. */
final class LeaseCheck {
  private static final long BATCH_MS = 150; // what was measured before the end may still come

  private final Conversation hub;
  private final Findings findings;

  LeaseCheck(Conversation hub, Findings findings) {
    this.hub = hub;
    this.findings = findings;
  }

  void run() throws SourceLost {
    stop();
    lease();
    renew();
    retries();
  }

  private static Order.Start start(int leaseS) {
    return new Order.Start(100, 5, leaseS, Samples.ACCEL_GYRO);
  }

  /** Whether samples come within 300 ms from now. */
  private boolean streams() throws SourceLost {
    return hub.await(hub.mark(), Samples.class, s -> true, 300) != null;
  }

  private void stop() throws SourceLost {
    int result = hub.result(new Order.Stop());
    hub.listen(BATCH_MS);
    boolean goesOn = streams();
    int again = hub.result(new Order.Stop());
    findings.saw(
        Clause.STOPS,
        result == Ack.OK && !goesOn && again == Ack.OK,
        goesOn ? "samples came after STOP" : "ACK %d, without a stream %d",
        result,
        again);
  }

  /** Beats as a host does, asks for nothing, and sees when the last samples came. */
  private void lease() throws SourceLost {
    int mark = hub.mark();
    Ack ack = hub.ask(start(1));
    long startNs = hub.nowNs();
    for (int i = 0; i < 3; i++) {
      hub.send(new Heartbeat(hub.nowNs() / 1000, 0, Heartbeat.STREAMING, 0), FrameFormat.HUB);
      hub.listen(600);
    }
    double seconds = lastSamples(mark, startNs);
    int granted = ack == null ? 1 : ack.leaseS();
    findings.saw(
        Clause.LEASE_ENDS,
        seconds > granted - 0.3 && seconds < granted + 0.3,
        "lease %d s, samples for %.2f s",
        granted,
        seconds);
  }

  private double lastSamples(int mark, long sinceNs) {
    long lastNs = sinceNs;
    for (Heard one : hub.heard().subList(mark, hub.mark())) {
      if (one.message() instanceof Samples) {
        lastNs = Math.max(lastNs, one.atNs());
      }
    }
    return (lastNs - sinceNs) / 1e9;
  }

  private void renew() throws SourceLost {
    int mark = hub.mark();
    hub.ask(start(1));
    hub.listen(500);
    long renewNs = hub.nowNs();
    Ack ack = hub.ask(new Order.Renew(1));
    hub.listen(1700);
    double seconds = lastSamples(mark, renewNs);
    findings.saw(
        Clause.RENEWS,
        ack != null && ack.result() == Ack.OK && seconds > 0.7 && seconds < 1.3,
        "RENEW of 1 s: samples for %.2f s more",
        seconds);
  }

  private void retries() throws SourceLost {
    isHarmless(Clause.RETRY_HARMLESS, 0);
    Command begun = isHarmless(Clause.EIGHT_KEPT, 6);
    hub.send(hub.hello(), FrameFormat.HUB);
    hub.listen(300);
    hub.ask(begun, FrameFormat.ALL_NODES);
    boolean isForgotten = streams();
    findings.saw(Clause.NONCE_FORGETS, isForgotten, isForgotten ? "executed anew" : "not executed");
    hub.ask(new Order.Stop());
    hub.listen(BATCH_MS);
  }

  /** Starts, asks so many other things, stops, and sends the START again. Returns it. */
  private Command isHarmless(Clause clause, int between) throws SourceLost {
    Command begin = hub.command(start(5));
    Ack first = hub.ask(begin, FrameFormat.ALL_NODES);
    for (int i = 0; i < between; i++) {
      hub.ask(new Order.Renew(5));
    }
    hub.ask(new Order.Stop());
    hub.listen(BATCH_MS);
    Ack again = hub.ask(begin, FrameFormat.ALL_NODES);
    boolean isExecuted = streams();
    boolean isSame = first != null && first.equals(again);
    findings.saw(
        clause,
        isSame && !isExecuted,
        "%d commands later: %s",
        between + 1,
        isExecuted ? "executed again" : isSame ? "the same ACK" : "another ACK");
    return begin;
  }
}
