package org.fourcount.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BackupsTest {
  @TempDir Path folder;

  private static List<Path> files(String days) {
    return Arrays.stream(days.split(" "))
        .map(day -> Path.of("fourcount-2026" + day + (day.length() > 4 ? "" : "-120000") + ".db"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    // the newest first: what there is, and what is kept
    "0302, 0302",
    "0302-180000 0302-120000, 0302-180000",
    "0308 0307 0306 0305 0304 0303 0302 0301, 0308 0307 0306 0305 0304 0303 0302 0301",
    // the eighth day back is kept only as the newest of its week
    "0309 0308 0307 0306 0305 0304 0303 0302 0301, 0309 0308 0307 0306 0305 0304 0303 0301",
    "0329 0322 0315 0308 0301 0222 0215 0208 0201, 0329 0322 0315 0308 0301 0222 0215",
  })
  void theNewestOfSevenDaysAndFourWeeksAreKept(String there, String kept) {
    assertThat(Backups.kept(files(there))).isEqualTo(files(kept));
  }

  @ParameterizedTest
  @ValueSource(strings = {"20261399-999999", "20260231-120000", "20260302-240000"})
  void aFileWhoseNameIsNoTimeIsLeftAlone(String name) throws IOException {
    SqliteFile database = new SqliteFile(folder.resolve("fourcount.db"));
    Store.open(database, InstantSource.fixed(Made.NOON)).close();
    Backups backups = new Backups(database);
    Path odd = Files.createDirectory(backups.folder()).resolve("fourcount-" + name + ".db");
    Files.writeString(odd, "somebody's own");
    LocalDateTime now = LocalDateTime.of(2026, 3, 2, 12, 0);
    Path made = backups.make(now);
    assertThat(backups.all()).containsExactly(made);
    assertThat(backups.newest(now)).contains(made);
    assertThat(backups.times()).containsExactly(now);
    assertThat(odd).hasContent("somebody's own");
  }
}
