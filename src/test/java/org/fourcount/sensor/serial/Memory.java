package org.fourcount.sensor.serial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * What this process holds in memory, by what it is for; MB. Linux only.
 *
 * @param resident all of it
 * @param file of files: the JVM, libraries, jars
 * @param heap committed to Java objects
 * @param live Java objects; after a collection
 * @param classes metaspace and the like
 * @param code compiled
 */
record Memory(double resident, double file, double heap, double live, double classes, double code) {
  private static final double MB = 1 << 20;

  /** As it is now; collects garbage first. */
  static Memory now() {
    System.gc();
    return new Memory(
        ofStatus("VmRSS"),
        ofStatus("RssFile"),
        committed(pool -> pool.getType() == MemoryType.HEAP),
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MB,
        committed(pool -> pool.getType() != MemoryType.HEAP && !isCode(pool)),
        committed(Memory::isCode));
  }

  /** What is left: malloc, stacks, the collector's and the compiler's own. */
  double rest() {
    return resident - file - heap - classes - code;
  }

  private static boolean isCode(MemoryPoolMXBean pool) {
    return pool.getName().startsWith("Code");
  }

  private static double committed(Predicate<MemoryPoolMXBean> which) {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(which)
        .mapToDouble(pool -> pool.getUsage().getCommitted() / MB)
        .sum();
  }

  private static double ofStatus(String key) {
    try {
      String line =
          Files.readAllLines(Path.of("/proc/self/status")).stream()
              .filter(l -> l.startsWith(key + ":"))
              .findFirst()
              .orElseThrow();
      return Long.parseLong(line.replaceAll("\\D", "")) * 1024 / MB;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "resident %.1f MB: files %.1f, heap %.1f (live %.1f), classes %.1f, code %.1f, rest %.1f",
        resident,
        file,
        heap,
        live,
        classes,
        code,
        rest());
  }
}
