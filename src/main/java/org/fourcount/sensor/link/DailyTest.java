package org.fourcount.sensor.link;

/**
 * When the sensors are to test themselves: once a day, once all of them have lain still for a
 * minute, as nobody does who wears one; the test disturbs a stream for about a second.
 */
final class DailyTest {
  private static final long SECOND_NS = 1_000_000_000;

  /** So that a station that is switched on a little earlier each morning is tested each morning. */
  private static final long EVERY_NS = 20 * 3600 * SECOND_NS;

  private static final double STILL_S = 60;

  private final KnownHub hub;
  private long lookNs = Long.MIN_VALUE;

  DailyTest(KnownHub hub) {
    this.hub = hub;
  }

  /** Whether it is time; looks each second. */
  boolean isDue(long nowNs) {
    if (nowNs < lookNs) {
      return false;
    }
    lookNs = nowNs + SECOND_NS;
    boolean isDone = hub.testedNs() != Long.MIN_VALUE && nowNs - hub.testedNs() < EVERY_NS;
    return !isDone
        && !hub.isTraining()
        && hub.canSelfTest()
        && !hub.nodes().isEmpty()
        && hub.nodes().stream().allMatch(node -> node.stillS() >= STILL_S);
  }
}
