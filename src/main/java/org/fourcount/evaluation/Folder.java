package org.fourcount.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The recordings of one folder.
 *
 * @param path the folder
 * @param results what was said of its recordings, in order
 */
record Folder(Path path, List<RecordingResult> results) {
  /** The folders in the order of their first recordings. */
  static List<Folder> of(List<RecordingResult> results) {
    Map<Path, List<RecordingResult>> folders = new LinkedHashMap<>();
    for (RecordingResult result : results) {
      Path parent = result.recording().file().getParent();
      folders
          .computeIfAbsent(parent == null ? Path.of(".") : parent, p -> new ArrayList<>())
          .add(result);
    }
    return folders.entrySet().stream().map(e -> new Folder(e.getKey(), e.getValue())).toList();
  }
}
