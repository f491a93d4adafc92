package org.fourcount.sensor.serial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no POSIX permissions")
class NativeLibraryTest {
  @TempDir private Path folder;

  private final String before = System.getProperty(NativeLibrary.PROPERTY);

  @AfterEach
  void putBack() {
    if (before == null) {
      System.clearProperty(NativeLibrary.PROPERTY);
    } else {
      System.setProperty(NativeLibrary.PROPERTY, before);
    }
  }

  @Test
  void onlyTheOwnerMayEnterTheFolder() throws IOException {
    Path own = folder.resolve("own");
    new NativeLibrary("Linux", own).prepare();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(own)))
        .isEqualTo("rwx------");
    assertThat(System.getProperty(NativeLibrary.PROPERTY)).isEqualTo(own.toString());
  }

  @Test
  void aLibraryThatSomebodyPlantedIsReplaced() throws IOException {
    Path library = folder.resolve("Linux/x86_64/libjSerialComm.so");
    Files.createDirectories(library.getParent());
    Files.writeString(library, "planted");
    new NativeLibrary("Linux", folder).prepare();

    assertThat(Files.size(library)).isGreaterThan(10_000);
  }

  @Test
  void whereTheFolderCannotBeMadeAFreshOneIsUsed() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    new NativeLibrary("Linux", file.resolve("below")).prepare();
    Path used = Path.of(System.getProperty(NativeLibrary.PROPERTY));

    assertThat(used).isDirectory().isNotEqualTo(file);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(used)))
        .isEqualTo("rwx------");
  }

  @Test
  void theUsualFolderIsTheUsersCache() {
    assertThat(NativeLibrary.usualFolder(Map.of(), "/home/a"))
        .isEqualTo(Path.of("/home/a/.cache/fourcount/serial-2.11.4"));
    assertThat(NativeLibrary.usualFolder(Map.of("XDG_CACHE_HOME", "/c"), "/home/a"))
        .isEqualTo(Path.of("/c/fourcount/serial-2.11.4"));
  }
}
