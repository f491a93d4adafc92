package org.fourcount.sensor.recording;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.fourcount.motion.Course;
import org.fourcount.motion.Sample;
import org.fourcount.motion.Tempo;

/** Writes recordings in the interchange format: a TOML file with the truth, and its CSV files. */
public final class RecordingWriter {
  private static final int ACCEL_SCALE = 100_000;
  private static final int GYRO_SCALE = 100;

  private RecordingWriter() {}

  /**
   * Writes samples as CSV.
   *
   * @param next fills the slot with the next sample, in the order of time; false when there is none
   * @return how many were written
   * @throws IOException if the file cannot be written
   */
  public static int writeCsv(Path file, Predicate<Sample> next) throws IOException {
    Sample sample = new Sample();
    StringBuilder line = new StringBuilder();
    int count = 0;
    try (Writer out = Files.newBufferedWriter(file)) {
      out.write(SampleCsv.HEADER + "\n");
      while (next.test(sample)) {
        line.setLength(0);
        line(line, sample);
        out.append(line);
        count++;
      }
    }
    return count;
  }

  private static void line(StringBuilder line, Sample s) {
    line.append(s.node).append(',').append(s.timeUs);
    number(line.append(','), ACCEL_SCALE, s.ax);
    number(line.append(','), ACCEL_SCALE, s.ay);
    number(line.append(','), ACCEL_SCALE, s.az);
    if (s.hasGyro) {
      number(line.append(','), GYRO_SCALE, s.gx);
      number(line.append(','), GYRO_SCALE, s.gy);
      number(line.append(','), GYRO_SCALE, s.gz);
    } else {
      line.append(",,,");
    }
    line.append('\n');
  }

  /** Rounded to 1 / scale, which is a power of ten; a formatter takes 20 times as long. */
  private static void number(StringBuilder line, int scale, double value) {
    long steps = Math.round(Math.abs(value) * scale);
    line.append(value < 0 && steps > 0 ? "-" : "").append(steps / scale).append('.');
    String fraction = Long.toString(scale + steps % scale);
    line.append(fraction, 1, fraction.length());
  }

  /**
   * Writes the description. Its CSV files must stand beside it.
   *
   * @throws IOException if the file cannot be written
   */
  public static void writeToml(Recording recording) throws IOException {
    StringBuilder out = new StringBuilder();
    text(out, "title", recording.title());
    text(out, "exercise", recording.exercise());
    text(out, "source", recording.source());
    text(out, "licence", recording.licence());
    text(out, "recording", String.valueOf(recording.csv().getFileName()));
    if (recording.course() != Course.ARC) {
      text(out, "coordinate", recording.course().key());
    }
    seconds(out, "duration_s", recording.durationS());
    seconds(out, "rate_hz", recording.rateHz());
    recording.baseline().ifPresent(baseline -> baseline(out, baseline));
    if (recording.tempo().isPresent()) {
      tempo(out, recording.tempo().get());
    } else if (recording.baseline().isPresent()) {
      out.append("\n[prescription]\ntempo = \"baseline\"\n");
    }
    recording.nodes().forEach(node -> node(out, node));
    recording.sets().forEach(set -> set(out, set));
    boolean inMillimetres = recording.course() == Course.TRAVEL;
    recording.reps().forEach(rep -> rep(out, rep, inMillimetres));
    Files.writeString(recording.file(), out);
  }

  private static void baseline(StringBuilder out, Baseline baseline) {
    out.append("\n[baseline]\n");
    text(out, "recording", String.valueOf(baseline.csv().getFileName()));
    if (baseline.reps() > 0) {
      whole(out, "reps", baseline.reps());
    }
    seconds(out, "rep_start_s", baseline.repStart());
    seconds(out, "rep_end_s", baseline.repEnd());
  }

  private static void tempo(StringBuilder out, Tempo tempo) {
    out.append("\n[prescription.tempo]  # seconds\n");
    seconds(out, "concentric", tempo.concentric());
    seconds(out, "shortened_hold", tempo.shortenedHold());
    seconds(out, "eccentric", tempo.eccentric());
    seconds(out, "lengthened_hold", tempo.lengthenedHold());
  }

  private static void node(StringBuilder out, RecordedNode node) {
    out.append("\n[[node]]\n");
    whole(out, "id", node.id());
    text(out, "placement", node.placement());
    text(out, "role", node.role());
  }

  private static void set(StringBuilder out, TrueSet set) {
    out.append("\n[[set]]\n");
    text(out, "label", set.label());
    seconds(out, "start_s", set.start());
    seconds(out, "end_s", set.end());
    whole(out, "reps", set.reps());
    set.faults().ifPresent(faults -> faults(out, faults));
  }

  private static void rep(StringBuilder out, TrueRep rep, boolean inMillimetres) {
    boolean phases = !Double.isNaN(rep.concentricEnd());
    out.append("\n[[rep]]\n");
    seconds(out, phases ? "concentric_start_s" : "start_s", rep.start());
    seconds(out, "concentric_end_s", rep.concentricEnd());
    seconds(out, "eccentric_start_s", rep.eccentricStart());
    seconds(out, phases ? "eccentric_end_s" : "end_s", rep.end());
    seconds(out, inMillimetres ? "range_mm" : "range_deg", rep.range());
    if (!rep.side().isEmpty()) {
      text(out, "side", rep.side());
    }
    rep.faults().ifPresent(faults -> faults(out, faults));
  }

  private static void text(StringBuilder out, String key, String value) {
    String escaped = value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    out.append(key).append(" = \"").append(escaped).append("\"\n");
  }

  private static void whole(StringBuilder out, String key, int value) {
    out.append(key).append(" = ").append(value).append('\n');
  }

  /** A number that is not known is not written. */
  private static void seconds(StringBuilder out, String key, double value) {
    if (!Double.isNaN(value)) {
      out.append(key).append(" = ").append(String.format(Locale.ROOT, "%.3f", value)).append('\n');
    }
  }

  private static void faults(StringBuilder out, List<String> faults) {
    out.append("faults = [");
    out.append(String.join(", ", faults.stream().map(fault -> '"' + fault + '"').toList()));
    out.append("]\n");
  }
}
