package org.fourcount.sensor.conform;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fourcount.protocol.ErrorReport;
import org.fourcount.protocol.Event;
import org.fourcount.protocol.Heartbeat;
import org.fourcount.protocol.Hello;
import org.fourcount.protocol.Samples;
import org.fourcount.protocol.Status;
import org.fourcount.sensor.source.SourceLost;

/** What shows only over the whole conversation. */
final class WholeRunCheck {
  private final Conversation hub;
  private final Findings findings;

  WholeRunCheck(Conversation hub, Findings findings) {
    this.hub = hub;
    this.findings = findings;
  }

  /** Listens to an idle hub. */
  void idle(HubSeen seen) throws SourceLost {
    int mark = hub.mark();
    hub.listen(2500);
    List<Heard> idle = List.copyOf(hub.heard().subList(mark, hub.mark()));
    Set<String> others = new TreeSet<>();
    for (Heard one : idle) {
      boolean isUsual =
          one.message() instanceof Heartbeat
              || one.message() instanceof Status
              || one.message() instanceof Event
              || one.message() instanceof ErrorReport;
      if (!isUsual) {
        others.add(one.message().type().toString());
      }
    }
    findings.saw(
        Clause.NOTHING_UNASKED,
        others.isEmpty(),
        others.isEmpty() ? "nothing else in 2.5 s" : String.join(", ", others) + " came");
    if (idle.stream().noneMatch(one -> one.message() instanceof Heartbeat)) {
      findings.saw(Clause.BEATS, false, "none in 2.5 s without a lease");
    }
    beats(idle, seen, Heartbeat.IDLE, "idle");
  }

  /** Compares the beats since this mark with what the hub is doing. */
  void streaming(HubSeen seen) throws SourceLost {
    int mark = hub.mark();
    hub.listen(1300);
    beats(
        List.copyOf(hub.heard().subList(mark, hub.mark())), seen, Heartbeat.STREAMING, "streaming");
  }

  private void beats(List<Heard> some, HubSeen seen, int state, String doing) {
    for (Heard one : some) {
      if (one.message() instanceof Heartbeat beat) {
        findings.saw(
            Clause.BEATS_TELL,
            beat.state() == state
                && beat.bootId() == seen.hello().bootId()
                && beat.leaseLeftS() > 0 == (state == Heartbeat.STREAMING),
            "%s: state %d, lease %d s left",
            doing,
            beat.state(),
            beat.leaseLeftS());
      }
    }
  }

  /** Looks back at all that was heard. */
  void lookBack(HubSeen seen) {
    sameHub(seen);
    long bad = hub.rejects().total() + hub.rejects().echoes();
    findings.saw(
        Clause.FRAMES_SOUND,
        bad == 0,
        bad == 0 ? hub.heard().size() + " frames" : hub.rejects().toString());
    long flagged = hub.heard().stream().filter(one -> one.flags() != 1).count();
    findings.saw(Clause.FLAGS_CLEAR, flagged == 0, "%d frames with other flags", flagged);
    int shared = hub.delimiters().shared();
    findings.saw(Clause.TWO_DELIMITERS, shared == 0, "%d frames share one", shared);
    long jumps = 0;
    for (int i = 1; i < hub.heard().size(); i++) {
      jumps += ((hub.heard().get(i - 1).seq() + 1) & 0xFFFF) == hub.heard().get(i).seq() ? 0 : 1;
    }
    findings.saw(Clause.SEQ_COUNTS, jumps == 0, "%d jumps in %d frames", jumps, hub.heard().size());
    findings.saw(
        Clause.ACK_IN_TIME,
        hub.slowestAckNs() <= 200 * Conversation.MS + Conversation.SLACK_NS,
        "the slowest took %.0f ms",
        hub.slowestAckNs() / 1e6);
    each(Clause.BEATS, "HEARTBEAT", 1.0, one -> one.message() instanceof Heartbeat);
    for (int node : seen.nodes().keySet()) {
      indexCountsOn(node);
      each(
          Clause.STATUS_EACH,
          "node " + node,
          5.0,
          one -> one.message() instanceof Status && one.node() == node);
    }
    handsOnly();
  }

  /** Over all streams. */
  private void indexCountsOn(int node) {
    long expected = -1;
    for (Heard one : hub.heard()) {
      if (one.node() == node && one.message() instanceof Samples samples) {
        if (expected >= 0 && (int) (samples.firstIndex() - expected) < 0) {
          findings.saw(
              Clause.INDEX_COUNTS,
              false,
              "node %d: first_index %d after %d",
              node,
              samples.firstIndex(),
              expected);
        }
        expected = (samples.firstIndex() + samples.count()) & 0xFFFF_FFFFL;
      }
    }
  }

  private void sameHub(HubSeen seen) {
    boolean isSame = true;
    for (Heard one : hub.heard()) {
      if (one.message() instanceof Hello hello) {
        isSame &= hello.uid().equals(seen.hello().uid()) && hello.bootId() == seen.hello().bootId();
      }
    }
    findings.saw(
        Clause.SAME_HUB, isSame, isSame ? "in every HELLO" : "another uid or boot_id in between");
  }

  /** The mean and the worst time between messages of a kind. */
  private void each(Clause clause, String what, double seconds, Predicate<Heard> isIt) {
    Stream<Heard> those = hub.heard().stream().filter(isIt);
    long[] atNs = those.mapToLong(Heard::atNs).toArray();
    if (atNs.length < 2) {
      findings.saw(clause, false, "%s: came %d times", what, atNs.length);
      return;
    }
    double[] between = new double[atNs.length - 1];
    for (int i = 0; i < between.length; i++) {
      between[i] = (atNs[i + 1] - atNs[i]) / 1e9;
    }
    Arrays.sort(between);
    double median = between[between.length / 2];
    double most = between[between.length - 1];
    // One that is late by this computer's fault is late once; a hub's own interval is the median.
    findings.saw(
        clause,
        Math.abs(median - seconds) <= 0.1 * seconds && most <= 1.5 * seconds,
        "%s: each %.2f s, %.2f s at the most",
        what,
        median,
        most);
  }

  private void handsOnly() {
    findings.notTried(Clause.NEW_BOOT_ID, "switch the hub off and on, run this again and compare");
    findings.notTried(Clause.NODE_LEAVES, "take a node's battery out and look at the kiosk");
    findings.notTried(Clause.OVER_SCALE, "shake a node hard and look at SAMPLES status");
  }
}
