package org.fourcount;

import java.io.ByteArrayOutputStream;
import org.fourcount.coaching.Approved;
import org.fourcount.coaching.ApprovedRecorder;
import org.fourcount.coaching.NodeRoles;
import org.fourcount.coaching.Prescription;
import org.fourcount.coaching.SetJudge;
import org.fourcount.coaching.TraceRing;
import org.fourcount.motion.ApprovedReps;
import org.fourcount.motion.Baseline;
import org.fourcount.motion.SampleSink;
import org.fourcount.motion.Tempo;
import org.fourcount.sensor.SourceUri;
import org.fourcount.sensor.Sources;
import org.fourcount.sensor.link.Link;
import org.fourcount.sensor.source.ByteSource;

/**
 * The bytes of a simulated six-axis set as the hub sent them, and the judge of that set; for tests
 * and benchmarks.
 */
public final class ChainBytes {
  private static final NodeRoles LIMB_ONLY = new NodeRoles(1, 0);
  private static final String PERSON = "&trunk=false&speed=max&seed=5";

  private final byte[] bytes;
  private final Approved approved;

  /** A set of so many repetitions at the count of four. */
  public ChainBytes(int reps) {
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    Link recorded = link("virtual:4-0-4-0?guided=0&reps=" + reps + PERSON, s -> {});
    recorded.tap((nanos, b, offset, length) -> sent.write(b, offset, length));
    recorded.runUntilEnd();
    bytes = sent.toByteArray();
    ApprovedRecorder recorder = new ApprovedRecorder(LIMB_ONLY);
    link("virtual:4-0-4-0?guided=0&reps=3" + PERSON, recorder).runUntilEnd();
    Baseline baseline = recorder.calibrate(ApprovedReps.of(3, Tempo.FOUR_COUNT)).baseline();
    approved = recorder.approve(baseline);
  }

  private static Link link(String uri, SampleSink sink) {
    return new Link(Sources.opener(SourceUri.parse(uri)), sink);
  }

  /** How many bytes the set takes. */
  public int size() {
    return bytes.length;
  }

  /** A judge of the set, without a screen. */
  public SetJudge judge() {
    return new SetJudge(
        approved, Prescription.of(Tempo.FOUR_COUNT, 1000), LIMB_ONLY, new TraceRing(4096));
  }

  /** Plays the bytes in pieces of so many through decoder, link and sink. */
  public void play(int piece, SampleSink sink) {
    new Link(() -> new Canned(bytes, piece), sink).runUntilEnd();
  }

  /** Bytes that were recorded; nobody hears what is written. */
  private static final class Canned implements ByteSource {
    private final byte[] bytes;
    private final int piece;
    private int at;

    Canned(byte[] bytes, int piece) {
      this.bytes = bytes;
      this.piece = piece;
    }

    @Override
    public int read(byte[] buffer) {
      int count = Math.min(Math.min(piece, buffer.length), bytes.length - at);
      System.arraycopy(bytes, at, buffer, 0, Math.max(0, count));
      at += count;
      return count == 0 ? -1 : count;
    }

    @Override
    public void write(byte[] ignored, int offset, int length) {}

    @Override
    public long nanoTime() {
      return at * 10_000L; // a line of 100 kB/s
    }

    @Override
    public String name() {
      return "recorded bytes";
    }

    @Override
    public boolean answers() {
      return false;
    }

    @Override
    public void close() {}
  }
}
