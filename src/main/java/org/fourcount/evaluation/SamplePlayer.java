package org.fourcount.evaluation;

import java.nio.file.Path;
import org.fourcount.config.UnusableFile;
import org.fourcount.motion.SampleSink;

/** Plays a recording's samples as they would come from a sensor hub, as fast as they are taken. */
@FunctionalInterface
public interface SamplePlayer {
  /** Gives every sample of the CSV file to the sink. */
  void play(Path csv, SampleSink sink) throws UnusableFile;
}
