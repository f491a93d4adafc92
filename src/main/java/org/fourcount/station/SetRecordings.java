package org.fourcount.station;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.fourcount.coaching.Stage;
import org.fourcount.sensor.link.Link;
import org.fourcount.sensor.recording.RawRecorder;
import org.fourcount.store.OwnFolder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the raw bytes of every set in a file of its own, from setting up to the last repetition.
 */
final class SetRecordings {
  private static final Logger LOG = LoggerFactory.getLogger(SetRecordings.class);
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("'set'-yyyyMMdd-HHmmss-SSS'.fcraw'");

  /** Bytes of a recording's beginning. */
  private static final int NOTHING_HEARD = 8;

  private final Path folder;
  private volatile @Nullable RawRecorder recorder;
  private @Nullable String file;
  private volatile @Nullable Path path;
  private boolean wasRunning;
  private volatile @Nullable String trouble;

  /** Recordings go into this folder, which is made when the first one begins. */
  SetRecordings(Path folder) {
    this.folder = folder;
  }

  /**
   * Begins or ends a recording as the set's stage asks: once for each set; on the link's thread.
   */
  void follow(Stage stage, Link link) {
    boolean runs = stage != Stage.DONE;
    RawRecorder running = recorder;
    if (runs && !wasRunning) {
      begin(link);
    } else if (!runs && running != null) {
      link.tap(null);
      recorder = null;
      trouble = running.trouble();
      Path done = path;
      new Thread(() -> close(running, done), "recording-closer").start();
    } else if (running != null) {
      trouble = running.trouble();
    }
    wasRunning = runs;
  }

  /** Name of the file that holds the newest set, null if none does. On the link's thread. */
  @Nullable String file() {
    return file;
  }

  private void begin(Link link) {
    file = null;
    try {
      OwnFolder.make(folder);
      Path to = folder.resolve(LocalDateTime.now(ZoneId.systemDefault()).format(NAME));
      RawRecorder begun = new RawRecorder(to, OwnFolder.rightsOfFile(to));
      recorder = begun;
      path = to;
      file = String.valueOf(to.getFileName());
      link.tap(begun);
      LOG.info("Recording to {}.", to);
    } catch (IOException e) {
      trouble =
          "Sets are not being recorded: the folder "
              + folder
              + " cannot be used ("
              + e.getMessage()
              + ").";
      LOG.error(trouble);
    }
  }

  /** Writes what is left to the disk; after the link has ended. */
  void close() {
    RawRecorder running = recorder;
    if (running != null) {
      close(running, path);
    }
  }

  /** Ends a recording; one that nothing was heard for is not kept. */
  private static void close(RawRecorder running, @Nullable Path file) {
    running.close();
    try {
      if (file != null && Files.exists(file) && Files.size(file) <= NOTHING_HEARD) {
        Files.delete(file);
      }
    } catch (IOException e) {
      LOG.warn("{} is empty and cannot be deleted.", file, e);
    }
  }

  /**
   * What is wrong with recording, as a sentence to show, or null if nothing is. From any thread.
   */
  @Nullable String trouble() {
    return trouble;
  }
}
