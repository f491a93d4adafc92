package org.fourcount.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * What a kiosk counts of the same recordings: it knows the person's approved repetitions and plays
 * the whole recording, but counts only once the person is in the start posture, and no more than
 * are prescribed.
 *
 * @param folders for each folder what the kiosk and what the judge alone counted
 * @param differ the sets of which the kiosk counts another number than the judge alone
 */
record Armed(List<Row> folders, List<String> differ) {
  /**
   * One folder.
   *
   * @param folder its name
   * @param judge what the judge counts that runs all the time
   * @param kiosk what the kiosk counts
   */
  record Row(String folder, Totals judge, Totals kiosk) {}

  static Armed of(List<RecordingResult> results) {
    List<Row> rows = new ArrayList<>();
    for (Folder folder : Folder.of(results)) {
      rows.add(
          new Row(
              String.valueOf(folder.path().getFileName()),
              Totals.of(folder.results()),
              Totals.of(armed(folder.results()))));
    }
    List<String> differ = new ArrayList<>();
    for (RecordingResult result : results) {
      List<SetScore> judge = result.sets();
      List<SetScore> kiosk = result.asArmed().sets();
      for (int i = 0; i < judge.size(); i++) {
        if (judge.get(i).counted() != kiosk.get(i).counted()) {
          differ.add(
              String.format(
                  "%s, %s: %d, not %d",
                  result.name(),
                  judge.get(i).label(),
                  kiosk.get(i).counted(),
                  judge.get(i).counted()));
        }
      }
    }
    return new Armed(rows, differ);
  }

  private static List<RecordingResult> armed(List<RecordingResult> results) {
    return results.stream().map(RecordingResult::asArmed).toList();
  }

  Section section() {
    return new Section(
        "Kiosk (armed): what it counts that waits for the start posture",
        List.of(
            "folder",
            "done",
            "judge alone",
            "kiosk",
            "missed",
            "false",
            "outside",
            "sets exact",
            "verdicts right"),
        folders.stream().map(Armed::row).toList(),
        differ.isEmpty()
            ? List.of()
            : List.of("otherwise than the judge alone: " + String.join("; ", differ)));
  }

  private static List<String> row(Row row) {
    Totals kiosk = row.kiosk();
    return List.of(
        row.folder(),
        String.valueOf(kiosk.expected()),
        String.valueOf(row.judge().counted()),
        String.valueOf(kiosk.counted()),
        String.valueOf(kiosk.missed()),
        String.valueOf(kiosk.falselyCounted()),
        String.valueOf(kiosk.outside()),
        Section.share(kiosk.exact(), kiosk.sets()),
        Section.share(kiosk.right(), kiosk.told()));
  }
}
