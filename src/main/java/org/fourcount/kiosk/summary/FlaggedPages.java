package org.fourcount.kiosk.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javax.swing.JPanel;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.coaching.SetReview;
import org.fourcount.coaching.SetState;
import org.fourcount.coaching.StillLimit;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.words.Words;

/** The repetitions that are not clean, two on a page. */
final class FlaggedPages extends JPanel {
  private static final int ROWS = 2;
  private static final double GAP = 14;

  private final transient Words words;
  private final transient List<FlaggedRow> rows = new ArrayList<>();
  private transient List<FlaggedRow.Content> contents = List.of();
  private transient List<StillLimit> still = List.of();
  private int looked;
  private double scale = 1;

  FlaggedPages(Palette palette, Words words, BiConsumer<Integer, Flag> onToggle) {
    super(null);
    this.words = words;
    setOpaque(false);
    setName("flagged");
    for (int i = 0; i < ROWS; i++) {
      rows.add(new FlaggedRow("flagged-" + (i + 1), palette, words, onToggle));
      add(rows.get(i));
    }
  }

  /** Takes the finished set, as the station judged it. */
  void take(SetState state, RepTraces traces) {
    still = state.still();
    looked = 0;
    List<FlaggedRow.Content> all = new ArrayList<>();
    for (int i = 0; i < state.reps().size(); i++) {
      JudgedRep rep = state.reps().get(i);
      RepTrace trace = traces.get(i);
      List<Finding> findings = Finding.of(rep, trace, still, words);
      looked += findings.isEmpty() ? 0 : 1;
      for (int from = 0; from < findings.size(); from += FlaggedRow.LINES) {
        int to = Math.min(from + FlaggedRow.LINES, findings.size());
        all.add(new FlaggedRow.Content(i + 1, findings.subList(from, to), rep, trace));
      }
    }
    contents = all;
  }

  /** How many repetitions are not clean. */
  int reps() {
    return looked;
  }

  int pages() {
    return (contents.size() + ROWS - 1) / ROWS;
  }

  /** Tells the flags on a page, from 0 on, each with the number of its repetition. */
  void flags(int page, BiConsumer<Integer, Flag> each) {
    int end = Math.min(contents.size(), (page + 1) * ROWS);
    for (FlaggedRow.Content content : contents.subList(page * ROWS, end)) {
      for (Finding finding : content.findings()) {
        Flag flag = finding.flag();
        if (flag != null) {
          each.accept(content.number(), flag);
        }
      }
    }
  }

  /** Shows a page, from 0 on. */
  void show(int page, SetReview review, boolean reviewing) {
    for (int i = 0; i < ROWS; i++) {
      int at = page * ROWS + i;
      rows.get(i).show(at < contents.size() ? contents.get(at) : null, still, review, reviewing);
    }
    repaint();
  }

  /** Sets the size of a pixel of the design. */
  void scale(double pixels) {
    scale = pixels;
    rows.forEach(row -> row.scale(pixels));
  }

  @Override
  public void doLayout() {
    int gap = (int) (GAP * scale);
    int each = (getHeight() - gap * (ROWS - 1)) / ROWS;
    for (int i = 0; i < ROWS; i++) {
      rows.get(i).setBounds(0, i * (each + gap), getWidth(), each);
      rows.get(i).doLayout();
    }
  }
}
