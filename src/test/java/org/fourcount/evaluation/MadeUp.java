package org.fourcount.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourcount.coaching.Approved;
import org.fourcount.coaching.Doubt;
import org.fourcount.coaching.Fault;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.motion.Course;
import org.fourcount.motion.Phase;
import org.fourcount.motion.PhaseEvent;
import org.fourcount.motion.Rep;
import org.fourcount.motion.Tempo;
import org.fourcount.sensor.recording.RecordedNode;
import org.fourcount.sensor.recording.Recording;
import org.fourcount.sensor.recording.TrueRep;
import org.fourcount.sensor.recording.TrueSet;

/** A recording and what was said of it, put together by hand. */
final class MadeUp {
  private final List<RecordedNode> nodes = new ArrayList<>();
  private final List<TrueSet> sets = new ArrayList<>();
  private final List<TrueRep> done = new ArrayList<>();
  private final List<JudgedRep> measured = new ArrayList<>();
  private final List<Flag> raised = new ArrayList<>();
  private final List<PhaseEvent> events = new ArrayList<>();
  private List<JudgedRep> armed = measured;
  private final Trace trace = new Trace();
  private Path file = Path.of("made-up.toml");
  private String source = "";

  /** One set "s" of a minute. */
  static MadeUp set(int reps, String... faults) {
    return new MadeUp().set("s", 0, 60, reps, faults);
  }

  MadeUp file(String name) {
    file = Path.of(name);
    return this;
  }

  MadeUp source(String who) {
    source = who;
    return this;
  }

  MadeUp node(int id, String role) {
    nodes.add(new RecordedNode(id, "", role));
    return this;
  }

  MadeUp set(String label, double start, double end, int reps, String... faults) {
    sets.add(new TrueSet(label, start, end, reps, Optional.of(List.of(faults))));
    return this;
  }

  /** A repetition whose four times and faults are known. */
  MadeUp done(double start, double top, double turn, double end, String... faults) {
    done.add(new TrueRep(start, top, turn, end, 40, Optional.of(List.of(faults)), ""));
    return this;
  }

  /** One at the count of four. */
  MadeUp done(double start, String... faults) {
    return done(start, start + 4, start + 4, start + 8, faults);
  }

  /** A repetition of which a person marked start and end. */
  MadeUp marked(double start, double end) {
    double open = Double.NaN;
    done.add(new TrueRep(start, open, open, end, open, Optional.empty(), ""));
    return this;
  }

  /** A measured repetition; its turn was certain 0.5 s and its end 0.1 s after it happened. */
  MadeUp measured(double start, double top, double turn, double end, Fault... faults) {
    List<Flag> flags = new ArrayList<>();
    for (Fault fault : faults) {
      flags.add(new Flag(fault, end, start, end, 1, 2));
    }
    measured.add(new JudgedRep(rep(start, top, turn, end), flags, null, Double.NaN));
    return this;
  }

  /** One at the count of four. */
  MadeUp measured(double start, Fault... faults) {
    return measured(start, start + 4, start + 4, start + 8, faults);
  }

  /** The newest measured repetition was first said to have had these times. */
  MadeUp announced(double start, double top, double turn, double end) {
    double certain = measured.get(measured.size() - 1).rep().confirmed();
    events.add(new PhaseEvent(Phase.CONCENTRIC, start, certain, true));
    events.add(new PhaseEvent(Phase.SHORTENED_HOLD, top, certain, true));
    events.add(new PhaseEvent(Phase.ECCENTRIC, turn, certain, true));
    events.add(new PhaseEvent(Phase.LENGTHENED_HOLD, end, certain, true));
    return this;
  }

  /** A kiosk counts only the first ones of those that were measured. */
  MadeUp armed(int first) {
    armed = List.copyOf(measured.subList(0, first));
    return this;
  }

  MadeUp doubted(double start, double end, Doubt why) {
    double middle = (start + end) / 2;
    measured.add(new JudgedRep(rep(start, middle, middle, end), List.of(), why, Double.NaN));
    return this;
  }

  MadeUp raised(Fault fault, double from, double at) {
    raised.add(new Flag(fault, at, from, at, at - from, Double.NaN));
    return this;
  }

  MadeUp trace(double until) {
    for (double t = trace.end(); t <= until; t += 0.1) {
      trace.add(t, 50 - 50 * Math.cos(t), Double.NaN);
    }
    return this;
  }

  private static Rep rep(double start, double top, double turn, double end) {
    return new Rep(start, top, turn, end, turn + 0.5, end + 0.1, 40, 2, 20, 0.2, 0);
  }

  RecordingResult result() {
    return new RecordingResult(
        recording(), approved(), null, measured, armed, raised, events, List.of(), trace);
  }

  RecordingResult refused(String why) {
    return RecordingResult.refused(recording(), new Refused(why, 0, "Do it again."));
  }

  List<KnownSet> known() {
    return KnownSet.all(List.of(result()));
  }

  private Recording recording() {
    return new Recording(
        file,
        "made up",
        "curl",
        source,
        "",
        Path.of("made-up.csv"),
        60,
        50,
        Optional.empty(),
        Optional.of(Tempo.FOUR_COUNT),
        Course.ARC,
        nodes,
        sets,
        done);
  }

  /** The figures ask only whether there is one. */
  private static Approved approved() {
    return new Approved(null, 1);
  }
}
