package org.fourcount.station;

import org.fourcount.kiosk.words.Words;
import org.fourcount.store.SignIn;

/** What is said of numbers and PINs that cannot be taken. */
final class PeopleWords {
  private PeopleWords() {}

  /** Why this cannot be a PIN; empty if it can. */
  static String fault(String pin, Words words) {
    return switch (SignIn.fault(pin)) {
      case NONE -> "";
      case LENGTH -> words.text("staff.pin-length");
      case GUESSED -> words.text("staff.pin-guessed");
    };
  }
}
