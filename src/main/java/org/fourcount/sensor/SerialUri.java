package org.fourcount.sensor;

import java.util.List;

/**
 * A serial port.
 *
 * @param port a path such as /dev/ttyACM0, or {@link #AUTO}
 * @param baud bits per second; a hub with USB of its own ignores it
 */
public record SerialUri(String port, int baud) implements SourceUri {
  /** Whichever port a hub is plugged into. */
  public static final String AUTO = "auto";

  /** The protocol's default. */
  public static final int DEFAULT_BAUD = 921_600;

  static final List<String> KEYS = List.of("baud");

  static SerialUri parse(String path, UriQuery query) {
    if (path.isEmpty()) {
      throw new IllegalArgumentException(
          "serial: names no port: write serial:auto or serial:/dev/ttyACM0.");
    }
    return new SerialUri(path, query.whole("baud", DEFAULT_BAUD, 1200, 4_000_000));
  }

  /** Whether the port is to be found. */
  public boolean isAuto() {
    return port.equals(AUTO);
  }
}
