package org.fourcount.kiosk.live;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.swing.JButton;
import org.fourcount.coaching.Fault;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.coaching.SetState;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.words.Words;

/** After the set: every repetition, one thing to do better, and AGAIN. */
final class SummaryCard extends Card {
  private final transient Words words;
  private final RepBars bars;
  private final Paragraph better;
  private final BigButton again;

  SummaryCard(Palette palette, Words words, Runnable onAgain) {
    super(palette.panel());
    this.words = words;
    setName("summary");
    bars = new RepBars(palette, words);
    better = new Paragraph("better", palette.text());
    again =
        new BigButton(
            "again",
            words.text("again.name"),
            words.text("again"),
            Glyph.AGAIN,
            palette.own(),
            palette);
    again.addActionListener(e -> onAgain.run());
    add(bars);
    add(better);
    add(again);
  }

  /** The button that does the set once more. */
  JButton againButton() {
    return again;
  }

  /** Shows the finished set. */
  void show(SetState state) {
    bars.show(state.reps(), state.target().tempo());
    String said = betterNextTime(state.reps());
    if (!said.equals(better.getText())) {
      better.say(said);
      doLayout();
    }
  }

  private String betterNextTime(List<JudgedRep> reps) {
    if (reps.isEmpty()) {
      return words.text("better.none-done");
    }
    Map<Fault, Integer> times = new EnumMap<>(Fault.class);
    for (JudgedRep rep : reps) {
      for (Flag flag : rep.flags()) {
        times.merge(flag.fault(), 1, Integer::sum);
      }
    }
    boolean allJudged = reps.stream().allMatch(JudgedRep::judged);
    return times.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(most -> words.better(most.getKey()))
        .orElse(words.text(allJudged ? "better.nothing" : "better.not-judged"));
  }

  @Override
  public void doLayout() {
    double s = getWidth() / 1340.0;
    int pad = (int) (32 * s);
    int foot = (int) (150 * s);
    int w = getWidth();
    int h = getHeight();
    bars.setBounds(pad, pad, w - 2 * pad, h - foot - 2 * pad);
    int buttonWidth = (int) (400 * s);
    int buttonHeight = (int) (112 * s);
    again.setBounds(
        w - pad - buttonWidth, h - pad / 2 - buttonHeight - pad / 2, buttonWidth, buttonHeight);
    better.fit(pad, h - foot, w - buttonWidth - 3 * pad, (int) (130 * s), 46 * s);
  }
}
