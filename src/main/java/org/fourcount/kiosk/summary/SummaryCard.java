package org.fourcount.kiosk.summary;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.swing.JButton;
import org.fourcount.coaching.Agreement;
import org.fourcount.coaching.Fault;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.coaching.SetReview;
import org.fourcount.coaching.SetState;
import org.fourcount.kiosk.ReviewSink;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.pieces.BigButton;
import org.fourcount.kiosk.pieces.Card;
import org.fourcount.kiosk.pieces.Glyph;
import org.fourcount.kiosk.pieces.LongPress;
import org.fourcount.kiosk.pieces.Paragraph;
import org.fourcount.kiosk.pieces.StationScreen;
import org.fourcount.kiosk.words.Words;
import org.fourcount.motion.Tempo;

/**
 * After the set: first one thing to do better over the bars of every repetition, then page by page
 * those that are not clean, each with its evidence. A trainer who holds the trainer's button may
 * take flags back.
 */
public final class SummaryCard extends Card {
  /** Width of this card in the 1920x1080 design. */
  private static final double DESIGN_WIDTH = 1344;

  private static final int PAD = 32;
  private static final int GAP = StationScreen.APART;
  private static final int HEADLINE_HEIGHT = 106;
  private static final int BUTTON_HEIGHT = 100;

  private final transient Words words;
  private final transient ReviewSink sink;

  /** In a visit a trainer says their word on their own page, behind their PIN. */
  private final boolean leadsOn;

  private final transient Runnable onReview;
  private final RepBars bars;
  private final FlaggedPages pages;
  private final Paragraph headline;
  private final BigButton back;
  private final BigButton next;
  private final BigButton trainer;
  private final BigButton again;
  private final BigButton onceMore;
  private final BigButton right;
  private transient SetReview review = new SetReview();
  private transient List<JudgedRep> taken = List.of();
  private transient Tempo tempo = Tempo.FOUR_COUNT;
  private boolean isNew = true;
  private boolean isCutShort;
  private int page;
  private boolean reviewing;

  /**
   * A card for one finished set after the other.
   *
   * @param sink keeps what trainers say
   * @param leadsOn whether another step follows instead of the set once more
   * @param onAgain does the set once more
   * @param onward goes on
   * @param onReview what stands of the flags has changed
   */
  public SummaryCard(
      Palette palette,
      Words words,
      ReviewSink sink,
      boolean leadsOn,
      Runnable onAgain,
      Runnable onward,
      Runnable onReview) {
    super(palette.panel());
    this.words = words;
    this.sink = sink;
    this.leadsOn = leadsOn;
    this.onReview = onReview;
    setName("summary");
    bars = new RepBars(palette, words);
    pages = new FlaggedPages(palette, words, this::toggle);
    headline = new Paragraph("better", palette.text());
    back = lesser("back", Glyph.BACK, palette);
    next = lesser("next", Glyph.NEXT, palette);
    trainer = lesser("trainer", Glyph.LOCK, palette);
    back.addActionListener(e -> turnTo(page - 1));
    next.addActionListener(e -> turnTo(page + 1));
    LongPress.on(trainer, () -> review(!reviewing), () -> headline(words.text("review.hint")));
    again =
        new BigButton(
            "again",
            words.text(leadsOn ? "onward.name" : "again.name"),
            words.text(leadsOn ? "onward" : "again"),
            leadsOn ? Glyph.NEXT : Glyph.AGAIN,
            palette.own(),
            palette);
    again.addActionListener(e -> onward.run());
    onceMore = lesser("once-more", Glyph.AGAIN, palette);
    onceMore.say(words.text("again"), words.text("again.name"));
    onceMore.addActionListener(e -> onAgain.run());
    right = lesser("rest-right", Glyph.SAVED, palette);
    right.say(words.text("review.rest-right"), words.text("review.rest-right"));
    right.addActionListener(e -> letStand());
    add(headline);
    add(bars);
    add(pages);
    add(back);
    add(next);
    add(trainer);
    add(again);
    add(onceMore);
    add(right);
  }

  private static BigButton lesser(String name, Glyph glyph, Palette palette) {
    return BigButton.lesser(name, "", "", glyph, palette);
  }

  /** The button that does the set once more. */
  public JButton againButton() {
    return again;
  }

