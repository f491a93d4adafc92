package org.fourcount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.fourcount.coaching.Agreement;
import org.fourcount.coaching.Evidence;
import org.fourcount.coaching.Fault;
import org.fourcount.coaching.Flag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewFileTest {
  private static final Flag LEAN = new Flag(Fault.TRUNK, 5, 4, 5, 11, 6);
  private static final Flag SWAY = new Flag(Fault.TRUNK, 5, 4, 5, 38, 20, Evidence.SWAY);

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("new").resolve("reviews.tsv");
  }

  @Test
  void whatTrainersSaidOutlivesTheProgram() {
    ReviewFile first = new ReviewFile(file());
    first.begin();
    first.keep(3, LEAN, true);
    first.keep(3, LEAN, false);
    first.keep(4, SWAY, true);
    first.close();
    ReviewFile second = new ReviewFile(file());
    assertThat(second.trouble()).isNull();
    assertThat(second.agreement()).isEqualTo(new Agreement(2, 1));
    second.begin();
    second.keep(1, LEAN, true);
    assertThat(second.agreement()).isEqualTo(new Agreement(3, 2));
    second.close();
  }

  @Test
  void theFlagIsKeptAsItWasRaised() throws IOException {
    try (ReviewFile reviews = new ReviewFile(file())) {
      reviews.begin();
      reviews.keep(3, SWAY, false);
    }
    assertThat(Files.readAllLines(file()))
        .hasSize(2)
        .last()
        .asString()
        .contains("\t3\ttrunk\tSWAY\t4.000\t5.000\t38.00\t20.00\tfalse\ttrainer\t");
  }

  @Test
  void aLineThatCannotBeReadIsSaidAndKept() throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(file(), "set\nnonsense\n");
    try (ReviewFile reviews = new ReviewFile(file())) {
      assertThat(reviews.trouble()).contains("reviews.tsv:2: this review cannot be read");
      reviews.begin();
      reviews.keep(1, LEAN, true);
    }
    assertThat(Files.readAllLines(file())).hasSize(3).contains("nonsense");
  }

  @Test
  void aFileThatCannotBeWrittenIsSaid() throws IOException {
    Files.writeString(folder.resolve("new"), "not a folder");
    try (ReviewFile reviews = new ReviewFile(file())) {
      reviews.begin();
      reviews.keep(1, LEAN, true);
      await()
          .atMost(Duration.ofSeconds(10))
          .untilAsserted(() -> assertThat(reviews.trouble()).contains("is not kept"));
    }
  }
}
