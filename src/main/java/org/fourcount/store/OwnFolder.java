package org.fourcount.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Folders and files that nobody but this account can look into, whatever the account's umask is and
 * wherever they are copied to. Where a file system knows no such rights its own hold.
 */
public final class OwnFolder {
  private OwnFolder() {}

  /** Makes the folder and those above it where they are missing; what is there stays as it is. */
  public static Path make(Path folder) throws IOException {
    return Files.isDirectory(folder)
        ? folder
        : Files.createDirectories(folder, rights(folder, "rwx------"));
  }

  /** What a new file is created with, so that it is never anybody else's, not for a moment. */
  public static FileAttribute<?>[] rightsOfFile(Path file) {
    return rights(file, "rw-------");
  }

  private static FileAttribute<?>[] rights(Path path, String rights) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
        }
        : new FileAttribute<?>[0];
  }

  /** An empty file, in place of what may have been there. */
  public static Path newFile(Path file) throws IOException {
    Files.deleteIfExists(file);
    return Files.createFile(file, rightsOfFile(file));
  }

  /** Copies a file into a new one, in place of what may have been there. */
  public static Path copy(Path from, Path to) throws IOException {
    newFile(to);
    try (InputStream in = Files.newInputStream(from);
        var out = Files.newOutputStream(to, StandardOpenOption.WRITE)) {
      in.transferTo(out);
    }
    return to;
  }
}
