package org.fourcount.station;

import java.nio.file.Path;
import org.fourcount.config.UnusableFile;
import org.fourcount.evaluation.SamplePlayer;
import org.fourcount.motion.SampleSink;
import org.fourcount.sensor.RecordingUri;
import org.fourcount.sensor.Sources;
import org.fourcount.sensor.link.Link;
import org.fourcount.sensor.link.LinkStatus;
import org.fourcount.sensor.source.LinkProblem;
import org.fourcount.sensor.source.Speed;
import org.fourcount.sensor.source.Trouble;

/** Plays recordings through the whole chain of a live set: CSV, frames, decoder, link, samples. */
public final class BytePlayer implements SamplePlayer {
  @Override
  public void play(Path csv, SampleSink sink) throws UnusableFile {
    Link link = new Link(Sources.opener(new RecordingUri(csv, Speed.MAX, null)), sink);
    LinkStatus end = link.runUntilEnd();
    LinkProblem problem = end.problem();
    if (problem != null && problem.trouble() != Trouble.RECORDING_OVER) {
      throw new UnusableFile(problem.sentence());
    }
  }
}
