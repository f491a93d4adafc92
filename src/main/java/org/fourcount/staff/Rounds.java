package org.fourcount.staff;

import java.util.ArrayDeque;
import java.util.Deque;
import org.fourcount.programme.Person;

/**
 * One trainer's or administrator's way through the pages. What they may not open changes nothing.
 * For one thread.
 */
public final class Rounds {
  private final Person who;
  private final Deque<Page> way = new ArrayDeque<>();

  /**
   * They begin at home.
   *
   * @throws IllegalArgumentException if a client were to see it
   */
  public Rounds(Person who) {
    Page home = new Page.Home();
    if (!home.isFor(who.role())) {
      throw new IllegalArgumentException("Person " + who.number() + " is a client.");
    }
    this.who = who;
    way.push(home);
  }

  /** Whose rounds these are. */
  public Person who() {
    return who;
  }

  /** The page they are on. */
  public Page page() {
    return way.getFirst();
  }

  /** They open another page, unless it is not for them. */
  public void open(Page page) {
    if (page.isFor(who.role()) && !page.equals(page())) {
      way.push(page);
    }
  }

  /** Another page takes the place of the one they are on, unless it is not for them. */
  public void goOn(Page page) {
    if (page.isFor(who.role()) && way.size() > 1) {
      way.pop();
      open(page);
    }
  }

  /** They go back to the page before; at home they stay. */
  public void back() {
    if (way.size() > 1) {
      way.pop();
    }
  }
}
