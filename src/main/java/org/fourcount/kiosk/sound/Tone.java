package org.fourcount.kiosk.sound;

/**
 * What can be heard. All notes lie from 500 to 2000 Hz, where loudspeakers of screens are loud and
 * where ears that are over sixty still hear well (ISO 7029 has the loss grow from 2000 Hz on).
 */
@SuppressWarnings("ImmutableEnumChecker") // its arrays are filled once and never handed out
public enum Tone implements Sound {
  /** A count. */
  BEAT(0.07, 880),
  /** The last count of a phase: a fifth higher and longer, so that the turn is expected. */
  LAST_BEAT(0.14, 1320),
  /** A repetition is done: rising. */
  REP_DONE(0.09, 1047, 1568),
  /** Something was flagged: low and falling. */
  FLAG(0.14, 660, 523),
  /** The set is over: a rising chord. */
  SET_DONE(0.16, 784, 988, 1175, 1568);

  /** Samples a second. */
  public static final int RATE = 44_100;

  /** Three of them at once do not exceed the loudspeaker's range. */
  private static final double AMPLITUDE = 0.3 * Short.MAX_VALUE;

  /** A note comes and goes in this time, seconds: sooner is heard as a click. */
  private static final double EDGE_S = 0.01;

  private final double[] notes;
  private final short[] samples;

  Tone(double noteSeconds, double... notes) {
    this.notes = notes.clone();
    int each = (int) Math.round(noteSeconds * RATE);
    samples = new short[each * notes.length];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (short) Math.round(note(notes[i / each], i % each, each));
    }
  }

  /** A sine within half cosines, sample {@code i} of {@code length}. */
  private static double note(double hertz, int i, int length) {
    double edge = EDGE_S * RATE;
    double nearest = Math.min(1, Math.min(i, length - 1 - i) / edge);
    double envelope = 0.5 * (1 - Math.cos(Math.PI * nearest));
    return AMPLITUDE * envelope * Math.sin(2 * Math.PI * hertz * i / RATE);
  }

  /** Frequencies of its notes, Hz. */
  double[] notes() {
    return notes.clone();
  }

  @Override
  public int length() {
    return samples.length;
  }

  @Override
  public short sample(int i) {
    return samples[i];
  }

  @Override
  public boolean endsFor(Sound other) {
    return other == this;
  }
}
