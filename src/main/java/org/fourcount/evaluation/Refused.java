package org.fourcount.evaluation;

import java.util.function.UnaryOperator;
import org.fourcount.motion.Calibration;
import org.fourcount.motion.Refusal;

/**
 * Why approved repetitions could not serve.
 *
 * @param key the reason, such as {@code count-mismatch}
 * @param found repetitions found in them
 * @param advice the sentence that the screen says then
 */
public record Refused(String key, int found, String advice) {
  /**
   * Why these were refused.
   *
   * @param advice the sentence for a key
   */
  public static Refused of(Calibration calibration, UnaryOperator<String> advice) {
    Refusal why = calibration.refusal();
    String key = why == null ? "" : why.key();
    return new Refused(key, calibration.found(), advice.apply(key));
  }

  /** Such as {@code count-mismatch (2 found). Do them once more.} */
  public String inWords() {
    return key + " (" + found + " found). " + advice;
  }
}
