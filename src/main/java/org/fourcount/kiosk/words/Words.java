package org.fourcount.kiosk.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.fourcount.coaching.Cue;
import org.fourcount.coaching.Fault;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.Mark;
import org.fourcount.motion.Phase;

/** What the screens say, in one language. */
public final class Words {
  private static final String BUNDLE = "org.fourcount.kiosk.words";

  private final ResourceBundle bundle;
  private final Locale locale;

  /** The words of this language, or English where there are none. */
  public Words(Locale locale) {
    this.locale = locale;
    bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The text of a key as it stands. */
  public String text(String key) {
    return bundle.getString(key);
  }

  /** The text of a key with values put in. */
  public String text(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), locale).format(values);
  }

  /** The one thing to say now; empty for {@link Cue#NONE}. */
  public String cue(Cue cue) {
    return text("cue." + dashed(cue));
  }

  /** The phase to be in. */
  public String phase(Phase phase) {
    return text("phase." + dashed(phase));
  }

  /** What a mark means. */
  public String mark(Mark mark) {
    return text("mark." + dashed(mark));
  }

  /** The evidence of a flag in a few words, such as "in 1.9 s". */
  public String flag(Flag flag) {
    return text("flag." + flag.fault().key(), flag.measured(), flag.limit());
  }

  /** The one thing to do better next time. */
  public String better(Fault fault) {
    return text("better." + fault.key());
  }

  /** What went wrong in setting up and what to do; empty for an empty key. */
  public String advice(String key) {
    if (key.isEmpty()) {
      return "";
    }
    String full = "advice." + key;
    return text(bundle.containsKey(full) ? full : "advice.other");
  }

  private static String dashed(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
