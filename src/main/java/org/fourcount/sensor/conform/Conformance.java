package org.fourcount.sensor.conform;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.fourcount.sensor.source.ByteSource;
import org.fourcount.sensor.source.SourceLost;

/**
 * Runs through every exchange with a hub and says of each clause of firmware-protocol.md whether it
 * is kept. Takes about half a minute.
 */
public final class Conformance {
  /**
   * What was found.
   *
   * @param findings every clause
   * @param lost how the line was lost in the middle; empty if it was not
   */
  public record Report(List<Finding> findings, String lost) {
    /** How many clauses came out so. */
    public long count(Finding.Result result) {
      return findings.stream().filter(finding -> finding.result() == result).count();
    }

    /** Whether nothing that was tried speaks against the hub. */
    public boolean isClean() {
      return lost.isEmpty() && count(Finding.Result.NOT_MET) == 0;
    }
  }

  private final Conversation hub;
  private final Findings findings = new Findings();

  /** Of the hub behind this source, just opened. */
  public Conformance(ByteSource source) {
    hub = new Conversation(source, ThreadLocalRandom.current().nextInt());
  }

  /** Runs through them all; what cannot be reached is not tried. */
  public Report run() {
    try {
      HubSeen seen = new GreetingCheck(hub, findings).run();
      if (seen == null) {
        return new Report(findings.all("the hub does not answer HELLO_REQ"), "");
      }
      return new Report(findings.all(converse(seen) ? "not reached" : "no samples came"), "");
    } catch (SourceLost e) {
      return new Report(findings.all("the line was lost before"), e.problem().sentence());
    }
  }

  private boolean converse(HubSeen seen) throws SourceLost {
    WholeRunCheck whole = new WholeRunCheck(hub, findings);
    ClockCheck clock = new ClockCheck(hub, findings);
    whole.idle(seen);
    clock.ask();
    new FrameCheck(hub, findings).run(seen);
    new CommandCheck(hub, findings).run(seen);
    boolean streams = new StreamCheck(hub, findings).run(seen);
    if (streams) {
      whole.streaming(seen);
      new LeaseCheck(hub, findings).run();
      whole.idle(seen);
    }
    clock.ask();
    whole.lookBack(seen);
    return streams;
  }
}
