package org.fourcount.sensor.virtual;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fourcount.motion.Course;
import org.fourcount.sensor.recording.Baseline;
import org.fourcount.sensor.recording.RecordedNode;
import org.fourcount.sensor.recording.Recording;
import org.fourcount.sensor.recording.RecordingWriter;
import org.fourcount.sensor.recording.TrueRep;
import org.fourcount.sensor.recording.TrueSet;

/** Writes a simulated set, with its truth, as an interchange recording. */
public final class SimulatedRecording {
  /** Approved repetitions, of each side. */
  private static final int APPROVED_REPS = 3;

  private SimulatedRecording() {}

  /**
   * Writes {@code name.csv}, {@code name-baseline.csv} and {@code name.toml} into a folder that
   * exists.
   *
   * @return what was written
   * @throws IOException if a file cannot be written
   */
  public static Recording write(SimulatedSet set, Path folder, String name) throws IOException {
    SimulatedPerson person = new SimulatedPerson(set.withoutGuided());
    Path csv = folder.resolve(name + ".csv");
    Path baselineCsv = folder.resolve(name + "-baseline.csv");
    RecordingWriter.writeCsv(csv, person::next);
    SimulatedSet approved = set.baseline();
    RecordingWriter.writeCsv(baselineCsv, new SimulatedPerson(approved)::next);
    Recording recording =
        new Recording(
            folder.resolve(name + ".toml"),
            title(set),
            "simulated-" + set.body().name().toLowerCase(Locale.ROOT),
            "simulation with exact truth, seed " + set.seed(),
            "Apache-2.0",
            csv,
            person.seconds(),
            set.rateHz(),
            Optional.of(new Baseline(baselineCsv, APPROVED_REPS, Double.NaN, Double.NaN)),
            Optional.of(set.tempo()),
            set.body() == Body.STACK ? Course.TRAVEL : Course.ARC,
            nodes(set),
            List.of(new TrueSet("simulated", 0, person.seconds(), set.reps(), Optional.empty())),
            person.truth().stream().map(SimulatedRecording::rep).toList());
    RecordingWriter.writeToml(recording);
    return recording;
  }

  private static String title(SimulatedSet set) {
    if (set.body() == Body.STACK) {
      return String.format(
          Locale.ROOT,
          "Simulated weight stack: %d repetitions, %.0f mm, %d Hz, shaking %.0f mg",
          set.reps(),
          set.range(),
          set.rateHz(),
          set.tremorMg());
    }
    return String.format(
        Locale.ROOT,
        (set.body() == Body.THIGHS ? "Simulated march" : "Simulated set")
            + ": %d repetitions, %.0f degrees, %d Hz%s, tremor %.0f mg, axis %.0f degrees from"
            + " vertical",
        set.reps(),
        set.range(),
        set.rateHz(),
        set.gyro() ? " with gyro" : "",
        set.tremorMg(),
        set.axisDegrees());
  }

  private static List<RecordedNode> nodes(SimulatedSet set) {
    List<RecordedNode> nodes = new ArrayList<>();
    switch (set.body()) {
      case LIMB -> nodes.add(new RecordedNode(SimulatedPerson.LIMB, "limb", "moving"));
      case STACK -> nodes.add(new RecordedNode(SimulatedPerson.LIMB, "weight stack", "moving"));
      case THIGHS -> {
        nodes.add(new RecordedNode(SimulatedPerson.LIMB, "left thigh", "moving-left"));
        nodes.add(new RecordedNode(SimulatedPerson.RIGHT, "right thigh", "moving-right"));
      }
    }
    if (set.trunk()) {
      nodes.add(new RecordedNode(SimulatedPerson.TRUNK, "trunk", "trunk"));
    }
    if (set.adjacent()) {
      nodes.add(new RecordedNode(SimulatedPerson.ADJACENT, "next to the limb", "adjacent"));
    }
    return nodes;
  }

  private static TrueRep rep(SimulatedRep rep) {
    return new TrueRep(
        rep.start(),
        rep.concentricEnd(),
        rep.eccentricStart(),
        rep.end(),
        rep.range(),
        Optional.of(rep.faults().stream().map(PlantedFault.Kind::key).toList()),
        rep.side());
  }
}
