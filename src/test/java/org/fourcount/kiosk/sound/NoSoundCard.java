package org.fourcount.kiosk.sound;

/** The loudspeaker of a computer that has no sound card. */
public final class NoSoundCard implements Loudspeaker, AutoCloseable {
  private final Speaker speaker =
      new Speaker(
          () -> {
            throw new IllegalArgumentException("No line matching is supported.");
          });
  private volatile boolean isAsked;

  @Override
  public void play(Tone tone) {
    isAsked = true;
    speaker.play(tone);
  }

  /** Whether anything was to be heard. */
  public boolean isAsked() {
    return isAsked;
  }

  /** Whether anything can be heard. */
  public boolean isOn() {
    return speaker.isOn();
  }

  @Override
  public void close() {
    speaker.close();
  }
}
