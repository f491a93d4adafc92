package org.fourcount.sensor.recording;

import java.nio.file.Path;

/**
 * Repetitions of the same person that were approved, with the sensors strapped on the same way.
 *
 * @param csv their samples
 * @param reps how many; 0 if not known
 * @param repStart seconds when the first one begins; NaN if not known
 * @param repEnd seconds when the last one ends; NaN if not known
 */
public record Baseline(Path csv, int reps, double repStart, double repEnd) {}
