package org.fourcount.kiosk.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fourcount.coaching.Fault;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.Part;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.pieces.BigButton;
import org.fourcount.kiosk.pieces.Glyph;
import org.fourcount.kiosk.pieces.Paragraph;
import org.fourcount.kiosk.summary.RepBars;
import org.fourcount.kiosk.words.Words;
import org.fourcount.motion.Tempo;
import org.fourcount.programme.RepRecord;

/**
 * One set for a trainer's word: the bars of all repetitions, and one repetition at a time with what
 * was flagged of it. Who only looks has said nothing.
 */
public final class ReviewScreen extends StaffScreen {
  private static final int LINES = 2;
  private static final int RIGHT = 1000;
  private static final int COLUMN = 840;
  private static final int HALF = (COLUMN - APART) / 2;
  private static final int BUTTON_HEIGHT = 104;

  /** Where a repetition's own buttons begin. */
  private static final int FOOT = BOTTOM - APART - BUTTON_HEIGHT;

  /** What a trainer may say. Repetitions are counted from 1 on. */
  public interface Says {
    /** There was such a fault, or not. */
    void onFlag(int rep, Flag flag, boolean stands);

    /** It was no repetition. */
    void notARep(int rep);

    /** There was another fault. */
    void missed(int rep);

    /** Nobody can say any more of what is still open. */
    void putAside();

    /** The last word is taken back. */
    void undo();
  }

  /** A repetition with as many of its flags as have a place. */
  private record Entry(RepRecord rep, List<Flag> flags) {}

  private final transient Tempo tempo;
  private final transient Function<Flag, Part> parts;
  private final transient Says says;
  private final RepBars bars;
  private final Paragraph which;
  private final Paragraph missed;
  private final transient List<FlagLines> lines = new ArrayList<>();
  private final BigButton before;
  private final BigButton after;
  private final BigButton notARep;
  private final BigButton undo;
  private final BigButton aside;
  private transient List<Entry> entries = List.of();
  private int at = -1;

  /**
   * A set.
   *
   * @param title whose set, of what, and when
   * @param parts which part a flag is about
   */
  public ReviewScreen(
      String title,
      Tempo tempo,
      Function<Flag, Part> parts,
      Palette palette,
      Words words,
      Says says,
      Runnable onBack) {
    super("staff.review", title, "staff.back", 2, palette, words, onBack);
    this.tempo = tempo;
    this.parts = parts;
    this.says = says;
    bars = put(new RepBars(palette, words), EDGE, TOP, 840, 500);
    before =
        put(
            button("before", words.text("review.rep-before"), Glyph.BACK, () -> turn(-1)),
            EDGE,
            TOP + 520,
            HALF,
            BUTTON_HEIGHT);
    after =
        put(
            button("after", words.text("review.rep-after"), Glyph.NEXT, () -> turn(1)),
            EDGE + HALF + APART,
            TOP + 520,
            HALF,
            BUTTON_HEIGHT);
    missed = put(paragraph("missed", ""), EDGE, TOP + 645, COLUMN, 110);
    which = put(paragraph("which", ""), RIGHT, TOP, COLUMN, 66);
    for (int i = 0; i < LINES; i++) {
      lines.add(new FlagLines(i));
    }
    notARep =
        put(
            button("not-a-rep", "", Glyph.NONE, () -> says.notARep(rep().number())),
            RIGHT,
            FOOT,
            HALF,
            BUTTON_HEIGHT);
    put(
        button(
            "missed-fault",
            words.text("review.missed-fault"),
            Glyph.NEXT,
            () -> says.missed(rep().number())),
        RIGHT + HALF + APART,
        FOOT,
        HALF,
        BUTTON_HEIGHT);
    undo = beside(button("undo", words.text("review.undo-last"), Glyph.AGAIN, says::undo), 2);
    aside = beside(button("aside", words.text("review.aside"), Glyph.NONE, says::putAside), 1);
  }

  private RepRecord rep() {
    return entries.get(at).rep();
  }

