package org.fourcount.programme;

import java.util.Locale;

/** What a person may do at a station. */
public enum Role {
  /** Trains. */
  CLIENT,
  /** Approves plans, baselines and exceptions. */
  TRAINER,
  /** Looks after people, backups and stations; approves nothing that concerns the body. */
  ADMINISTRATOR;

  /** The word for it in files and commands. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
