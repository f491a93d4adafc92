package org.fourcount.sensor.link;

/** How far a session over one source has come. */
final class Progress {
  /** A gap so long voids a repetition's timing. */
  private static final long QUIET_NS = 1_000_000_000;

  private final String source;
  private LinkState state;

  /** A session that begins to greet. */
  Progress(String source) {
    this.source = source;
    state = new LinkState.Greeting(source);
  }

  LinkState state() {
    return state;
  }

  boolean isGreeting() {
    return state instanceof LinkState.Greeting;
  }

  /** Whether the hub was told to stream and obeyed. */
  boolean isStreaming() {
    return state instanceof LinkState.Streaming || state instanceof LinkState.Quiet;
  }

  boolean isEnded() {
    return state instanceof LinkState.Ended;
  }

  void greet() {
    state = new LinkState.Greeting(source);
  }

  /** The hub is to start, or to test its sensors first. */
  void start(boolean isTesting) {
    if (isTesting != state instanceof LinkState.Testing || isStreaming() || isGreeting()) {
      state = isTesting ? new LinkState.Testing(source) : new LinkState.Starting(source);
    }
  }

  void stream() {
    state = new LinkState.Streaming(source);
  }

  /** Samples should come, and the last ones came so long ago. */
  void look(long sinceNs) {
    boolean isQuiet = sinceNs >= QUIET_NS;
    if (isStreaming() && isQuiet != state instanceof LinkState.Quiet) {
      state = isQuiet ? new LinkState.Quiet(source) : new LinkState.Streaming(source);
    }
  }

  void end() {
    state = new LinkState.Ended();
  }
}
