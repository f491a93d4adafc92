package org.fourcount.station;

import java.lang.management.ManagementFactory;
import java.util.EventListener;
import java.util.function.Predicate;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import javax.swing.Timer;

/**
 * Counts live objects of this Java, after a full collection, as {@code jcmd GC.class_histogram}.
 */
final class LiveObjects {
  private LiveObjects() {}

  /** Swing timers, running or not, that something still holds. */
  static long timers() throws JMException {
    return count(Timer.class.getName()::equals);
  }

  /** Listeners of components and models, and this project's lambdas, most of which listen. */
  static long listeners() throws JMException {
    return count(name -> isOurs(name) || listens(name));
  }

  private static boolean isOurs(String name) {
    return name.startsWith("org.fourcount") && name.contains("$$Lambda");
  }

  private static boolean listens(String name) {
    try {
      Class<?> type = Class.forName(name, false, LiveObjects.class.getClassLoader());
      return EventListener.class.isAssignableFrom(type) && !type.isArray();
    } catch (ClassNotFoundException | LinkageError e) {
      return false; // made while running: it has no name to be found by
    }
  }

  private static long count(Predicate<String> which) throws JMException {
    MBeanServer java = ManagementFactory.getPlatformMBeanServer();
    ObjectName commands = new ObjectName("com.sun.management:type=DiagnosticCommand");
    String histogram =
        (String)
            java.invoke(
                commands,
                "gcClassHistogram",
                new Object[] {new String[0]},
                new String[] {String[].class.getName()});
    // Each line: its number, instances, bytes, name, and in brackets the module.
    return histogram
        .lines()
        .map(line -> line.trim().split("\\s+"))
        .filter(part -> part.length >= 4 && part[0].endsWith(":") && which.test(part[3]))
        .mapToLong(part -> Long.parseLong(part[1]))
        .sum();
  }
}
