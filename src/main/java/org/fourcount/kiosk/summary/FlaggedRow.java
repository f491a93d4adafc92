package org.fourcount.kiosk.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javax.swing.SwingConstants;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.coaching.SetReview;
import org.fourcount.coaching.StillLimit;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.pieces.Card;
import org.fourcount.kiosk.pieces.Sign;
import org.fourcount.kiosk.pieces.SignPainter;
import org.fourcount.kiosk.words.Words;
import org.jspecify.annotations.Nullable;

/** One repetition that is not clean: its number, what was found, and a small picture. */
final class FlaggedRow extends Card {
  /** So many findings fit, each with a button for a finger; more go on in another row. */
  static final int LINES = 2;

  private static final double NUMBER_WIDTH = 120;
  private static final double PICTURE_WIDTH = 440;

  /** Beside the trainer's buttons. */
  private static final double SMALL_PICTURE = 320;

  /**
   * What a row shows.
   *
   * @param number of the repetition, from 1 on
   * @param findings some of what is to be said of it
   */
  record Content(int number, List<Finding> findings, JudgedRep rep, RepTrace trace) {}

  private final transient Words words;
  private final Sign number;
  private final transient List<FindingLine> lines = new ArrayList<>();
  private final RepPicture picture;
  private transient @Nullable Content content;
  private boolean reviewing;
  private double scale = 1;

  /**
   * An empty row.
   *
   * @param onToggle takes the repetition's number and the flag that a trainer takes back, or not
   */
  FlaggedRow(String name, Palette palette, Words words, BiConsumer<Integer, Flag> onToggle) {
    super(palette.canvas());
    this.words = words;
    setName(name);
    SignPainter large = new SignPainter(0.8, true, false, SwingConstants.CENTER);
    number = new Sign(name + "-number", words.text("reps.name"), large, palette.text());
    add(number);
    for (int i = 0; i < LINES; i++) {
      int line = i;
      lines.add(
          new FindingLine(
              name + "-" + (i + 1), palette, words, () -> toggle(lines.get(line), onToggle)));
      add(lines.get(i));
    }
    picture = new RepPicture(palette, words);
    picture.setName(name + "-picture");
    add(picture);
  }

  private void toggle(FindingLine line, BiConsumer<Integer, Flag> onToggle) {
    Flag flag = line.flag();
    if (content != null && flag != null) {
      onToggle.accept(content.number(), flag);
    }
  }

  /** Shows this, or nothing. */
  void show(
      @Nullable Content newContent, List<StillLimit> still, SetReview review, boolean isReviewing) {
    content = newContent;
    reviewing = isReviewing;
    setVisible(newContent != null);
    if (newContent == null) {
      return;
    }
    number.say(String.valueOf(newContent.number()));
    String said = words.text("details.rep", newContent.number());
    getAccessibleContext().setAccessibleName(said);
    for (int i = 0; i < LINES; i++) {
      List<Finding> findings = newContent.findings();
      Finding finding = i < findings.size() ? findings.get(i) : null;
      Flag flag = finding == null ? null : finding.flag();
      boolean stands = flag == null || review.stands(newContent.number(), flag);
      lines.get(i).show(finding, said, stands, isReviewing);
    }
    String found =
        newContent.findings().stream().map(Finding::sentence).collect(Collectors.joining(" "));
    picture.show(
        newContent.trace(),
        newContent.rep(),
        still,
        words.text("details.picture", newContent.number()),
        found);
    doLayout();
  }

  /** Sets the size of a pixel of the design. */
  void scale(double pixels) {
    scale = pixels;
    lines.forEach(line -> line.scale(pixels));
    picture.scale(pixels);
  }

  @Override
  public void doLayout() {
    int pad = (int) (20 * scale);
    int h = getHeight();
    int left = (int) (NUMBER_WIDTH * scale);
    int pictureWidth = (int) ((reviewing ? SMALL_PICTURE : PICTURE_WIDTH) * scale);
    int right = getWidth() - pad - pictureWidth;
    int gap = (int) (14 * scale);
    number.setBounds(gap, (int) (h / 2.0 - 56 * scale), left - 2 * gap, (int) (112 * scale));
    picture.setBounds(right, pad / 2, pictureWidth, h - pad);
    int shown = (int) lines.stream().filter(FindingLine::isVisible).count();
    int each = shown == 0 ? h : (h - pad) / shown;
    for (int i = 0; i < LINES; i++) {
      lines.get(i).setBounds(left, pad / 2 + i * each, right - left - pad, each);
      lines.get(i).doLayout();
    }
  }
}
