package org.fourcount.sensor.serial;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Puts the serial library's native part where only this user can write. Left to itself, jSerialComm
 * 2.11.4 unpacks it into a world-writable folder below the temporary one and loads what it finds
 * there, so anybody on the computer could plant code; an empty folder in {@code
 * jSerialComm.library.path} does not stop it, as it then falls back to the other.
 */
final class NativeLibrary {
  static final String PROPERTY = "jSerialComm.library.path";

  private static final Map<String, List<String>> FOLDERS =
      Map.of(
          "Linux",
          List.of(
              "x86_64", "x86", "armv8_64", "armv8_32", "armv7hf", "armv6hf", "armv5", "ppc64le"),
          "Windows",
          List.of("x86_64", "x86", "aarch64", "armv7"),
          "OSX",
          List.of("x86_64", "aarch64", "x86"));

  private final String system;
  private final Path folder;

  /** The library of this system, to be kept in a folder of this user's own. */
  NativeLibrary(String osName, Path folder) {
    String os = osName.toLowerCase(Locale.ROOT);
    system = os.contains("win") ? "Windows" : os.contains("mac") ? "OSX" : "Linux";
    this.folder = folder;
  }

  /** The folder that this user's caches belong into. */
  static Path usualFolder(Map<String, String> environment, String home) {
    String cache = environment.getOrDefault("XDG_CACHE_HOME", "");
    String local = environment.getOrDefault("LOCALAPPDATA", "");
    Path base =
        !cache.isEmpty()
            ? Path.of(cache)
            : !local.isEmpty() ? Path.of(local) : Path.of(home, ".cache");
    return base.resolve("fourcount").resolve("serial-2.11.4");
  }

  /**
   * Unpacks it and tells jSerialComm where it is. Must run before the first of its classes loads.
   *
   * @throws IOException if there is no folder that only this user can write
   */
  void prepare() throws IOException {
    Path own = ownFolder();
    for (String architecture : FOLDERS.getOrDefault(system, List.of())) {
      unpack(own, architecture);
    }
    System.setProperty(PROPERTY, own.toString());
  }

  /** The usual folder if it is ours alone, else a fresh one with a name that nobody can guess. */
  private Path ownFolder() throws IOException {
    try {
      Files.createDirectories(folder);
      if (isPosix()) {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      }
      if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && Files.isWritable(folder)) {
        return folder;
      }
    } catch (IOException e) {
      return temporaryFolder(e);
    }
    return Files.createTempDirectory("fourcount-serial");
  }

  private static Path temporaryFolder(IOException why) throws IOException {
    try {
      return Files.createTempDirectory("fourcount-serial");
    } catch (IOException e) {
      e.addSuppressed(why);
      throw e;
    }
  }

  private boolean isPosix() {
    return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  private void unpack(Path own, String architecture) throws IOException {
    String name =
        switch (system) {
          case "Windows" -> "jSerialComm.dll";
          case "OSX" -> "libjSerialComm.jnilib";
          default -> "libjSerialComm.so";
        };
    try (InputStream in =
        NativeLibrary.class.getResourceAsStream("/" + system + "/" + architecture + "/" + name)) {
      if (in == null) {
        return;
      }
      Path target = own.resolve(system).resolve(architecture).resolve(name);
      byte[] bytes = in.readAllBytes();
      if (Files.exists(target) && Arrays.equals(Files.readAllBytes(target), bytes)) {
        return;
      }
      // Moved into place whole: another station may be loading it at this moment.
      Files.createDirectories(target.getParent());
      Path part = Files.createTempFile(target.getParent(), name, ".part");
      Files.write(part, bytes);
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
  }
}
