package org.fourcount.sensor;

/** The address of a source of bytes, checked. */
public sealed interface SourceUri permits SerialUri, RecordingUri, VirtualUri {
  /**
   * Reads an address: {@code serial:auto}, {@code serial:/dev/ttyACM0?baud=115200}, {@code
   * recording:PATH?speed=max} or {@code virtual:4-0-4-0?reps=8&faults=rushed,trunk}.
   *
   * @throws IllegalArgumentException with a sentence that says what is wrong and what would be
   *     right
   */
  static SourceUri parse(String text) {
    String uri = text.strip();
    int colon = uri.indexOf(':');
    String scheme = colon < 0 ? uri : uri.substring(0, colon);
    String rest = colon < 0 ? "" : uri.substring(colon + 1);
    int mark = rest.lastIndexOf('?');
    String path = mark < 0 ? rest : rest.substring(0, mark);
    String query = mark < 0 ? "" : rest.substring(mark + 1);
    return switch (scheme) {
      case "serial" -> SerialUri.parse(path, UriQuery.parse(query, SerialUri.KEYS));
      case "recording" -> RecordingUri.parse(path, UriQuery.parse(query, RecordingUri.KEYS));
      case "virtual" -> VirtualUri.parse(path, UriQuery.parse(query, VirtualUri.KEYS));
      default ->
          throw new IllegalArgumentException(
              "\""
                  + text
                  + "\" is no source: write serial:auto, serial:/dev/ttyACM0, recording:FILE or"
                  + " virtual:4-0-4-0.");
    };
  }
}
