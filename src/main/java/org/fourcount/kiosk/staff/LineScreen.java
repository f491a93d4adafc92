package org.fourcount.kiosk.staff;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.fourcount.coaching.Side;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.pieces.BigButton;
import org.fourcount.kiosk.pieces.Glyph;
import org.fourcount.kiosk.pieces.Stepper;
import org.fourcount.kiosk.pieces.Stepper.Step;
import org.fourcount.kiosk.words.Words;
import org.fourcount.motion.Phase;
import org.fourcount.programme.Load;
import org.fourcount.programme.PlannedExercise;
import org.fourcount.staff.PlanDraft;

/** One line of a draft: side, load, sets, repetitions, tempo, rest, and its place. */
public final class LineScreen extends StaffScreen {
  private static final int COLUMN = (WIDTH - 2 * EDGE - 60) / 2;
  private static final int REST_STEP_S = 15;
  private static final List<Step> ONE = List.of(new Step(1, ""));
  private static final List<Phase> PHASES =
      List.of(Phase.CONCENTRIC, Phase.SHORTENED_HOLD, Phase.ECCENTRIC, Phase.LENGTHENED_HOLD);

  private final transient PlanWords plan;
  private final transient Consumer<PlanDraft> onChange;
  private final transient Map<Side, BigButton> sides = new EnumMap<>(Side.class);
  private final Stepper load;
  private final Stepper sets;
  private final Stepper reps;
  private final Stepper rest;
  private final transient Map<Phase, Stepper> phases = new EnumMap<>(Phase.class);
  private final BigButton unit;
  private final transient List<BigButton> places = new ArrayList<>();
  private transient PlanDraft draft;
  private int line;

  /**
   * A line.
   *
   * @param line which, from 0 on
   * @param hasSides whether left and right may be done one after the other
   * @param onChange told the draft as it is after each touch
   * @param onRemove the line is to go; told which it is now
   */
  public LineScreen(
      PlanDraft draft,
      int line,
      boolean hasSides,
      PlanWords plan,
      Palette palette,
      Words words,
      Consumer<PlanDraft> onChange,
      IntConsumer onRemove,
      Runnable onBack) {
    super(
        "staff.plan-line",
        plan.name(draft.lines().get(line).exercise()),
        "staff.line-done",
        3,
        palette,
        words,
        onBack);
    this.draft = draft;
    this.line = line;
    this.plan = plan;
    this.onChange = onChange;
    if (hasSides) {
      sides();
    }
    List<Step> loads = List.of(new Step(0.5, words.text("staff.half")), new Step(5, "5"));
    load = stepper("load", loads, by -> this.draft.load(this.line, by));
    put(load, EDGE, row(1), 1380, ROW);
    unit = put(button("unit", "", Glyph.AGAIN, this::otherUnit), EDGE + 1420, row(1), 340, ROW);
    sets = put(whole("sets", (d, by) -> d.sets(this.line, by)), EDGE, row(2), COLUMN, ROW);
    reps = put(whole("reps", (d, by) -> d.reps(this.line, by)), right(), row(2), COLUMN, ROW);
    List<Step> seconds = List.of(new Step(REST_STEP_S, String.valueOf(REST_STEP_S)));
    rest = stepper("rest", seconds, by -> this.draft.rest(this.line, (int) by));
    put(rest, EDGE, row(3), COLUMN, ROW);
    for (int i = 0; i < PHASES.size(); i++) {
      Phase phase = PHASES.get(i);
      Stepper stepper = whole(key(phase), (d, by) -> d.tempo(this.line, phase, by));
      phases.put(phase, put(stepper, i % 2 == 0 ? EDGE : right(), row(4 + i / 2), COLUMN, ROW));
    }
    places.add(beside(button("earlier", words.text("staff.earlier"), Glyph.UP, this::earlier), 1));
    places.add(beside(button("later", words.text("staff.later"), Glyph.DOWN, this::later), 2));
    String remove = words.text("staff.remove");
    beside(button("remove", remove, Glyph.STOP, () -> onRemove.accept(this.line)), 3);
    showValues();
  }

  private interface Change {
    PlanDraft of(PlanDraft draft, int by);
  }

  private interface Steps {
    PlanDraft by(double amount);
  }

  private static int right() {
    return EDGE + COLUMN + 60;
  }

  private static String key(Phase phase) {
    return switch (phase) {
      case CONCENTRIC -> "up";
      case SHORTENED_HOLD -> "hold-up";
      case ECCENTRIC -> "down";
      case LENGTHENED_HOLD -> "hold-down";
    };
  }

  private Stepper whole(String key, Change change) {
    return stepper(key, ONE, by -> change.of(draft, (int) by));
  }

  private Stepper stepper(String key, List<Step> steps, Steps change) {
    String text = words().text("staff.line-" + key);
    return new Stepper(key, text, palette(), steps, by -> now(change.by(by)));
  }

  private void sides() {
    for (Side side : List.of(Side.LEFT, Side.RIGHT, Side.ONLY)) {
      String key = side == Side.ONLY ? "both" : side.key();
      String text = words().text("staff.side-" + key);
      BigButton choice =
          button("side-" + key, text, Glyph.WAITING, () -> now(draft.side(line, side)));
      sides.put(side, put(choice, EDGE + sides.size() * (280 + APART), row(0), 280, ROW));
    }
    if (draft.otherSide(line) >= 0) {
      String same = words().text("staff.other-side-same");
      put(
          button("same", same, Glyph.AGAIN, this::sameOnOtherSide),
          EDGE + 940,
          row(0),
          WIDTH - 2 * EDGE - 940,
          ROW);
    }
  }

  private void sameOnOtherSide() {
    now(draft.sameOnOtherSide(line));
    say(words().text("staff.same-now"));
  }

  private void otherUnit() {
    Load.Unit now = draft.lines().get(line).load().unit();
    now(draft.unit(line, now == Load.Unit.KG ? Load.Unit.LB : Load.Unit.KG));
  }

  private void earlier() {
    move(false);
  }

  private void later() {
    move(true);
  }

  private void move(boolean isLater) {
    PlanDraft moved = draft.move(line, isLater);
    if (!moved.equals(draft)) {
      line += isLater ? 1 : -1;
    }
    now(moved);
  }

  private void now(PlanDraft changed) {
    draft = changed;
    say("");
    showValues();
    onChange.accept(changed);
  }

  private void showValues() {
    PlannedExercise one = draft.lines().get(line);
    sides.forEach(
        (side, choice) -> {
          boolean isIt = side == one.side();
          choice.glyph(
              isIt ? Glyph.LIVE : Glyph.WAITING, isIt ? palette().own() : palette().quiet());
          boolean isTaken = !isIt && draft.side(line, side).equals(draft);
          choice.setEnabled(!isTaken); // another line of the plan has it
        });
    load.value(plan.load(one.load()));
    sets.value(String.valueOf(one.sets()));
    reps.value(String.valueOf(one.reps()));
    rest.value(words().text("staff.seconds", one.restSeconds()));
    phases.forEach(
        (phase, stepper) ->
            stepper.value(words().text("staff.seconds", one.tempo().seconds(phase))));
    unit.say(one.load().unit().key(), words().text("staff.unit", one.load().unit().key()));
    places.get(0).setEnabled(line > 0);
    places.get(1).setEnabled(line < draft.lines().size() - 1);
    String place = words().text("staff.place", line + 1, draft.lines().size());
    places.forEach(button -> button.getAccessibleContext().setAccessibleDescription(place));
    entitle(plan.name(one));
  }
}
