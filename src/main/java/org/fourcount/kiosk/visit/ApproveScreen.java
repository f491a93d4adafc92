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
  private static final int MOST = 6;
  private static final int TOP = 176;
  private static final int ROW = 106;
  private static final int LINE = 48;
  private static final int HIGH = 45;
  private static final int WIDE = 880;
  private static final int PART = 630;

  /** Of a line's height; what hangs below the line has room, too. */
  private static final double CAPITALS = 0.62;

  /**
   * How far somebody goes in an exercise.
   *
   * @param exercise its name, with its side
   * @param measured how far and how fast
   */
  public record Range(String exercise, String measured) {}

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
   * @param ranges what was measured; of many the first ones are shown
   */
  public ApproveScreen(String person, List<Range> ranges, Palette palette, Words words, Desk desk) {
    super("visit.approve", palette, words);
    this.desk = desk;
    title(words.text("approve.title", person));
    for (int i = 0; i < ranges.size() && i < MOST; i++) {
      int y = TOP + i * ROW;
      row("range-" + (i + 1), true, ranges.get(i).exercise(), y);
      row("measured-" + (i + 1), false, ranges.get(i).measured(), y + LINE);
    }
    if (ranges.size() > MOST) {
      String more = words.text("approve.more", ranges.size() - MOST);
      Sign rest = sign("more", false, more, SwingConstants.RIGHT);
      put(rest, EDGE + PART, TOP + MOST * ROW - LINE, WIDE - PART, HIGH);
    }
    says = put(paragraph("says", words.text("trainer.number")), EDGE, 824, WIDE, 82);
    pad = put(new NumberPad(palette, words, this::typed), 1000, 180, 840, 830);
    put(button("back", words.text("staff.back"), Glyph.BACK, desk::back), EDGE, 912, 320, 110);
    put(paragraph("how", words.text("approve.how")), EDGE + 350, 912, WIDE - 350, 140);
  }

  private void row(String name, boolean strong, String text, int y) {
    put(sign(name, strong, text, SwingConstants.LEFT), EDGE, y, PART, HIGH);
  }

  private Sign sign(String name, boolean strong, String text, int alignment) {
    Sign sign =
        new Sign(name, text, new SignPainter(CAPITALS, strong, false, alignment), palette().text());
    sign.say(text);
    return sign;
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
