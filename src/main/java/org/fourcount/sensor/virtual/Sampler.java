package org.fourcount.sensor.virtual;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.fourcount.motion.Sample;
import org.fourcount.protocol.Samples;

/** Takes samples from a feed when their time has come, and gathers them into batches. */
final class Sampler {
  /** Where a full batch goes. */
  @FunctionalInterface
  interface Sender {
    void send(Samples batch, int node);
  }

  private static final int USUAL_BATCH = 5;

  private final SampleFeed feed;
  private final HubClock clock;
  private final Sender sender;
  private final Map<Integer, Batch> batches = new TreeMap<>();
  private final Map<Integer, Long> lost = new HashMap<>();
  private final Sample next = new Sample();
  private boolean hasNext;
  private int batchSize = USUAL_BATCH;
  private long leaseEndUs;

  Sampler(SampleFeed feed, HubClock clock, Sender sender) {
    this.feed = feed;
    this.clock = clock;
    this.sender = sender;
    restart();
    hasNext = feed.next(next);
  }

  /** Counts samples from 0 again; what was gathered is lost. */
  void restart() {
    for (FeedNode node : feed.nodes()) {
      batches.put(node.id(), new Batch(node));
    }
    leaseEndUs = 0;
  }

  /** The samples of a frame from now on; 0 for the usual, too many become the most. */
  void batchSize(int samples) {
    int capacity = batches.values().stream().mapToInt(Batch::capacity).min().orElse(1);
    batchSize = Math.min(samples == 0 ? USUAL_BATCH : samples, capacity);
  }

  int batchSize() {
    return batchSize;
  }

  /** Samples up to this time of the feed are sent; later ones are lost. */
  void sendUntil(long feedUs) {
    leaseEndUs = feedUs;
  }

  long sendUntil() {
    return leaseEndUs;
  }

  /** Measures everything up to this time of the feed. */
  void run(long feedUs) {
    while (hasNext && next.timeUs <= feedUs) {
      measure();
    }
    if (!hasNext) {
      batches.values().forEach(this::flush);
    }
  }

  /** When the next sample comes, in the feed's time; never if there is none. */
  long nextUs() {
    return hasNext ? next.timeUs : Long.MAX_VALUE;
  }

  long lost(int node) {
    return lost.getOrDefault(node, 0L);
  }

  private void measure() {
    Batch batch = batches.get(next.node);
    if (batch == null) {
      throw new IllegalStateException("The feed has no node " + next.node + " but measures it.");
    }
    boolean sent = next.timeUs < leaseEndUs;
    next.timeUs = clock.deviceUs(next.timeUs);
    if (!batch.fits(next.timeUs)) {
      flush(batch);
    }
    if (sent) {
      batch.add(next);
    } else {
      flush(batch);
      batch.skip(next.timeUs);
      lost.merge(next.node, 1L, Long::sum);
    }
    if (batch.count() >= Math.min(batchSize, batch.capacity())) {
      flush(batch);
    }
    hasNext = feed.next(next);
  }

  private void flush(Batch batch) {
    if (!batch.isEmpty()) {
      sender.send(batch.take(), batch.node());
    }
  }
}
