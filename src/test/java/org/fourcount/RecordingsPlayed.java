package org.fourcount;

import org.fourcount.evaluation.SamplePlayer;
import org.fourcount.station.BytePlayer;

/** The command line's way of playing recordings, for tests elsewhere. */
public final class RecordingsPlayed {
  private RecordingsPlayed() {}

  /** Through frames, decoder and link. */
  public static SamplePlayer asBytes() {
    return new BytePlayer();
  }
}
