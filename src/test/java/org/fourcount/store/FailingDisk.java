package org.fourcount.store;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;

/** The disk of src/test/c/failing-disk.c, as the program on it and whoever starts that see it. */
final class FailingDisk {
  private static final Path SOURCE = Path.of("src/test/c/failing-disk.c");
  private static final int BYTES = 16;

  private final MappedByteBuffer control;

  /** The disk of this very program, which was started on one. */
  FailingDisk() throws IOException {
    Path file = Path.of(System.getenv("FAILING_CONTROL"));
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      control = channel.map(FileChannel.MapMode.READ_WRITE, 0, BYTES);
      control.order(ByteOrder.nativeOrder());
    }
  }

  /** The nth call from now on fails with this errno, and all after it if they are to. */
  void failAt(int n, int errno, boolean allAfter) {
    control.putInt(4, allAfter ? 1 : 0);
    control.putInt(8, errno);
    control.putInt(0, n);
  }

  /** It is sound again. */
  void mend() {
    control.putInt(0, 0);
  }

  /** Whether the call that is to fail has not come yet. */
  boolean isWaiting() {
    return control.getInt(0) > 1 || (control.getInt(0) == 1 && control.getInt(4) == 0);
  }

  /** Calls so far. */
  int calls() {
    return control.getInt(12);
  }

  /** A program of this test, to be started on such a disk in this folder. */
  static ProcessBuilder program(Class<?> main, Path folder)
      throws IOException, InterruptedException {
    Path library = folder.resolve("failing-disk.so");
    Process compiler =
        new ProcessBuilder(
                "cc",
                "-shared",
                "-fPIC",
                "-O1",
                "-o",
                library.toString(),
                SOURCE.toString(),
                "-ldl")
            .inheritIO()
            .start();
    if (!compiler.waitFor(60, TimeUnit.SECONDS) || compiler.exitValue() != 0) {
      throw new IOException(SOURCE + " cannot be compiled; install gcc and libc6-dev.");
    }
    Path disk = Files.createDirectory(folder.resolve("disk"));
    Path control = Files.write(folder.resolve("control"), new byte[BYTES]);
    ProcessBuilder program =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Dfourcount.log=OFF",
            "-cp",
            System.getProperty("java.class.path"),
            main.getName(),
            disk.toString());
    program.environment().put("LD_PRELOAD", library.toString());
    program.environment().put("FAILING_FOLDER", disk.toString());
    program.environment().put("FAILING_CONTROL", control.toString());
    return program;
  }
}
