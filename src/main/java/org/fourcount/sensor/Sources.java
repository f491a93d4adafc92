package org.fourcount.sensor;

import java.nio.file.Path;
import org.fourcount.config.UnusableFile;
import org.fourcount.sensor.recording.BrokenRecording;
import org.fourcount.sensor.recording.RawReplay;
import org.fourcount.sensor.recording.RecordedSamples;
import org.fourcount.sensor.recording.Recording;
import org.fourcount.sensor.recording.SampleCsv;
import org.fourcount.sensor.serial.AutoOpener;
import org.fourcount.sensor.serial.SerialByteSource;
import org.fourcount.sensor.source.ByteSource;
import org.fourcount.sensor.source.LinkProblem;
import org.fourcount.sensor.source.Opener;
import org.fourcount.sensor.source.SourceLost;
import org.fourcount.sensor.source.Trouble;
import org.fourcount.sensor.virtual.HubIdentity;
import org.fourcount.sensor.virtual.RecordedFeed;
import org.fourcount.sensor.virtual.SampleFeed;
import org.fourcount.sensor.virtual.SimulatedPerson;
import org.fourcount.sensor.virtual.VirtualHub;
import org.fourcount.sensor.virtual.VirtualSource;

/** Opens whatever an address names. */
public final class Sources {
  private Sources() {}

  /**
   * Opens it once.
   *
   * @throws SourceLost with the reason why it cannot be opened
   */
  public static ByteSource open(SourceUri uri) throws SourceLost {
    return opener(uri).open();
  }

  /** What a link opens again and again while it is lost. */
  public static Opener opener(SourceUri uri) {
    if (uri instanceof RecordingUri recording) {
      return () -> open(recording);
    } else if (uri instanceof VirtualUri virtual) {
      return () ->
          new VirtualSource(
              new VirtualHub(
                  HubIdentity.of(virtual.set().seed()), new SimulatedPerson(virtual.set())),
              virtual.speed(),
              "the simulated set");
    }
    SerialUri serial = (SerialUri) uri;
    return serial.isAuto()
        ? AutoOpener.ofThisComputer(serial.baud())
        : () -> SerialByteSource.open(serial.port(), serial.baud());
  }

  private static ByteSource open(RecordingUri uri) throws SourceLost {
    String name = String.valueOf(uri.file().getFileName());
    try {
      if (uri.file().toString().endsWith(".fcraw")) {
        return new RawReplay(uri.file(), uri.speed());
      }
      SampleFeed feed = new RecordedFeed(samples(uri.file()));
      return new VirtualSource(
          new VirtualHub(HubIdentity.of(name.hashCode()), feed), uri.speed(), name);
    } catch (BrokenRecording | UnusableFile e) {
      throw new SourceLost(
          new LinkProblem(Trouble.BROKEN_RECORDING, name, String.valueOf(e.getMessage())), e);
    }
  }

  private static RecordedSamples samples(Path file) throws BrokenRecording, UnusableFile {
    return SampleCsv.read(file.toString().endsWith(".toml") ? Recording.read(file).csv() : file);
  }
}
