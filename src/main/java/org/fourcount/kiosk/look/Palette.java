package org.fourcount.kiosk.look;

import java.awt.Color;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.Mark;

/**
 * The colours of a look, by what they mean. Text keeps 7:1 against what it stands on, lines and
 * marks 3:1 (WCAG 2.2, 1.4.6 and 1.4.11); the test computes every pair, and how marks differ for
 * the colour-blind. No meaning hangs on colour alone.
 *
 * @param canvas behind everything
 * @param panel the cards
 * @param text what is to be read
 * @param quiet what is to be read last
 * @param own the person's own trace, and what to do now
 * @param ahead where to go next
 * @param band the inside of what counts as on target
 * @param bandEdge its edges
 * @param grid the grid, a help that may be missed
 * @param unlit beats and repetitions still to come
 * @param stale what is no longer live
 * @param clean as prescribed
 * @param rushed too fast
 * @param shortRange not far enough
 * @param compensated another part helped
 * @param severe another part moved far over its limit
 * @param stop stop, and what is wrong with the link
 * @param ink text on a filled mark
 */
public record Palette(
    Color canvas,
    Color panel,
    Color text,
    Color quiet,
    Color own,
    Color ahead,
    Color band,
    Color bandEdge,
    Color grid,
    Color unlit,
    Color stale,
    Color clean,
    Color rushed,
    Color shortRange,
    Color compensated,
    Color severe,
    Color stop,
    Color ink) {

  static final Palette DARK =
      new Palette(
          new Color(0x10161D),
          new Color(0x18212B),
          new Color(0xF2F6FA),
          new Color(0xB4C2CF),
          new Color(0xFFD166),
          new Color(0x8FC1F0),
          new Color(0x2B435D),
          new Color(0x5F83AB),
          new Color(0x344353),
          new Color(0x6F8193),
          new Color(0x8B98A5),
          new Color(0x66C888),
          new Color(0xFF8C42),
          new Color(0x5AE0EC),
          new Color(0xC58BFF),
          new Color(0xFF6B8A),
          new Color(0xFF6B6B),
          new Color(0x10161D));

  static final Palette LIGHT =
      new Palette(
          new Color(0xE9EDF2),
          new Color(0xFFFFFF),
          new Color(0x10161D),
          new Color(0x3E4B58),
          new Color(0x0B3F8A),
          new Color(0x1B5596),
          new Color(0xD3E3F4),
          new Color(0x6A93BF),
          new Color(0xCBD4DD),
          new Color(0x7C8894),
          new Color(0x6B7681),
          new Color(0x03532A),
          new Color(0x9A3000),
          new Color(0x006C8C),
          new Color(0x6F1FB0),
          new Color(0xA8003C),
          new Color(0xB00020),
          new Color(0xFFFFFF));

  static final Palette HIGH_CONTRAST =
      new Palette(
          new Color(0x000000),
          new Color(0x000000),
          new Color(0xFFFFFF),
          new Color(0xE6E6E6),
          new Color(0xFFE600),
          new Color(0xA8D4FF),
          new Color(0x1E3246),
          new Color(0x9CC4EC),
          new Color(0x5A5A5A),
          new Color(0xA8A8A8),
          new Color(0xB8B8B8),
          new Color(0x6AFF91),
          new Color(0xFF9A3C),
          new Color(0x57CFED),
          new Color(0xCE94FF),
          new Color(0xFF8AAC),
          new Color(0xFF8A8A),
          new Color(0x000000));

  /** The colour that goes with a flag's shape. */
  public Color of(Flag flag) {
    return flag.isSevere() ? severe : of(flag.fault().mark());
  }

  /** The colour that goes with a mark's shape. */
  public Color of(Mark mark) {
    return switch (mark) {
      case CLEAN -> clean;
      case RUSHED -> rushed;
      case SHORT -> shortRange;
      case COMPENSATED -> compensated;
      case NOT_JUDGED -> quiet;
    };
  }
}
