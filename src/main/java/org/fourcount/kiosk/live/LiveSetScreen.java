package org.fourcount.kiosk.live;

import java.awt.Component;
import java.awt.Toolkit;
import java.awt.event.ActionEvent;
import java.util.List;
import java.util.function.LongSupplier;
import javax.swing.AbstractAction;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.SwingConstants;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.coaching.SetState;
import org.fourcount.coaching.Stage;
import org.fourcount.coaching.TraceRing;
import org.fourcount.kiosk.LinkNotice;
import org.fourcount.kiosk.LiveFeed;
import org.fourcount.kiosk.Saved;
import org.fourcount.kiosk.SensorSpot;
import org.fourcount.kiosk.SetTitle;
import org.fourcount.kiosk.chart.ChartWindow;
import org.fourcount.kiosk.chart.LiveChart;
import org.fourcount.kiosk.look.Look;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.look.ReadingSize;
import org.fourcount.kiosk.pieces.Glyph;
import org.fourcount.kiosk.pieces.Sign;
import org.fourcount.kiosk.pieces.SignPainter;
import org.fourcount.kiosk.sound.DueTones;
import org.fourcount.kiosk.sound.Loudspeaker;
import org.fourcount.kiosk.summary.RepTraces;
import org.fourcount.kiosk.summary.SummaryCard;
import org.fourcount.kiosk.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The screen that a person lifts in front of. It pulls from its feed about 60 times a second while
 * it is shown, and draws; it computes nothing else.
 *
 * <p>Escape and the space bar stop the set; after it Enter goes on, or does the set again. Pulling
 * the chart to the right, or the left arrow, looks back; a touch, or U, shows the other unit.
 */
public final class LiveSetScreen extends JPanel {
  /** Milliseconds from tick to tick: 60 a second, as screens do. */
  private static final int TICK_MS = 16;

  private final transient LiveFeed feed;
  private final transient LongSupplier nanoTime;
  private final transient Words words;
  private final Timer timer = new Timer(TICK_MS, e -> tick());
  private final Header header;
  private final CountCard countCard;
  private final LiveChart chart;
  private final transient LookBack lookBack = new LookBack();
  private final transient ChartHand hand;
  private final SetupCard setupCard;
  private final SummaryCard summaryCard;
  private final CueCard cueCard;
  private final Banner banner;
  private final Sign rules;

  private final transient ScreenLayout layout = new ScreenLayout(this);
  private final transient RepTraces traces = new RepTraces();
  private transient SmoothNow smoothNow = new SmoothNow();
  private transient @Nullable SetState shown;
  private transient @Nullable TraceRing shownRing;
  private transient LinkNotice shownLink = LinkNotice.OK;
  private transient List<SensorSpot> shownSensors = List.of();
  private transient Saved shownSaved = Saved.NOTHING;
  private final transient DueTones dueTones = new DueTones();
  private transient Loudspeaker speaker = tone -> {};
  private String spoken = "";
  private boolean shownBack;
  private long shownPoints;
  private double shownNow;

  /**
   * A screen for one set after the other.
   *
   * @param words of the exercise, in the person's language
   * @param nanoTime a clock that never runs backwards, nanoseconds, such as System::nanoTime
   */
  public LiveSetScreen(
      LiveFeed feed, SetTitle title, Look look, Words words, LongSupplier nanoTime) {
    this.feed = feed;
    this.nanoTime = nanoTime;
    this.words = words;
    getAccessibleContext().setAccessibleName(title.exercise());
    Palette palette = look.palette();
    header = new Header(title, palette, words, feed::stop);
    countCard = new CountCard(palette, words);
    chart = new LiveChart(palette, words, ChartWindow.USUAL, feed.course());
    chart.setName("chart");
    chart.getAccessibleContext().setAccessibleDescription(words.text("chart.how"));
    hand = new ChartHand(chart, lookBack, () -> shownNow, nanoTime);
    setupCard = new SetupCard(title.guide(), palette, words, feed::identify);
    summaryCard =
        new SummaryCard(
            palette,
            words,
            feed.reviews(),
            feed.leadsOn(),
            feed::again,
            feed::onward,
            () -> shown = null);
    cueCard = new CueCard(palette, words);
    banner = new Banner(palette);
    SignPainter line = new SignPainter(0.34, false, false, SwingConstants.LEFT);
    rules = new Sign("rules", words.text("rules.name"), line, palette.text());
    rules.say(words.text("rules"));
    summaryCard.setVisible(false);
    setLayout(layout);
    setBackground(palette.canvas());
    setOpaque(true);
    for (Component part :
        new Component[] {
          banner, header, countCard, chart, setupCard, summaryCard, cueCard, rules
        }) {
      add(part);
    }
    onKey("ESCAPE", feed::stop);
    onKey("SPACE", feed::stop);
    onKey("ENTER", this::onwardIfDone);
    onKey("U", hand::touch);
    onKey("LEFT", () -> hand.step(-1));
    onKey("RIGHT", () -> hand.step(1));
  }

  /** Makes what is read while moving large enough for this screen. */
  public void size(ReadingSize size) {
    layout.scale(size.scale());
    cueCard.far(size.scale() > 1);
    revalidate();
  }

