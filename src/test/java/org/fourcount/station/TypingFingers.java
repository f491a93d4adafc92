package org.fourcount.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.swing.core.Robot;

/** Somebody who has a keyboard and nothing else. */
final class TypingFingers {
  /** Slower than a card reader types, milliseconds. */
  private static final int FINGERS_MS = 60;

  private static final int FAST_MS = 10;
  private static final int MOST_TABS = 80;

  private final StationInAWindow station;
  private final Robot robot;

  TypingFingers(StationInAWindow station) {
    this.station = station;
    robot = station.robot();
  }

  void key(int code) {
    robot.pressAndReleaseKeys(code);
    robot.waitForIdle();
  }

  /** Types digits and Enter. */
  void type(String digits) {
    robot.settings().delayBetweenEvents(FINGERS_MS);
    for (int i = 0; i < digits.length(); i++) {
      key(digits.charAt(i));
    }
    key(KeyEvent.VK_ENTER);
    robot.settings().delayBetweenEvents(FAST_MS);
  }

  /** Goes to a button by Tab and presses it by the space bar. */
  void press(String button) {
    to(button, this::tab);
    key(KeyEvent.VK_SPACE);
  }

  /** The same backwards. */
  void pressBackwards(String button) {
    to(button, this::backTab);
    key(KeyEvent.VK_SPACE);
  }

  void tab() {
    key(KeyEvent.VK_TAB);
  }

  void backTab() {
    robot.pressKey(KeyEvent.VK_SHIFT);
    key(KeyEvent.VK_TAB);
    robot.releaseKey(KeyEvent.VK_SHIFT);
    robot.waitForIdle();
  }

  private void to(String button, Runnable tab) {
    station.awaitButton(button);
    for (int i = 0; i < MOST_TABS && !station.shown().focused().equals(button); i++) {
      tab.run();
    }
    assertThat(station.shown().focused()).isEqualTo(button);
  }

  /** Tab leads to every button that is shown. */
  void assertReachesEveryButton() {
    Set<String> reached = new TreeSet<>();
    Set<String> buttons = station.shown().buttons();
    for (int i = 0; i < MOST_TABS && !reached.containsAll(buttons); i++) {
      tab();
      reached.add(station.shown().focused());
    }
    assertThat(reached).containsAll(buttons);
  }
}