  /**
   * Shows the set as it is now; begins where a word is missing.
   *
   * @param reps all of them; at least one
   * @param isUndo whether a word can be taken back
   */
  public void show(List<RepRecord> reps, boolean isUndo) {
    List<Entry> all = new ArrayList<>();
    int open = 0;
    for (RepRecord rep : reps) {
      List<Flag> flags = rep.judged().flags();
      for (int from = 0; from < Math.max(1, flags.size()); from += LINES) {
        if (open == 0 && !rep.open().isEmpty()) {
          open = all.size();
        }
        all.add(new Entry(rep, flags.subList(from, Math.min(from + LINES, flags.size()))));
      }
    }
    entries = all;
    at = at < 0 ? open : Math.min(at, all.size() - 1);
    bars.show(reps.stream().filter(RepRecord::counts).map(RepRecord::corrected).toList(), tempo);
    undo.setEnabled(isUndo);
    undo.setVisible(isUndo);
    aside.setVisible(reps.stream().anyMatch(rep -> !rep.open().isEmpty()));
    showRep();
  }

  private void turn(int by) {
    at = Math.max(0, Math.min(at + by, entries.size() - 1));
    showRep();
  }

  private void showRep() {
    Entry entry = entries.get(at);
    RepRecord rep = entry.rep();
    int last = entries.get(entries.size() - 1).rep().number();
    long earlier =
        entries.subList(0, at).stream()
            .map(Entry::rep)
            .filter(other -> other.number() < rep.number() && other.counts())
            .map(RepRecord::number)
            .distinct()
            .count();
    bars.point(rep.counts() ? (int) earlier : -1);
    String key = rep.judged().flags().isEmpty() ? "review.rep-clean" : "review.rep";
    which.say(words().text(key, rep.number(), last));
    for (int i = 0; i < LINES; i++) {
      lines.get(i).show(rep, i < entry.flags().size() ? entry.flags().get(i) : null);
    }
    before.setEnabled(at > 0);
    after.setEnabled(at < entries.size() - 1);
    String none = words().text("review.not-a-rep");
    boolean isNone = !rep.counts();
    notARep.say(none, isNone ? words().text("staff.chosen", none) : none);
    notARep.glyph(isNone ? Glyph.LIVE : Glyph.NONE, isNone ? palette().own() : palette().quiet());
    String others = rep.missed().stream().map(words()::fault).collect(Collectors.joining(", "));
    missed.say(others.isEmpty() ? "" : words().text("review.missed", others));
    doLayout();
    repaint();
  }

  /** A flag's evidence over what can be said of it. */
  private final class FlagLines {
    private final Paragraph evidence;
    private final BigButton stands;
    private final BigButton notSo;
    private Flag flag = NONE;

    private static final Flag NONE = new Flag(Fault.RUSHED, 0, 0, 0, 0, 0);

    FlagLines(int i) {
      int y = TOP + 72 + i * 272;
      String name = "flag-" + (i + 1);
      evidence = put(paragraph(name, ""), RIGHT, y, COLUMN, 140);
      stands =
          put(
              button(
                  name + "-stands", "", Glyph.NONE, () -> says.onFlag(rep().number(), flag, true)),
              RIGHT,
              y + 148,
              HALF,
              BUTTON_HEIGHT);
      notSo =
          put(
              button(
                  name + "-not-so", "", Glyph.NONE, () -> says.onFlag(rep().number(), flag, false)),
              RIGHT + HALF + APART,
              y + 148,
              HALF,
              BUTTON_HEIGHT);
    }

    void show(RepRecord rep, @org.jspecify.annotations.Nullable Flag newFlag) {
      boolean isThere = newFlag != null && rep.counts();
      stands.setVisible(isThere);
      notSo.setVisible(isThere);
      if (newFlag == null) {
        evidence.setVisible(false);
        return;
      }
      flag = newFlag;
      String said = words().evidence(newFlag, parts.apply(newFlag));
      evidence.say(said);
      evidence.setVisible(isThere);
      boolean isSaid = rep.wordOn(newFlag) != null;
      choose(stands, "review.stands", said, isSaid && rep.stands(newFlag));
      choose(notSo, "review.not-so", said, isSaid && !rep.stands(newFlag));
    }

    private void choose(BigButton button, String key, String about, boolean on) {
      String text = words().text(key);
      String name = text + ": " + about;
      button.say(text, on ? words().text("staff.chosen", name) : name);
      button.glyph(on ? Glyph.LIVE : Glyph.NONE, on ? palette().own() : palette().quiet());
    }
  }
}
