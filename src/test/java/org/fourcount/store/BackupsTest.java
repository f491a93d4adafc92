package org.fourcount.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackupsTest {
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
}
