package org.fourcount.programme;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fourcount.coaching.Fault;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.coaching.Mark;
import org.jspecify.annotations.Nullable;

/**
 * One kept repetition.
 *
 * @param number from 1 on within its set
 * @param judged what was measured and flagged, with the evidence
 * @param corrections what trainers say of it, oldest first
 */
public record RepRecord(int number, JudgedRep judged, List<Correction> corrections) {
  /** Keeps an unchangeable copy of the corrections. */
  public RepRecord {
    corrections = List.copyOf(corrections);
  }

  /** The newest word on each flag and on the repetition; nothing of what was taken back. */
  public List<Correction> words() {
    List<Correction> newest = new ArrayList<>();
    for (Correction said : corrections) {
      newest.removeIf(said::isAboutTheSameAs);
      newest.add(said);
    }
    newest.removeIf(said -> said.kind() == Correction.Kind.TAKEN_BACK);
    return newest;
  }

  /** The newest word on a flag, null if there is none. */
  public @Nullable Correction wordOn(Flag flag) {
    return words().stream().filter(said -> said.isAbout(flag)).findFirst().orElse(null);
  }

  /** Whether a flag stands, as it does until a trainer says otherwise. */
  public boolean stands(Flag flag) {
    Correction said = wordOn(flag);
    return said == null || said.kind() != Correction.Kind.NO_SUCH_FAULT;
  }

  /** Whether it was one, as far as trainers have said. */
  public boolean counts() {
    return words().stream().noneMatch(c -> c.kind() == Correction.Kind.NOT_A_REP);
  }

  /**
   * Flags on which nobody has said a word; none where one was said on the repetition as a whole.
   */
  public List<Flag> open() {
    return words().stream().anyMatch(said -> said.fault() == null)
        ? List.of()
        : judged.flags().stream().filter(flag -> wordOn(flag) == null).toList();
  }

  /** Faults that trainers saw and the station did not. */
  public List<Fault> missed() {
    return words().stream()
        .filter(said -> said.kind() == Correction.Kind.MISSED_FAULT)
        .flatMap(said -> Stream.ofNullable(said.fault()))
        .toList();
  }

  /**
   * Its faults, as the trainer sees them: those of the station worst first, then those it missed.
   */
  public Set<Fault> faults() {
    Set<Fault> faults = new LinkedHashSet<>();
    judged.flags().stream().filter(this::stands).forEach(flag -> faults.add(flag.fault()));
    faults.addAll(missed());
    return faults;
  }

  /**
   * What was measured with the faults as the trainer sees them; of those that the station missed
   * nothing was measured.
   */
  public JudgedRep corrected() {
    List<Flag> flags = new ArrayList<>(judged.flags().stream().filter(this::stands).toList());
    for (Fault fault : missed()) {
      double start = judged.rep().start();
      flags.add(new Flag(fault, start, start, judged.rep().end(), Double.NaN, Double.NaN));
    }
    return new JudgedRep(
        judged.rep(),
        flags,
        judged.doubt(),
        judged.rushedRaised(),
        judged.side(),
        judged.unseen(),
        judged.likeness());
  }

  /** Its mark, as the trainer sees it; of no meaning if it does not count. */
  public Mark mark() {
    Set<Fault> faults = faults();
    if (!judged.judged() || (faults.isEmpty() && !judged.unseen().isEmpty())) {
      return Mark.NOT_JUDGED;
    }
    return faults.stream().findFirst().map(Fault::mark).orElse(Mark.CLEAN);
  }

  /** Whether it was judged, is one and has no fault. */
  public boolean isClean() {
    return counts() && mark() == Mark.CLEAN;
  }
}
