package org.fourcount.kiosk.words;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.fourcount.coaching.Cue;
import org.fourcount.coaching.Doubt;
import org.fourcount.coaching.Evidence;
import org.fourcount.coaching.Fault;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.Mark;
import org.fourcount.coaching.Part;
import org.fourcount.coaching.Side;
import org.fourcount.kiosk.LinkNotice;
import org.fourcount.motion.Phase;
import org.fourcount.programme.Load;

/** What the screens say, in one language, of one exercise. */
public final class Words {
  /** The languages there are words in; the first is the usual one. */
  public static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.GERMAN, new Locale("es"));

  private static final String BUNDLE = "org.fourcount.kiosk.words";

  private final ResourceBundle bundle;
  private final Locale locale;
  private final Load.Unit unit;
  private final String exercise;
  private final Map<String, String> own;

  /** The words of this language, or English where there are none, of no exercise in particular. */
  public Words(Locale locale) {
    this(locale, Load.Unit.usual(locale));
  }

  /**
   * The same at a station whose weights are in this unit.
   *
   * @param unit what stands on the weights, whatever language is spoken
   */
  public Words(Locale locale, Load.Unit unit) {
    this(
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)),
        locale,
        unit,
        "",
        Map.of());
  }

  private Words(
      ResourceBundle bundle,
      Locale locale,
      Load.Unit unit,
      String exercise,
      Map<String, String> own) {
    this.bundle = bundle;
    this.locale = locale;
    this.unit = unit;
    this.exercise = exercise;
    this.own = own;
  }

  /**
   * The same with the words that this exercise has of its own.
   *
   * @param id such as {@code hip-abduction-left}; its beginning, such as {@code hip}, finds words
   *     too
   * @param own words that its file says, by key
   */
  public Words of(String id, Map<String, String> own) {
    return new Words(bundle, locale, unit, id, own);
  }

  /** The language. */
  public Locale locale() {
    return locale;
  }

  /** What weights are marked in. */
  public Load.Unit unit() {
    return unit;
  }

  /** The text of a key as it stands. */
  public String text(String key) {
    return bundle.getString(key);
  }

  /** The text of a key with values put in. */
  public String text(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), locale).format(values);
  }

  /** The text of a key, or this where there is none. */
  public String textOr(String key, String otherwise) {
    return bundle.containsKey(key) ? bundle.getString(key) : otherwise;
  }

  /** The text that the exercise has of its own, or the one for all. */
  private String own(String key) {
    String said = own.get(key);
    return said == null ? text(ownKey(key)) : said;
  }

  private String ownKey(String key) {
    for (String id = exercise;
        !id.isEmpty();
        id = id.substring(0, Math.max(0, id.lastIndexOf('-')))) {
      if (bundle.containsKey(key + '.' + id)) {
        return key + '.' + id;
      }
    }
    return key;
  }

  /** The key for this kind of evidence where there is one, or the one for all. */
  private String of(Evidence evidence, String key) {
    String special = key + '.' + dashed(evidence);
    return bundle.containsKey(special) ? special : key;
  }

  /** The one thing to say now; empty for {@link Cue#NONE}. */
  public String cue(Cue cue) {
    return own("cue." + dashed(cue));
  }

  /** The phase to be in. */
  public String phase(Phase phase) {
    return text("phase." + dashed(phase));
  }

  /** What a mark means. */
  public String mark(Mark mark) {
    return text("mark." + dashed(mark));
  }

  /** What a part is called in this exercise, such as "Back". */
  public String part(Part part) {
    return own("part." + part.role());
  }

  /** Where a sensor with this role sits, such as "Upper arm". */
  public String place(String role) {
    String part = "part." + role;
    return own(bundle.containsKey(part) ? part : "place." + role);
  }

  /** An exercise with the side that does it, such as "Biceps curl, left". */
  public String sided(String exerciseName, Side side) {
    return switch (side) {
      case LEFT -> text("header.exercise-left", exerciseName);
      case RIGHT -> text("header.exercise-right", exerciseName);
      case ONLY -> exerciseName;
    };
  }

  /** How the sensor with this role is strapped on; empty if nobody has said. */
  public String strap(String role) {
    return own.getOrDefault("strap." + role, "");
  }

  /**
   * What is lifted, such as "12.5 kg", in what stands on the weights here; empty for nothing. From
   * another unit it is turned into this one, to a tenth.
   */
  public String load(Load load) {
    if (load.unit() == unit || load.amount() == 0) {
      return loadAsPlanned(load);
    }
    double here = Load.ofKilograms(load.kilograms(), unit).amount();
    return text("header.load", Math.rint(10 * here) / 10, unit.key());
  }

  /** The same in the unit that the plan has it in. */
  public String loadAsPlanned(Load load) {
    return load.amount() == 0 ? "" : text("header.load", load.amount(), load.unit().key());
  }

  /** A day of the year, short, such as "2 Mar 2026" or "02.03.2026". */
  public String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(day);
  }

  /** A time of the day, such as "17:40". */
  public String time(Instant at, ZoneId zone) {
    return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
        .withLocale(locale)
        .format(at.atZone(zone));
  }

  /** A day and a time of it. */
  public String moment(Instant at, ZoneId zone) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(locale)
        .format(at.atZone(zone));
  }

  /** What was wrong with a repetition, in a few words, such as "Back moved". */
  public String fault(Fault fault) {
    return text("fault." + fault.key());
  }

  /** How the link is; in English, as the log says it, where this language has no words for it. */
  public String notice(LinkNotice link) {
    return bundle.containsKey(link.key())
        ? text(link.key(), link.values().toArray())
        : link.sentence();
  }

  /**
   * What could not be done: the sentence where the screen is in English, a general one in other
   * languages and where there is none.
   */
  public String trouble(String sentence) {
    boolean isEnglish = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    return isEnglish && !sentence.isEmpty() ? sentence : text("visit.trouble");
  }

  /** The evidence of a flag in a few words for the chart, such as "in 1.9 s". */
  public String flag(Flag flag) {
    String key = of(flag.evidence(), "flag." + flag.fault().key());
    String said = text(key, flag.measured(), flag.limit());
    return flag.isSevere() ? text("flag.severe", said) : said;
  }

  /**
   * The evidence of a flag as a sentence, such as "Back leaned 11° for 1.2 s, limit 6°".
   *
   * @param part what the flag is about where it is about another part than the moving one
   */
  public String evidence(Flag flag, Part part) {
    String key = of(flag.evidence(), "evidence." + flag.fault().key());
    String said = text(key, flag.measured(), flag.limit(), flag.to() - flag.from(), part(part));
    return flag.isSevere() ? text("evidence.severe", said) : said;
  }

  /** Why a repetition could not be judged. */
  public String doubt(Doubt doubt) {
    return text("doubt." + doubt.key());
  }

  /** The one thing to do better next time. */
  public String better(Fault fault) {
    return own("better." + fault.key());
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
