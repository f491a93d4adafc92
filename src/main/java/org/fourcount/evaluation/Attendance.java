package org.fourcount.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fourcount.config.UnusableFile;
import org.fourcount.motion.Sample;
import org.fourcount.motion.SampleSink;
import org.fourcount.sensor.recording.RecordedNode;
import org.fourcount.sensor.recording.Recording;

/** Which of a recording's nodes sent samples, and when they did not. */
final class Attendance implements SampleSink {
  /** A gap that voids a repetition's times is one to be named, seconds. */
  private static final double SILENT_S = 1.0;

  private final Recording recording;
  private final Map<Integer, Double> last = new HashMap<>();
  private final List<Silence> silences = new ArrayList<>();
  private double first = Double.NaN;
  private double newest = Double.NaN;

  Attendance(Recording recording) {
    this.recording = recording;
  }

  @Override
  public void accept(Sample sample) {
    double t = sample.seconds();
    first = Double.isNaN(first) ? t : first;
    newest = Double.isNaN(newest) ? t : Math.max(newest, t);
    Double before = last.put(sample.node, t);
    note(silences, sample.node, before == null ? first : before, t);
  }

  private void note(List<Silence> all, int node, double from, double to) {
    if (to - from > SILENT_S) {
      recording.nodes().stream()
          .filter(n -> n.id() == node)
          .forEach(n -> all.add(new Silence(named(n), from, to)));
    }
  }

  /** The stretches in which a node was silent, in the order in which they began. */
  List<Silence> silences() {
    List<Silence> all = new ArrayList<>(silences);
    last.forEach((node, t) -> note(all, node, t, newest));
    all.sort(Comparator.comparingDouble(Silence::from));
    return all;
  }

  /** Refuses a recording that names a node without a single sample. */
  void requireAll(Path csv) throws UnusableFile {
    for (RecordedNode node : recording.nodes()) {
      if (!last.containsKey(node.id())) {
        throw new UnusableFile(
            recording.file(),
            named(node)
                + " has no sample in "
                + csv.getFileName()
                + ", which holds nodes "
                + last.keySet().stream()
                    .sorted()
                    .map(String::valueOf)
                    .collect(Collectors.joining(", "))
                + "; correct the id, or leave the node out.",
            null);
      }
    }
  }

  private static String named(RecordedNode node) {
    return "node " + node.id() + " (" + node.role() + ")";
  }
}
