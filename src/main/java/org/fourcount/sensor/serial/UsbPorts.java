package org.fourcount.sensor.serial;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.fourcount.sensor.source.SourceLost;

/**
 * Ports behind USB. On Linux by the names in /dev/serial/by-id, which stay the same when a hub
 * moves to another socket; the library's own search, which is slow and can disturb ports
 * (jSerialComm #564), runs only when something was plugged in or out that has no such name.
 */
final class UsbPorts implements PortList {
  /** Asks the library, which knows every system. */
  @FunctionalInterface
  interface Search {
    List<String> ports() throws SourceLost;
  }

  private final Path byId;
  private final Path devices;
  private final Search search;
  private SortedSet<String> seen = new TreeSet<>();
  private List<String> found = List.of();
  private boolean hasSearched;

  UsbPorts(Path byId, Path devices, Search search) {
    this.byId = byId;
    this.devices = devices;
    this.search = search;
  }

  static UsbPorts ofThisComputer() {
    return new UsbPorts(Path.of("/dev/serial/by-id"), Path.of("/dev"), SerialByteSource::usbPorts);
  }

  @Override
  public List<String> ports() throws SourceLost {
    List<String> named = new ArrayList<>();
    for (String name : names(byId, "*")) {
      named.add(byId.resolve(name).toString());
    }
    if (!named.isEmpty()) {
      hasSearched = false;
      return named;
    }
    SortedSet<String> now = names(devices, "{ttyUSB,ttyACM,cu.usb}*");
    boolean isWatched = Files.isDirectory(devices);
    if (!hasSearched || !isWatched || !now.equals(seen)) {
      found = List.copyOf(search.ports());
      seen = now;
      hasSearched = true;
    }
    return found;
  }

  private static SortedSet<String> names(Path folder, String glob) {
    SortedSet<String> names = new TreeSet<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, glob)) {
      entries.forEach(entry -> names.add(String.valueOf(entry.getFileName())));
    } catch (IOException e) {
      // No such folder means nothing plugged in, and a folder that vanishes while it is read too.
      names.clear();
    }
    return names;
  }
}