  /** Has tones be heard with what is shown, and cues when they appear. */
  public void sound(Loudspeaker receiver) {
    speaker = receiver;
  }

  private void speak(String cue) {
    if (!cue.equals(spoken) && !cue.isBlank()) {
      speaker.say(words.locale(), cue);
    }
    spoken = cue;
  }

  private void onKey(String key, Runnable what) {
    getInputMap(WHEN_IN_FOCUSED_WINDOW).put(KeyStroke.getKeyStroke(key), key);
    getActionMap()
        .put(
            key,
            new AbstractAction() {
              @Override
              public void actionPerformed(ActionEvent e) {
                what.run();
              }
            });
  }

  private void onwardIfDone() {
    if (feed.state().stage() == Stage.DONE) {
      feed.onward();
    }
  }

  @Override
  public void addNotify() {
    super.addNotify();
    timer.start();
  }

  @Override
  public void removeNotify() {
    timer.stop();
    super.removeNotify();
  }

  @Override
  public boolean isOptimizedDrawingEnabled() {
    return false; // the banner lies over the chart
  }

  private void tick() {
    if (isShowing() && refresh()) {
      // Without this a quiet X server holds frames back for up to 100 ms.
      SwingUtilities.invokeLater(Toolkit.getDefaultToolkit()::sync);
    }
  }

  /**
   * Pulls once and shows what is new; on the event thread.
   *
   * @return whether anything was
   */
  public boolean refresh() {
    SetState state = feed.state();
    TraceRing ring = feed.trace();
    LinkNotice link = feed.link();
    List<SensorSpot> sensors = feed.sensors();
    Saved saved = feed.saved();
    if (ring != shownRing) {
      smoothNow = new SmoothNow();
      lookBack.end();
    }
    double now = smoothNow.at(state.time(), nanoTime.getAsLong());
    boolean same =
        state.equals(shown)
            && ring == shownRing
            && ring.written() == shownPoints
            && now == shownNow
            && !lookBack.isBack()
            && !shownBack
            && link.equals(shownLink)
            && sensors.equals(shownSensors)
            && saved == shownSaved;
    if (same) {
      return false;
    }
    shown = state;
    shownRing = ring;
    shownPoints = ring.written();
    shownNow = now;
    shownLink = link;
    shownSensors = sensors;
    traces.follow(state, ring);
    shownSaved = saved;
    show(state, ring, link, now);
    return true;
  }

  private void show(SetState state, TraceRing ring, LinkNotice link, double now) {
    boolean live = link.isLive();
    boolean done = state.stage() == Stage.DONE;
    boolean setup = SetupCard.suits(state);
    if (done || setup) {
      lookBack.end(); // there is no chart to look back on
    }
    double at = lookBack.shown(now, nanoTime.getAsLong());
    shownBack = lookBack.isBack();
    if (summaryCard.isVisible() != done) {
      turnTo(done);
    }
    header.show(link);
    header.show(shownSaved);
    List<JudgedRep> reps = state.reps();
    dueTones.at(state, now, live).forEach(speaker::play);
    countCard.show(state, done ? summaryCard.reviewed(reps) : reps, now, live);
    cueCard.show(state, live);
    speak(cueCard.said());
    showBanner(state, link, done, now - at);
    setupCard.setVisible(setup);
    chart.setVisible(!setup && !done);
    if (setup) {
      setupCard.show(state, shownSensors, live);
    } else if (done) {
      summaryCard.show(state, traces);
    } else {
      chart.advance(state, ring, at, live && !shownBack);
    }
  }

  /** After the set STOP makes room for AGAIN, which then is what Enter presses; and back. */
  private void turnTo(boolean done) {
    if (done) {
      summaryCard.begin();
    }
    summaryCard.setVisible(done);
    header.stopButton().setVisible(!done);
    (done ? summaryCard.againButton() : header.stopButton()).requestFocusInWindow();
  }

  private void showBanner(SetState state, LinkNotice link, boolean done, double back) {
    String advice = done ? "" : words.advice(state.advice());
    boolean aside = link.isLive() && advice.isEmpty();
    if (banner.lieAside(aside)) {
      revalidate();
    }
    if (aside && shownBack) {
      banner.show(words.text("chart.back", Math.ceil(back)), Glyph.BACK);
    } else if (aside) {
      banner.show(words.notice(link), Glyph.WAITING);
    } else if (link.isLive()) {
      banner.show(advice, Glyph.AGAIN);
    } else {
      boolean trouble = link.level() == LinkNotice.Level.TROUBLE;
      banner.show(words.notice(link), trouble ? Glyph.TROUBLE : Glyph.WAITING);
    }
  }

  Header header() {
    return header;
  }

  CountCard countCard() {
    return countCard;
  }

  LiveChart chart() {
    return chart;
  }

  SetupCard setupCard() {
    return setupCard;
  }

  SummaryCard summaryCard() {
    return summaryCard;
  }

  CueCard cueCard() {
    return cueCard;
  }

  Banner banner() {
    return banner;
  }

  Sign rules() {
    return rules;
  }
}
