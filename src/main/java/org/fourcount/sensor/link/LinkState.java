package org.fourcount.sensor.link;

/** How far a link has come, and what the screen says while nothing is wrong. */
public sealed interface LinkState {
  /** One sentence for the person at the station. */
  String words();

  /** Opening the source, or waiting to try again; no hub was there yet. */
  record Searching() implements LinkState {
    @Override
    public String words() {
      return "Looking for the sensor hub.";
    }
  }

  /**
   * The source is open; the hub has not said who it is.
   *
   * @param source such as /dev/ttyACM0
   */
  record Greeting(String source) implements LinkState {
    @Override
    public String words() {
      return "Waiting for the sensor hub at " + source + ".";
    }
  }

  /**
   * The hub is known and was told to start.
   *
   * @param source such as /dev/ttyACM0
   */
  record Starting(String source) implements LinkState {
    @Override
    public String words() {
      return "Starting the sensors at " + source + ".";
    }
  }

  /**
   * The sensors test themselves; then they start again.
   *
   * @param source such as /dev/ttyACM0
   */
  record Testing(String source) implements LinkState {
    @Override
    public String words() {
      return "The sensors at " + source + " test themselves: leave them still for a moment.";
    }
  }

  /**
   * Samples come.
   *
   * @param source such as /dev/ttyACM0
   */
  record Streaming(String source) implements LinkState {
    @Override
    public String words() {
      return "The sensors at " + source + " are ready.";
    }
  }

  /**
   * Samples should come, and for a second none did: as long as a gap may be before it voids a
   * repetition's timing.
   *
   * @param source such as /dev/ttyACM0
   */
  record Quiet(String source) implements LinkState {
    @Override
    public String words() {
      return "Nothing comes from the sensors at " + source + " just now: wait a moment.";
    }
  }

  /** A hub was there and is gone; it is being looked for. */
  record Lost() implements LinkState {
    @Override
    public String words() {
      return "Looking for the sensor hub.";
    }
  }

  /** Nothing will come any more: a recording is over, cannot be read, or the link was closed. */
  record Ended() implements LinkState {
    @Override
    public String words() {
      return "The sensors are off.";
    }
  }
}
