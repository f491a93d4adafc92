package org.fourcount.station;

import java.util.Locale;
import java.util.stream.Collectors;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.JudgedRep;

/** A judged repetition in words, with its numbers as exact as they are. */
final class JudgedText {
  private JudgedText() {}

  static String of(JudgedRep judged) {
    String verdict =
        judged.doubt() != null
            ? "not judged (" + judged.doubt().key() + ")"
            : judged.flags().isEmpty()
                ? judged.mark().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                : judged.flags().stream().map(JudgedText::of).collect(Collectors.joining(", "));
    return verdict
        + " from "
        + judged.rep().start()
        + " to "
        + judged.rep().end()
        + " s, range "
        + judged.rep().range();
  }

  private static String of(Flag flag) {
    return flag.fault().key() + " (" + flag.measured() + ", limit " + flag.limit() + ")";
  }
}
