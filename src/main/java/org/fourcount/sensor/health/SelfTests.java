package org.fourcount.sensor.health;

import java.time.Duration;
import java.util.Optional;

/** Remembers when sensors tested themselves and what came of it, longer than a program runs. */
public interface SelfTests {
  /** Remembers nothing: each start of the program is the first. */
  SelfTests FORGOTTEN =
      new SelfTests() {
        @Override
        public Optional<Duration> sinceLast(String hub) {
          return Optional.empty();
        }

        @Override
        public void tested(HealthReport report) {
          // Forgotten.
        }
      };

  /** How long ago the sensors of the hub of this number last did so; empty if not known. */
  Optional<Duration> sinceLast(String hub);

  /** They did so just now, with this result. */
  void tested(HealthReport report);
}
