package org.fourcount.simulation;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.fourcount.coaching.Fault;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.motion.Phase;

/** The sets that went worst, with what went wrong, so that one can be done again by its seed. */
final class Worst {
  /** A phase that is measured wrong by more than this is worth a look, seconds. */
  private static final double PHASE_S = 0.35;

  private Worst() {}

  static void print(List<SetOutcome> all, int howMany, PrintStream out) {
    if (howMany > 0) {
      out.println();
      out.println("Where most went wrong");
      all.stream()
          .sorted(Comparator.comparingInt((SetOutcome o) -> -wrongs(o).size()))
          .limit(howMany)
          .filter(o -> !wrongs(o).isEmpty())
          .forEach(
              o -> {
                out.println(o.matrixCase().inWords());
                wrongs(o).forEach(w -> out.println("    " + w));
              });
    }
  }

  private static List<String> wrongs(SetOutcome o) {
    List<String> wrongs = new ArrayList<>();
    if (o.refusal() != null) {
      wrongs.add("refused: " + o.refusal().key());
    }
    for (JudgedRep said : o.falsely()) {
      wrongs.add(
          String.format(
              Locale.ROOT,
              "counted for nothing: %.2f to %.2f, %.1f deg",
              said.rep().start(),
              said.rep().end(),
              said.rep().range()));
    }
    for (int i = 0; i < o.pairs().size(); i++) {
      SetOutcome.Pair pair = o.pairs().get(i);
      String rep = String.format(Locale.ROOT, "rep %d at %.2f: ", i + 1, pair.done().start());
      live(LiveTruth.up(pair.done()), o, rep, wrongs);
      live(LiveTruth.down(pair.done()), o, rep, wrongs);
      if (pair.said() == null) {
        wrongs.add(rep + "missed");
      } else {
        verdict(pair.done(), pair.said(), rep, wrongs);
        phase(
            Phase.CONCENTRIC, pair.done().concentricEnd() - pair.done().start(), pair, rep, wrongs);
        phase(
            Phase.SHORTENED_HOLD,
            pair.done().eccentricStart() - pair.done().concentricEnd(),
            pair,
            rep,
            wrongs);
        phase(Phase.ECCENTRIC, pair.done().end() - pair.done().eccentricStart(), pair, rep, wrongs);
      }
    }
    return wrongs;
  }

  private static void live(LiveTruth phase, SetOutcome o, String rep, List<String> wrongs) {
    if (phase == null) {
      return;
    }
    double at = phase.raised(o.raised());
    boolean within = at <= phase.end();
    if (phase.rushed() && !within) {
      wrongs.add(rep + phase.fault().key() + (Double.isNaN(at) ? " never raised" : " raised late"));
    } else if (!phase.rushed() && !Double.isNaN(at)) {
      wrongs.add(
          rep
              + String.format(
                  Locale.ROOT,
                  "%s falsely raised %.2f s into %.2f s",
                  phase.fault().key(),
                  at - phase.start(),
                  phase.end() - phase.start()));
    }
  }

  private static void verdict(DoneRep done, JudgedRep said, String rep, List<String> wrongs) {
    String flags =
        said.judged()
            ? said.flags().stream()
                .map(
                    f ->
                        String.format(
                            Locale.ROOT, "%s %.2f/%.2f", f.fault().key(), f.measured(), f.limit()))
                .collect(Collectors.joining(", "))
            : "not judged";
    boolean right =
        done.fault().map(f -> Tally.found(said, f)).orElse(said.judged() && said.flags().isEmpty());
    if (!right) {
      String planted = done.fault().map(Fault::key).orElse("clean");
      wrongs.add(rep + planted + " but said: " + (flags.isEmpty() ? "clean" : flags));
    }
  }

  private static void phase(
      Phase phase, double truth, SetOutcome.Pair pair, String rep, List<String> wrongs) {
    double error = pair.said().rep().seconds(phase) - truth;
    if (Math.abs(error) > PHASE_S) {
      wrongs.add(
          String.format(
              Locale.ROOT, "%s%s measured %+.2f s from %.2f s", rep, phase, error, truth));
    }
  }

  /** Every repetition of one set: truth above measurement. */
  static void retell(SetOutcome o, PrintStream out) {
    out.println(o.matrixCase().inWords());
    for (SetOutcome.Pair pair : o.pairs()) {
      DoneRep d = pair.done();
      out.printf(
          Locale.ROOT,
          "done %8.2f %8.2f %8.2f %8.2f %6.1f deg  %s%s%n",
          d.start(),
          d.concentricEnd(),
          d.eccentricStart(),
          d.end(),
          d.rangeDegrees(),
          d.fault().map(Fault::key).orElse("clean"),
          d.afterSlip() ? " after the slip" : "");
      JudgedRep said = pair.said();
      if (said != null) {
        out.printf(
            Locale.ROOT,
            "said %8.2f %8.2f %8.2f %8.2f %6.1f deg  %s%n",
            said.rep().start(),
            said.rep().concentricEnd(),
            said.rep().eccentricStart(),
            said.rep().end(),
            said.rep().range(),
            said.flags().stream().map(f -> f.fault().key()).collect(Collectors.joining(", ")));
      }
    }
    o.raised()
        .forEach(
            f ->
                out.printf(
                    Locale.ROOT,
                    "raised %8.2f %s in the phase from %.2f%n",
                    f.raised(),
                    f.fault().key(),
                    f.from()));
  }
}
