package org.fourcount.kiosk.visit;

import java.util.List;
import javax.swing.SwingConstants;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.pieces.Glyph;
import org.fourcount.kiosk.pieces.NumberPad;
import org.fourcount.kiosk.pieces.Paragraph;
import org.fourcount.kiosk.pieces.Sign;
import org.fourcount.kiosk.pieces.SignPainter;
import org.fourcount.kiosk.pieces.StationScreen;
import org.fourcount.kiosk.words.Words;

/** The ranges that were measured in this session; a trainer's number and PIN approve them all. */
public final class ApproveScreen extends StationScreen {
  private static final int MOST = 8;
  private static final int ROW = 58;
  private static final int WIDE = 1120;

  /** What is done with the trainer's word. */
  public interface Desk {
    /** A trainer's number and PIN. */
    void approve(int number, String pin);

    /** They go without a word. */
    void back();
  }

  private final transient Desk desk;
  private final Paragraph says;
  private final NumberPad pad;
  private int number;

  /**
   * The ranges on a screen.
   *
   * @param person whose they are
   * @param ranges a line each: the exercise with its side, how far and how fast
   */
  public ApproveScreen(
      String person, List<String> ranges, Palette palette, Words words, Desk desk) {
    super("visit.approve", palette, words);
    this.desk = desk;
    title(words.text("approve.title", person));
    for (int i = 0; i < ranges.size() && i < MOST; i++) {
      row(i, ranges.get(i));
    }
    if (ranges.size() > MOST) {
      row(MOST, words.text("approve.more", ranges.size() - MOST));
    }
    put(paragraph("how", words.text("approve.how")), EDGE, 712, WIDE, 90);
    says = put(paragraph("says", words.text("trainer.number")), EDGE, 806, WIDE, 90);
    pad = put(new NumberPad(palette, words, this::typed), 1240, 180, 600, 830);
    put(button("back", words.text("staff.back"), Glyph.BACK, desk::back), EDGE, 900, 420, 110);
  }

  private void row(int at, String text) {
    SignPainter painter = new SignPainter(0.52, true, false, SwingConstants.LEFT);
    Sign row = new Sign("range-" + (at + 1), text, painter, palette().text());
    row.say(text);
    put(row, EDGE, 176 + at * ROW, WIDE, ROW);
  }

  private void typed(String digits) {
    if (number == 0) {
      number = digits.length() > 6 ? 0 : Integer.parseInt(digits);
      pad.begin(number != 0);
      ask(words().text(number == 0 ? "trainer.number" : "trainer.pin"));
    } else {
      ask(words().text("sign-in.wait"));
      desk.approve(number, digits);
    }
  }

  private void ask(String sentence) {
    says.say(sentence);
    doLayout();
  }

  /** The PIN was not a trainer's or has to wait, or their word could not be kept. */
  public void refuse(String sentence) {
    number = 0;
    pad.begin(false);
    ask(sentence);
  }
}
