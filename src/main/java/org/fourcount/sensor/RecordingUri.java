package org.fourcount.sensor;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.fourcount.sensor.source.Speed;
import org.jspecify.annotations.Nullable;

/**
 * A recording: .toml or .csv of the interchange format, or the station's own raw .fcraw.
 *
 * @param file where it is
 * @param speed how fast it plays
 * @param baseline the approved repetitions to judge it by (.csv), where the recording's own TOML
 *     names none or another one is wanted; playing the source does not play them
 */
public record RecordingUri(Path file, Speed speed, @Nullable Path baseline) implements SourceUri {
  static final List<String> KEYS = List.of("speed", "baseline");

  static RecordingUri parse(String path, UriQuery query) {
    if (!(path.endsWith(".toml") || path.endsWith(".csv") || path.endsWith(".fcraw"))) {
      throw new IllegalArgumentException(
          "recording:" + path + " is no recording: name a .toml, .csv or .fcraw file.");
    }
    String baseline = query.text("baseline", "");
    return new RecordingUri(
        path(path),
        Speed.parse(query.text("speed", "1")),
        baseline.isEmpty() ? null : path(baseline));
  }

  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("\"" + text + "\" is no name of a file.", e);
    }
  }
}
