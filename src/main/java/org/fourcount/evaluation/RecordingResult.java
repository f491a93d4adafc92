package org.fourcount.evaluation;

import java.util.List;
import org.fourcount.coaching.Approved;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.coaching.Mark;
import org.fourcount.motion.PhaseEvent;
import org.fourcount.sensor.recording.Recording;
import org.jspecify.annotations.Nullable;

/**
 * What the station says of one recording.
 *
 * @param approved what the approved repetitions showed, null if they were refused
 * @param refused why they were refused, null if they were not
 * @param reps every repetition that the judge found, in order
 * @param armed the repetitions that a kiosk counts, which waits for the start posture first
 * @param raised what was raised while it happened, in order
 * @param events what was said of phases, provisionally and confirmed, in order
 * @param silences when nodes sent nothing for so long that it matters
 * @param trace what the sensors showed
 */
public record RecordingResult(
    Recording recording,
    @Nullable Approved approved,
    @Nullable Refused refused,
    List<JudgedRep> reps,
    List<JudgedRep> armed,
    List<Flag> raised,
    List<PhaseEvent> events,
    List<Silence> silences,
    Trace trace) {
  static RecordingResult refused(Recording recording, Refused why) {
    return new RecordingResult(
        recording, null, why, List.of(), List.of(), List.of(), List.of(), List.of(), new Trace());
  }

  /** The same as a kiosk counted it. */
  RecordingResult asArmed() {
    return new RecordingResult(
        recording, approved, refused, armed, armed, raised, events, silences, trace);
  }

  /** Name of the recording: its TOML file without the ending. */
  public String name() {
    return recording.file().getFileName().toString().replaceAll("\\.toml$", "");
  }

  /** Whether the set could be judged. */
  public boolean judged() {
    return approved != null;
  }

  /** Why it could not be judged, and what to do; empty if it could. */
  String refusalInWords() {
    return refused == null ? "" : refused.inWords();
  }

  /** The sets with what was counted in each. */
  public List<SetScore> sets() {
    return KnownSet.of(this).stream().map(SetScore::of).toList();
  }

  /** "Too fast" as it was raised. */
  List<Flag> tooFast() {
    return raised.stream().filter(f -> f.fault().mark() == Mark.RUSHED).toList();
  }

  /** Other parts as they were said while they helped. */
  List<Flag> helped() {
    return raised.stream().filter(f -> f.fault().mark() == Mark.COMPENSATED).toList();
  }

  /** Repetitions found outside every set. */
  public int outside() {
    return reps.size() - sets().stream().mapToInt(SetScore::counted).sum();
  }
}
