package org.fourcount.sensor.virtual;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fourcount.sensor.recording.Baseline;
import org.fourcount.sensor.recording.RecordedNode;
import org.fourcount.sensor.recording.Recording;
import org.fourcount.sensor.recording.RecordingWriter;
import org.fourcount.sensor.recording.TrueRep;
import org.fourcount.sensor.recording.TrueSet;

/** Writes a simulated set, with its truth, as an interchange recording. */
public final class SimulatedRecording {
  private SimulatedRecording() {}

  /**
   * Writes {@code name.csv}, {@code name-baseline.csv} and {@code name.toml} into a folder that
   * exists.
   *
   * @return what was written
   * @throws IOException if a file cannot be written
   */
  public static Recording write(SimulatedSet set, Path folder, String name) throws IOException {
    SimulatedPerson person = new SimulatedPerson(set);
    Path csv = folder.resolve(name + ".csv");
    Path baselineCsv = folder.resolve(name + "-baseline.csv");
    RecordingWriter.writeCsv(csv, person::next);
    SimulatedSet approved = set.baseline();
    RecordingWriter.writeCsv(baselineCsv, new SimulatedPerson(approved)::next);
    Recording recording =
        new Recording(
            folder.resolve(name + ".toml"),
            title(set),
            "simulated-limb",
            "simulation with exact truth, seed " + set.seed(),
            "Apache-2.0",
            csv,
            person.seconds(),
            set.rateHz(),
            Optional.of(new Baseline(baselineCsv, approved.reps(), Double.NaN, Double.NaN)),
            Optional.of(set.tempo()),
            nodes(set),
            List.of(new TrueSet("simulated", 0, person.seconds(), set.reps(), Optional.empty())),
            person.truth().stream()
                .filter(rep -> !rep.guided())
                .map(SimulatedRecording::rep)
                .toList());
    RecordingWriter.writeToml(recording);
    return recording;
  }

  private static String title(SimulatedSet set) {
    return String.format(
        Locale.ROOT,
        "Simulated set: %d repetitions, %.0f degrees, %d Hz%s, tremor %.0f mg, axis %.0f degrees from"
            + " vertical",
        set.reps(),
        set.rangeDegrees(),
        set.rateHz(),
        set.gyro() ? " with gyro" : "",
        set.tremorMg(),
        set.axisDegrees());
  }

  private static List<RecordedNode> nodes(SimulatedSet set) {
    List<RecordedNode> nodes = new ArrayList<>();
    nodes.add(new RecordedNode(SimulatedPerson.LIMB, "limb", "moving"));
    if (set.trunk()) {
      nodes.add(new RecordedNode(SimulatedPerson.TRUNK, "trunk", "trunk"));
    }
    return nodes;
  }

  private static TrueRep rep(SimulatedRep rep) {
    return new TrueRep(
        rep.start(),
        rep.concentricEnd(),
        rep.eccentricStart(),
        rep.end(),
        rep.rangeDegrees(),
        Optional.of(rep.faults().stream().map(PlantedFault.Kind::key).toList()));
  }
}
