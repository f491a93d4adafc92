package org.fourcount.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** How the page looks. It stands in the page itself, which needs no other file. */
final class PageStyle {
  private static final String FILE = "evaluation.css";

  private PageStyle() {}

  static String read() throws IOException {
    try (InputStream in = PageStyle.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IOException(FILE + " is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
