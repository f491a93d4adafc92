package org.fourcount.sensor.source;

import java.io.Serializable;

/**
 * What is wrong with the link, and what to say about it.
 *
 * @param trouble the kind
 * @param port the source's name
 * @param detail what the kind's sentence asks for beyond the port; may be empty
 */
public record LinkProblem(Trouble trouble, String port, String detail) implements Serializable {
  /** A problem whose sentence needs no detail. */
  public static LinkProblem of(Trouble trouble, String port) {
    return new LinkProblem(trouble, port, "");
  }

  /** What to show and log: what is wrong, where, what to do. */
  public String sentence() {
    return trouble.sentence(port, detail);
  }
}