  /** Another set is finished. */
  public void begin() {
    review = new SetReview();
    isNew = true;
    page = 0;
    reviewing = false;
    sink.begin();
  }

  /** Shows the finished set. */
  public void show(SetState state, RepTraces traces) {
    if (isNew || !taken.equals(state.reps())) {
      isNew = false;
      taken = state.reps();
      tempo = state.target().tempo();
      isCutShort = taken.size() < state.repsPrescribed();
      pages.take(state, traces);
      turnTo(page);
    }
  }

  /** The repetitions with those flags that stand after what a trainer says. */
  public List<JudgedRep> reviewed(List<JudgedRep> reps) {
    return review.applied(reps);
  }

  /** Shows a page: 0 is the overview. */
  public void turnTo(int wanted) {
    page = Math.max(0, Math.min(wanted, pages.pages()));
    boolean overview = page == 0;
    reviewing &= !overview;
    bars.setVisible(overview);
    bars.show(review.applied(taken), tempo);
    pages.setVisible(!overview);
    back.setVisible(!overview);
    next.setVisible(page < pages.pages());
    trainer.setVisible(!overview && !leadsOn);
    again.setVisible(!reviewing);
    onceMore.setVisible(overview && leadsOn && isCutShort);
    right.setVisible(reviewing);
    String look = words.text("details.open", pages.reps());
    String turn = words.text("details.next");
    next.say(overview ? look : turn, overview ? look : turn);
    back.say(words.text("details.back"), words.text("details.back"));
    String open = words.text(reviewing ? "review.close" : "review.open");
    trainer.say(open, words.text(reviewing ? "review.close-name" : "review.open-name"));
    if (!overview) {
      pages.show(page - 1, review, reviewing);
    }
    headline(headline());
    doLayout();
    repaint();
  }

  private void headline(String said) {
    headline.say(said);
    doLayout();
  }

  private String headline() {
    if (page == 0) {
      return betterNextTime(review.applied(taken));
    }
    if (reviewing) {
      Agreement here = review.agreement();
      if (here.flags() == 0) {
        return words.text("review.how");
      }
      double all = sink.agreement().percent();
      return words.text("review.agreement", here.stand(), here.flags(), all);
    }
    return words.text("details.title", page, pages.pages());
  }

  /** A trainer begins or ends. */
  public void review(boolean now) {
    reviewing = now;
    turnTo(page);
  }

  /** A trainer says that what stands on this page and has no word yet is right. */
  private void letStand() {
    pages.flags(
        page - 1,
        (rep, flag) -> {
          if (!review.isSaid(rep, flag)) {
            review.add(sink.keep(rep, flag, true));
          }
        });
    turnTo(page);
  }

  private void toggle(int rep, Flag flag) {
    if (reviewing) {
      review.add(sink.keep(rep, flag, !review.stands(rep, flag)));
      turnTo(page);
      onReview.run();
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
    double s = getWidth() / DESIGN_WIDTH;
    int pad = (int) (PAD * s);
    int gap = (int) (GAP * s);
    int w = getWidth() - 2 * pad;
    int button = (int) (BUTTON_HEIGHT * s);
    int foot = getHeight() - pad / 2 - button;
    int body = pad / 2 + (int) (HEADLINE_HEIGHT * s);
    headline.fit(pad, pad / 2, w, (int) (HEADLINE_HEIGHT * s) - pad / 4, 46 * s);
    bars.scale(s);
    bars.setBounds(pad, body, w, foot - body - pad / 2);
    pages.scale(s);
    pages.setBounds(pad, body, w, foot - body - pad / 2);
    pages.doLayout();
    int againWidth = (int) (370 * s);
    again.setBounds(pad + w - againWidth, foot, againWidth, button);
    right.setBounds(pad + w - againWidth, foot, againWidth, button);
    int small = (int) (240 * s);
    back.setBounds(pad, foot, small, button);
    int nextX = page == 0 ? pad : pad + small + gap;
    next.setBounds(nextX, foot, page == 0 ? 2 * small + gap : small, button);
    int trainerWidth = (int) (330 * s);
    trainer.setBounds(pad + w - againWidth - gap - trainerWidth, foot, trainerWidth, button);
    onceMore.setBounds(trainer.getBounds());
  }
}
