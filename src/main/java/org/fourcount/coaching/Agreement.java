package org.fourcount.coaching;

/**
 * How far trainers agree with the station.
 *
 * @param flags flags that a trainer looked at
 * @param stand those that were left standing
 */
public record Agreement(int flags, int stand) {
  /** Nothing was looked at yet. */
  public static final Agreement NONE = new Agreement(0, 0);

  /** That of both together. */
  public Agreement plus(Agreement other) {
    return new Agreement(flags + other.flags, stand + other.stand);
  }

  /** Share of the flags that stand, percent; NaN where none was looked at. */
  public double percent() {
    return flags == 0 ? Double.NaN : 100.0 * stand / flags;
  }
}
