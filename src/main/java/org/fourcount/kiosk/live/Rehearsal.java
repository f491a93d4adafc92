package org.fourcount.kiosk.live;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.fourcount.coaching.Cue;
import org.fourcount.coaching.Part;
import org.fourcount.coaching.SetState;
import org.fourcount.coaching.Stage;
import org.fourcount.coaching.StillLimit;
import org.fourcount.coaching.TargetPath;
import org.fourcount.coaching.TraceRing;
import org.fourcount.coaching.Watched;
import org.fourcount.kiosk.LinkNotice;
import org.fourcount.kiosk.LiveFeed;
import org.fourcount.kiosk.ReviewMemory;
import org.fourcount.kiosk.ReviewSink;
import org.fourcount.kiosk.Saved;
import org.fourcount.kiosk.SensorSpot;
import org.fourcount.kiosk.SetTitle;
import org.fourcount.kiosk.look.Look;
import org.fourcount.kiosk.words.Words;
import org.fourcount.motion.Tempo;
import org.fourcount.motion.Vector;

/**
 * A set that nobody does and nobody sees: what the live screen needs is loaded while the station
 * waits, or it would be while the first person of the day does, who then sees nothing move.
 */
public final class Rehearsal implements LiveFeed {
  private static final int REPS = 3;
  private static final double PRACTICE_S = 4;
  private static final TargetPath PATH = TargetPath.starting(Tempo.FOUR_COUNT, 1, REPS);
  private static final List<StillLimit> STILL =
      List.of(new StillLimit(new Watched(2, Part.TRUNK), 6, 20, REPS, Vector.ZERO));

  private final TraceRing trace = new TraceRing(1024);
  private final ReviewMemory reviews = new ReviewMemory();
  private SetState state = at(Stage.HOLD_STILL, 0);

  private Rehearsal() {}

  /** Paints a set's set-up, beginning and end, not on a screen; on the event thread. */
  public static void paint(SetTitle title, Look look, Words words, Dimension size) {
    Rehearsal set = new Rehearsal();
    LiveSetScreen screen = new LiveSetScreen(set, title, look, words, () -> 0);
    BufferedImage image =
        new BufferedImage(
            Math.max(1, size.width), Math.max(1, size.height), BufferedImage.TYPE_INT_RGB);
    screen.setSize(image.getWidth(), image.getHeight());
    for (Stage stage : List.of(Stage.HOLD_STILL, Stage.LIVE, Stage.DONE)) {
      set.passTo(stage);
      screen.refresh();
      layOut(screen);
      Graphics2D g = image.createGraphics();
      screen.paint(g);
      g.dispose();
    }
  }

  private static void layOut(Container part) {
    part.doLayout();
    for (Component child : part.getComponents()) {
      if (child instanceof Container inner) {
        layOut(inner);
      }
    }
  }

  private void passTo(Stage stage) {
    for (double t = state.time(); stage == Stage.LIVE && t < PRACTICE_S; t += 0.02) {
      trace.add(t, PATH.percentAt(t), new double[] {1});
    }
    state = at(stage, stage == Stage.HOLD_STILL ? 0 : PRACTICE_S);
  }

  private static SetState at(Stage stage, double time) {
    return new SetState(
        stage,
        time,
        PATH,
        10,
        45,
        REPS,
        List.of(),
        0,
        0,
        List.of(),
        false,
        Cue.NONE,
        Double.NaN,
        Double.NaN,
        STILL,
        "");
  }

  @Override
  public SetState state() {
    return state;
  }

  @Override
  public TraceRing trace() {
    return trace;
  }

  @Override
  public LinkNotice link() {
    return LinkNotice.OK;
  }

  @Override
  public List<SensorSpot> sensors() {
    return List.of(new SensorSpot(1, "moving", true));
  }

  @Override
  public ReviewSink reviews() {
    return reviews;
  }

  @Override
  public Saved saved() {
    return Saved.NOTHING;
  }

  @Override
  public boolean leadsOn() {
    return true;
  }

  /** Nobody is there. */
  @Override
  public void identify(int node, int seconds) {}

  /** Nobody is there. */
  @Override
  public void stop() {}

  /** Nobody is there. */
  @Override
  public void again() {}
}
