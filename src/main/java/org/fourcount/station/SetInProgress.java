package org.fourcount.station;

import java.util.function.Consumer;
import javax.swing.JComponent;
import org.fourcount.coaching.SetState;
import org.fourcount.coaching.Stage;
import org.fourcount.kiosk.live.LiveSetScreen;
import org.fourcount.kiosk.sound.Loudspeaker;
import org.fourcount.kiosk.words.Words;
import org.fourcount.programme.BaselineRecord;
import org.fourcount.programme.Session;
import org.fourcount.visit.Step;
import org.jspecify.annotations.Nullable;

/** The set that somebody does in a visit, if anybody does one. On the event thread. */
final class SetInProgress {
  private final StationSets sets;
  private final Manners manners;
  private final Loudspeaker sound;
  private final Consumer<JComponent> frame;
  private final Runnable onOver;
  private final Runnable onAgain;
  private final Consumer<Runnable> later;
  private @Nullable KioskSession running;
  private Step.@Nullable Lifting of;
  private boolean hadReps;
  private int liftedBefore;

  /**
   * No set yet.
   *
   * @param sound hears what is due in a set
   * @param frame shows a screen
   * @param onOver the person has seen the set's summary
   * @param onAgain they want to do the set once more
   * @param later does what takes longer
   */
  SetInProgress(
      StationSets sets,
      Manners manners,
      Loudspeaker sound,
      Consumer<JComponent> frame,
      Runnable onOver,
      Runnable onAgain,
      Consumer<Runnable> later) {
    this.sets = sets;
    this.manners = manners;
    this.sound = sound;
    this.frame = frame;
    this.onOver = onOver;
    this.onAgain = onAgain;
    this.later = later;
  }

  boolean isRunning() {
    return running != null;
  }

  /**
   * Begins a set and shows it.
   *
   * @param known what a trainer has approved, null if the range is to be learnt
   */
  void begin(
      Step.Lifting lifting, Session visit, @Nullable BaselineRecord known, Words personsWords) {
    KioskSession begun = sets.begin(lifting.exercise(), visit, known);
    running = begun;
    liftedBefore = 0;
    hadReps &= lifting.equals(of);
    of = lifting;
    LiveSetScreen screen =
        new LiveSetScreen(
            new VisitFeed(begun, this::again, onOver),
            sets.title(lifting, personsWords),
            sets.look(),
            sets.words(lifting.exercise(), personsWords),
            System::nanoTime);
    screen.sound(manners.heard(sound));
    screen.size(sets.readingSize());
    frame.accept(screen);
    begun.start();
  }

  /** The person wants to do it once more: what they did of it stays done. */
  private void again() {
    hadReps = hasReps();
    end();
    onAgain.run();
  }

  /** Whether a repetition was counted in it, however often it was begun. */
  boolean hasReps() {
    return hadReps || (running != null && !running.state().reps().isEmpty());
  }

  /** Whether its summary is shown. */
  boolean isDone() {
    return running != null && running.state().stage() == Stage.DONE;
  }

  /** Whether anybody has lifted since this was asked last. */
  boolean hasLifted() {
    if (running == null) {
      return false;
    }
    SetState state = running.state();
    int lifted = state.guidedDone() + state.reps().size();
    boolean isMore = lifted > liftedBefore;
    liftedBefore = Math.max(lifted, liftedBefore);
    return isMore;
  }

  /** Nobody is there any more who could lift. */
  void stop() {
    if (running != null) {
      running.stop();
    }
  }

  /** Something else is shown. */
  void end() {
    KioskSession over = running;
    running = null;
    if (over != null) {
      later.accept(over::close);
    }
  }
}
