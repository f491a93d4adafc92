package org.fourcount.gallery;

import java.awt.Dimension;
import java.util.List;
import java.util.function.BiConsumer;
import javax.swing.JComponent;
import org.fourcount.programme.Catalogue;

/** Every screen there is. */
public final class Gallery {
  /** The sizes that every screen must work at, pixels. */
  public static final List<Dimension> SIZES =
      List.of(new Dimension(1280, 800), new Dimension(1920, 1080));

  private Gallery() {}

  /**
   * Tells the receiver each screen's name and the screen itself, laid out; what a screen shows may
   * change once the receiver has returned. On the event thread.
   */
  public static void walk(
      Showing showing, Catalogue catalogue, BiConsumer<String, JComponent> receiver) {
    showing.look().install();
    VisitMoments.show(showing, catalogue, receiver);
    StaffMoments.show(showing, catalogue, receiver);
    TrainerMoments.show(showing, catalogue, receiver);
    ReviewMoments.show(showing, catalogue, receiver);
    HealthMoments.show(showing, receiver);
    WallMoments.show(showing, catalogue, receiver);
    SetMoments.play(showing, catalogue, receiver);
  }
}
