package org.fourcount.station;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.JComponent;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.visit.ApproveScreen;
import org.fourcount.kiosk.visit.TodayScreen;
import org.fourcount.kiosk.words.Words;
import org.fourcount.programme.BaselineRecord;
import org.fourcount.programme.Person;
import org.fourcount.programme.Session;
import org.fourcount.visit.Visit;
import org.jspecify.annotations.Nullable;

/**
 * The ranges that were measured in this session, which a trainer may approve beside the person.
 * What the desk answers counts only while the screen that asked is still there. On the event
 * thread.
 */
final class MeasuredRanges {
  private final Visit visit;
  private final Desk desk;
  private final StationSets sets;
  private final Supplier<Palette> palette;
  private final Runnable onMove;
  private List<BaselineRecord> listed = List.of();
  private @Nullable TodayScreen today;
  private @Nullable ApproveScreen asking;

  /**
   * None yet.
   *
   * @param onMove the visit has come to another step
   */
  MeasuredRanges(
      Visit visit, Desk desk, StationSets sets, Supplier<Palette> palette, Runnable onMove) {
    this.visit = visit;
    this.desk = desk;
    this.sets = sets;
    this.palette = palette;
    this.onMove = onMove;
  }

  /** No screen that shows them is there any more. */
  void leave() {
    today = null;
    asking = null;
  }

  /** The plan leads a trainer to them, once it is known that some wait. */
  void offer(TodayScreen plan, Session session, Words words) {
    today = plan;
    desk.ask(
        open -> open.store().<List<BaselineRecord>>read(tx -> tx.baselines().waitingOf(session)),
        waiting -> {
          if (today == plan && !waiting.isEmpty()) {
            listed = waiting;
            plan.offer(words.text("today.ranges", waiting.size()), this::trainerComes);
          }
        });
  }

  private void trainerComes() {
    visit.trainerComes();
    onMove.run();
  }

  /** Asks a trainer for their word on those that the plan has counted. */
  JComponent ask(String person, Words words) {
    List<BaselineRecord> asked = listed;
    List<ApproveScreen.Range> lines = asked.stream().map(range -> line(range, words)).toList();
    TrainersDesk trainers = new TrainersDesk(asked, words);
    ApproveScreen screen = new ApproveScreen(person, lines, palette.get(), words, trainers);
    trainers.screen = screen;
    asking = screen;
    return screen;
  }

  private ApproveScreen.Range line(BaselineRecord range, Words words) {
    String exercise = sets.name(range.exercise(), range.side(), words);
    return new ApproveScreen.Range(exercise, BaselinePages.inShort(range, words));
  }

  /** Something that was asked could not be done. */
  void trouble(String sentence) {
    if (asking != null) {
      asking.refuse(sentence);
    }
  }

  private final class TrainersDesk implements ApproveScreen.Desk {
    private final List<BaselineRecord> asked;
    private final Words words;
    private @Nullable ApproveScreen screen;

    TrainersDesk(List<BaselineRecord> asked, Words words) {
      this.asked = asked;
      this.words = words;
    }

    private boolean isShown() {
      return asking != null && asking == screen;
    }

    @Override
    public void approve(int number, String pin) {
      desk.trainer(number, pin, this::allowed, this::refuse);
    }

    private void allowed(Person trainer) {
      if (isShown()) {
        desk.ask(
            open -> {
              Approval.decide(open.store(), asked, trainer.id(), true);
              return trainer;
            },
            kept -> back());
      }
    }

    private void refuse(Duration delay) {
      ApproveScreen now = asking;
      if (now != null && now == screen) {
        now.refuse(
            delay.isZero()
                ? words.text("trainer.refused")
                : words.text("sign-in.delayed", delay.toSeconds() + 1));
      }
    }

    @Override
    public void back() {
      if (isShown()) {
        visit.trainerWent();
        onMove.run();
      }
    }
  }
}
