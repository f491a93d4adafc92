package org.fourcount.programme;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Somebody known to the station.
 *
 * @param id never shown
 * @param number what they sign in with, from 1 on; {@link #GUEST} alone has 0
 * @param name as the trainer writes it
 * @param role what they may do
 */
public record Person(UUID id, int number, String name, Role role) {
  /** Control characters, and what ends a line or a paragraph. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");

  /** Whoever trains without having signed in. */
  public static final Person GUEST = new Person(new UUID(0, 0), 0, "Guest", Role.CLIENT);

  /** The largest number: six digits are typed fast and remembered. */
  public static final int LARGEST_NUMBER = 999_999;

  /**
   * Checks number and name.
   *
   * @throws IllegalArgumentException with a sentence for the person who wrote it
   */
  public Person {
    name = name.strip();
    if (number < 0 || number > LARGEST_NUMBER) {
      throw new IllegalArgumentException(
          "A person's number is 1 to " + LARGEST_NUMBER + ", not " + number + ".");
    }
    if (name.isEmpty()) {
      throw new IllegalArgumentException("Person " + number + " has no name; write one.");
    }
    if (!readable(name).equals(name)) {
      throw new IllegalArgumentException(
          "The name of person "
              + number
              + " has a line break or another character in it that cannot be seen; leave that out.");
    }
  }

  /** A name as it was kept, with a mark for each character that is not let into names. */
  public static String readable(String name) {
    return UNSEEN.matcher(name).replaceAll("\uFFFD");
  }

  /** Whether this is nobody in particular. */
  public boolean isGuest() {
    return number == 0;
  }
}
