package org.fourcount.sensor.conform;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.fourcount.protocol.Ack;
import org.fourcount.protocol.NodeInfo;
import org.fourcount.protocol.Samples;
import org.jspecify.annotations.Nullable;

/** The samples of one node during one stream. */
final class NodeStream {
  /** Still: the spread of the length of the acceleration, g. */
  private static final double STILL_G = 0.05;

  private final int id;
  private final NodeInfo info;
  private final List<Double> lengths = new ArrayList<>();
  private final List<Long> delaysNs = new ArrayList<>();
  private @Nullable Samples first;
  private @Nullable Samples last;
  private int frames;
  private long samples;
  private long missing;
  private int backwards;
  private int wrongFormats;
  private int mostCount;
  private double worstStep;

  NodeStream(int id, NodeInfo info) {
    this.id = id;
    this.info = info;
  }

  int frames() {
    return frames;
  }

  void take(Samples batch, long atNs) {
    Samples before = last;
    if (before == null) {
      first = batch;
    } else {
      step(before, batch);
    }
    last = batch;
    frames++;
    samples += batch.count();
    mostCount = Math.max(mostCount, batch.count());
    wrongFormats += batch.format() == info.formats() ? 0 : 1;
    long endNs = batch.t0Us() * 1000 + (batch.count() - 1) * batch.dtNs();
    delaysNs.add(atNs - endNs);
    short[] values = batch.values();
    int axes = values.length / batch.count();
    for (int i = 0; i < values.length; i += axes) {
      double x = values[i];
      double y = values[i + 1];
      double z = values[i + 2];
      lengths.add(Math.sqrt(x * x + y * y + z * z) / Math.max(1, info.accelLsbPerG()));
    }
  }

  private void step(Samples before, Samples batch) {
    int gap = (int) (batch.firstIndex() - before.firstIndex()) - before.count();
    if (gap < 0) {
      backwards++;
    } else if (gap > 0) {
      missing += gap;
    } else {
      double endUs = before.t0Us() + before.count() * before.dtNs() / 1000.0;
      worstStep =
          Math.max(worstStep, Math.abs(batch.t0Us() - endUs) * 1000 / Math.max(1, batch.dtNs()));
    }
  }

  /** Says what was seen of this node. */
  void judge(Findings findings, Ack granted) {
    Samples begin = first;
    Samples end = last;
    if (begin == null || end == null || frames < 2) {
      return;
    }
    long spanUs = end.t0Us() - begin.t0Us();
    long count = (end.firstIndex() - begin.firstIndex()) & 0xFFFF_FFFFL;
    double dtNs = spanUs * 1000.0 / Math.max(1, count);
    double offPercent = 100 * (end.dtNs() / dtNs - 1);
    double rate = 1e9 / dtNs;
    findings.saw(
        Clause.AS_GRANTED,
        wrongFormats == 0
            && mostCount <= granted.batch()
            && Math.abs(rate / granted.rateHz() - 1) < 0.1,
        "node %d: %.1f Hz of %d, batches of %d",
        id,
        rate,
        granted.rateHz(),
        mostCount);
    findings.saw(
        Clause.DT_MEASURED,
        Math.abs(offPercent) <= 0.1,
        "node %d: dt_ns %d, measured %.0f, %.3f %% apart",
        id,
        end.dtNs(),
        dtNs,
        offPercent);
    findings.saw(
        Clause.BATCHES_JOIN, worstStep <= 0.5, "node %d: within %.2f of dt", id, worstStep);
    findings.saw(
        Clause.INDEX_COUNTS,
        backwards == 0,
        "node %d: %d samples, %d missing, %d times backwards",
        id,
        samples,
        missing,
        backwards);
    prompt(findings);
    oneG(findings);
  }

  /**
   * How late a frame is cannot be seen without the clocks' offset; how unevenly they come can. Half
   * of them must be no later than the promptest and what the hub may take; this computer's own
   * stalls make some later.
   */
  private void prompt(Findings findings) {
    Collections.sort(delaysNs);
    long spreadNs = delaysNs.get(delaysNs.size() / 2) - delaysNs.get(0);
    findings.saw(
        Clause.PROMPT,
        spreadNs <= 10 * Conversation.MS + Conversation.SLACK_NS,
        "node %d: half come within %.0f ms of the promptest",
        id,
        spreadNs / 1e6);
  }

  private void oneG(Findings findings) {
    double mean = lengths.stream().mapToDouble(g -> g).average().orElse(0);
    double spread =
        Math.sqrt(lengths.stream().mapToDouble(g -> (g - mean) * (g - mean)).average().orElse(0));
    if (spread > STILL_G) {
      findings.notTried(Clause.ONE_G, "node %d moved; lay it down and run this again", id);
    } else {
      findings.saw(Clause.ONE_G, Math.abs(mean - 1) <= 0.15, "node %d: %.3f g", id, mean);
    }
  }
}
