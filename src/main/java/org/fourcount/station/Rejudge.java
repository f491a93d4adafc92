package org.fourcount.station;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourcount.coaching.Coach;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.coaching.Rules;
import org.fourcount.coaching.TraceRing;
import org.fourcount.programme.RepRecord;
import org.fourcount.programme.SetEnd;
import org.fourcount.programme.SetRecord;
import org.fourcount.sensor.RecordingUri;
import org.fourcount.sensor.Sources;
import org.fourcount.sensor.link.Link;
import org.fourcount.sensor.link.LinkStatus;
import org.fourcount.sensor.source.Speed;
import org.fourcount.store.Sets;
import org.fourcount.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * Judges a kept set again, from its raw bytes.
 *
 * @param kept the set
 * @param differences what is not as it was kept, a sentence each; empty if all of it is, to the
 *     last bit
 * @param problem why it could not be judged, null if it could
 */
public record Rejudge(
    Sets.Kept kept, int reps, List<String> differences, @Nullable String problem) {
  /**
   * Judges it by the rules of this program.
   *
   * @param recordings the folder of the raw recordings
   */
  public static Rejudge of(Sets.Kept kept, Store store, Path recordings) {
    Path file = recordings.resolve(String.valueOf(kept.set().recording()));
    if (!Files.exists(file)) {
      return new Rejudge(kept, 0, List.of(), file + " is missing.");
    }
    List<RepRecord> before = store.read(tx -> tx.reps().of(kept.seq()));
    Optional<KeptSet> asKept = KeptSet.of(kept, store);
    if (asKept.isEmpty()) {
      return new Rejudge(
          kept, 0, List.of(), "the approved repetitions that judged it are not kept.");
    }
    Coach coach = asKept.get().coach(new TraceRing(2));
    RecordingUri uri = new RecordingUri(file, Speed.MAX, null);
    LinkStatus end = new Link(Sources.opener(uri), coach).runUntilEnd();
    if (end.isTrouble()) {
      return new Rejudge(kept, 0, List.of(), end.sentence());
    }
    List<JudgedRep> was = before.stream().map(RepRecord::judged).toList();
    List<JudgedRep> is = coach.state().reps();
    return new Rejudge(kept, was.size(), differences(kept, was, is), null);
  }

  private static List<String> differences(Sets.Kept kept, List<JudgedRep> was, List<JudgedRep> is) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < Math.max(was.size(), is.size()); i++) {
      String rep = "repetition " + (i + 1);
      if (i >= was.size()) {
        all.add(rep + " was not there, is " + JudgedText.of(is.get(i)) + ".");
      } else if (i >= is.size()) {
        all.add(rep + " was " + JudgedText.of(was.get(i)) + ", is not there" + cut(kept) + ".");
      } else if (!was.get(i).equals(is.get(i))) {
        all.add(rep + " was " + JudgedText.of(was.get(i)) + ", is " + JudgedText.of(is.get(i)));
      }
    }
    return all;
  }

  private static String cut(Sets.Kept kept) {
    return kept.ended() == SetEnd.UNFINISHED ? ": the recording was cut short with the set" : "";
  }

  /** Whether nothing is to be said. */
  public boolean isSame() {
    return problem == null && differences.isEmpty();
  }

  /** How it went, a line for the set and one for each difference. */
  public List<String> lines() {
    SetRecord set = kept.set();
    String head = set.start() + " " + set.exercise() + ": ";
    String rules =
        set.rules().equals(Rules.VERSION)
            ? ""
            : " It was judged by rules " + set.rules() + ", these are " + Rules.VERSION + ".";
    if (problem != null) {
      return List.of(head + "cannot be judged again: " + problem);
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        head
            + reps
            + " repetitions, "
            + (differences.isEmpty() ? "the same to the last bit." : "not the same.")
            + rules);
    differences.forEach(difference -> lines.add("  " + difference));
    return lines;
  }
}
