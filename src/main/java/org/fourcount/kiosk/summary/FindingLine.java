package org.fourcount.kiosk.summary;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.JPanel;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.Mark;
import org.fourcount.kiosk.look.MarkShape;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.pieces.BigButton;
import org.fourcount.kiosk.pieces.Glyph;
import org.fourcount.kiosk.pieces.Paragraph;
import org.fourcount.kiosk.words.Words;
import org.jspecify.annotations.Nullable;

/** A mark, what was found in a sentence, and for trainers a button that takes it back. */
final class FindingLine extends JPanel {
  /** Height of the button and width of button and mark in the design. */
  private static final double BUTTON_HEIGHT = 74;

  private static final double BUTTON_WIDTH = 256;
  private static final double MARK_WIDTH = 76;

  private final transient Palette palette;
  private final transient Words words;
  private final Paragraph sentence;
  private final BigButton notSo;
  private transient @Nullable Finding finding;
  private boolean stands = true;
  private double scale = 1;

  FindingLine(String name, Palette palette, Words words, Runnable onToggle) {
    super(null);
    this.palette = palette;
    this.words = words;
    setName(name);
    setOpaque(false);
    sentence = new Paragraph(name + "-sentence", palette.text());
    String text = words.text("review.not-so");
    notSo = BigButton.lesser(name + "-not-so", text, text, Glyph.NONE, palette);
    notSo.addActionListener(e -> onToggle.run());
    add(sentence);
    add(notSo);
  }

  /** The flag that is shown, null where none is. */
  @Nullable Flag flag() {
    return finding == null ? null : finding.flag();
  }

  /** Whether it stands as far as the trainer says. */
  boolean stands() {
    return stands;
  }

  /**
   * Shows a finding.
   *
   * @param rep of which repetition
   * @param newStands whether it stands as far as a trainer says
   * @param reviewing whether a trainer is at it
   */
  void show(@Nullable Finding newFinding, String rep, boolean newStands, boolean reviewing) {
    finding = newFinding;
    stands = newStands;
    setVisible(newFinding != null);
    if (newFinding != null) {
      String said = newFinding.sentence();
      sentence.say(newStands ? said : words.text("review.taken-back", said));
      sentence.setForeground(newStands ? palette.text() : palette.quiet());
      notSo.setVisible(reviewing && newFinding.flag() != null);
      String word = words.text(newStands ? "review.not-so" : "review.undo");
      notSo.say(word, word + ": " + rep + ": " + said);
      doLayout();
      repaint();
    }
  }

  /** Sets the size of a pixel of the design. */
  void scale(double pixels) {
    scale = pixels;
  }

  @Override
  public void doLayout() {
    int left = (int) (MARK_WIDTH * scale);
    int height = (int) Math.min(BUTTON_HEIGHT * scale, getHeight());
    int width = (int) (BUTTON_WIDTH * scale);
    notSo.setBounds(getWidth() - width, (getHeight() - height) / 2, width, height);
    int right = notSo.isVisible() ? width + (int) (16 * scale) : 0;
    sentence.fit(left, 0, getWidth() - left - right, getHeight(), 40 * scale);
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics;
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    double size = 52 * scale;
    double y = getHeight() / 2.0;
    Flag flag = flag();
    if (!stands) {
      MarkShape.paint(g, Mark.CLEAN, size / 2, y, size, palette);
    } else if (flag != null) {
      MarkShape.paint(g, flag, size / 2, y, size, palette);
    } else {
      MarkShape.paint(g, Mark.NOT_JUDGED, size / 2, y, size, palette);
    }
  }
}
