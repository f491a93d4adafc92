package org.fourcount;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages beside the code: what they name is there. */
class PagesTest {
  private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(#[^)]*)?\\)");

  private static List<Path> pages() throws IOException {
    List<Path> pages =
        new ArrayList<>(List.of(Path.of("README.md"), Path.of("firmware-protocol.md")));
    try (Stream<Path> all = Files.walk(Path.of("src"))) {
      all.filter(page -> page.toString().endsWith(".md")).forEach(pages::add);
    }
    return pages;
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    int links = 0;
    for (Path page : pages()) {
      Matcher link = LINK.matcher(Files.readString(page));
      for (; link.find(); links++) {
        assertThat(page.resolveSibling(link.group(1))).as("a link of " + page).exists();
      }
    }
    assertThat(links).isGreaterThan(30);
  }

  @Test
  void everyPictureIsShownByAPage() throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path page : pages()) {
      all.append(Files.readString(page));
    }
    try (Stream<Path> pictures = Files.list(Path.of("src/docs/images"))) {
      assertThat(pictures.map(p -> p.getFileName().toString()))
          .allMatch(name -> all.indexOf(name) >= 0);
    }
  }

  /** Programs that pages tell people to run: {@code org.fourcount.store.CrashTrial}. */
  @Test
  void everyProgramThatIsNamedIsThere() throws IOException {
    Pattern program = Pattern.compile("`(org\\.fourcount(?:\\.[a-z]+)*\\.[A-Z]\\w+)");
    List<String> named = new ArrayList<>();
    for (Path page : pages()) {
      Matcher names = program.matcher(Files.readString(page));
      while (names.find()) {
        named.add(names.group(1));
      }
    }
    assertThat(named)
        .isNotEmpty()
        .allMatch(
            name -> {
              String file = name.replace('.', '/') + ".java";
              return Stream.of("main", "test", "bench")
                  .anyMatch(room -> Files.exists(Path.of("src", room, "java").resolve(file)));
            });
  }
}
