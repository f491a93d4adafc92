package org.fourcount.evaluation;

import java.util.Locale;

/**
 * A stretch of a recording in which one node sent nothing.
 *
 * @param node its number and what it is, such as {@code node 2 (trunk)}
 * @param from seconds of the recording's clock
 * @param to seconds of the recording's clock
 */
public record Silence(String node, double from, double to) {
  /** What is to be said of it. */
  String sentence() {
    return String.format(Locale.ROOT, "%s sent nothing from %.1f s to %.1f s", node, from, to);
  }
}
