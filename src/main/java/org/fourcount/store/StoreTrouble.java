package org.fourcount.store;

import org.jspecify.annotations.Nullable;

/**
 * Something cannot be kept or read; its message is one sentence for the person who can mend it. It
 * is thrown where nothing was changed.
 */
public final class StoreTrouble extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** The sentence says it all. */
  public StoreTrouble(String sentence) {
    super(sentence);
  }

  /** The sentence and what led to it. */
  public StoreTrouble(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }

  /** The sentence. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
