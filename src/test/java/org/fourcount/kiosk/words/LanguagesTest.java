package org.fourcount.kiosk.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourcount.coaching.Fault;
import org.fourcount.coaching.Flag;
import org.fourcount.kiosk.LinkNotice;
import org.fourcount.motion.Phase;
import org.fourcount.programme.Load;
import org.fourcount.sensor.link.LinkState;
import org.fourcount.sensor.source.LinkProblem;
import org.fourcount.sensor.source.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every language says all that English says. */
class LanguagesTest {
  private static final List<String> OTHERS = List.of("de", "es");
  private static final Pattern VALUE = Pattern.compile("\\{(\\d)");

  /** Those that the screens do not show: the sentence itself says which file, and why. */
  private static final Set<Trouble> AS_THEY_STAND = Set.of(Trouble.BROKEN_RECORDING);

  private static Properties bundle(String suffix) {
    String file = "/org/fourcount/kiosk/words" + suffix + ".properties";
    Properties words = new Properties();
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(LanguagesTest.class.getResourceAsStream(file)),
            StandardCharsets.UTF_8)) {
      words.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private static String key(String family, Enum<?> what) {
    return family + what.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Keys of what the sensors' room says in English itself. */
  private static Set<String> ofTheLink() {
    Set<String> keys =
        Stream.of(Trouble.values())
            .filter(t -> !AS_THEY_STAND.contains(t))
            .map(t -> key("trouble.", t))
            .collect(Collectors.toSet());
    Stream.of(LinkState.class.getPermittedSubclasses())
        .filter(s -> s != LinkState.Streaming.class)
        .forEach(s -> keys.add("link." + s.getSimpleName().toLowerCase(Locale.ROOT)));
    keys.add("trouble.keeping");
    return keys;
  }

  private static Set<String> values(String text) {
    return VALUE.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "es"})
  void hasWordsForAllThatEnglishHasAndForTheLink(String language) {
    Set<String> wanted = new TreeSet<>(bundle("").stringPropertyNames());
    wanted.addAll(ofTheLink());
    assertThat(new TreeSet<>(bundle("_" + language).stringPropertyNames())).isEqualTo(wanted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "es"})
  void holdsTheSameValues(String language) {
    Properties english = bundle("");
    Properties other = bundle("_" + language);
    for (String key : english.stringPropertyNames()) {
      assertThat(values(other.getProperty(key)))
          .as(key)
          .isEqualTo(values(english.getProperty(key)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "es"})
  void isNotLeftInEnglish(String language) {
    Properties english = bundle("");
    Properties other = bundle("_" + language);
    List<String> same =
        english.stringPropertyNames().stream()
            .filter(k -> english.getProperty(k).matches(".*[A-Za-z]{3}.*"))
            .filter(
                k ->
                    !english.getProperty(k).matches("[^A-Za-z]*\\{[^}]*}[^A-Za-z]*(s )?[^A-Za-z]*"))
            .filter(k -> english.getProperty(k).equals(other.getProperty(k)))
            .filter(k -> !k.startsWith("health.value-")) // a number and its unit
            .toList();
    // International words; the rest is said in figures alone.
    assertThat(same)
        .isSubsetOf(
            "stop",
            "review.open",
            "header.load",
            "staff.role-trainer",
            "health.sensor",
            "trend.tempo-tab",
            "staff.name",
            "staff.pin",
            "staff.plan-editor",
            "staff.seconds",
            "tally.rep",
            "sensors.spot",
            "flag.rushed",
            "flag.rushed-concentric",
            "flag.rushed-eccentric",
            "chart.centimetres");
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "es"})
  void cuesAreShort(String language) {
    Properties words = bundle("_" + language);
    for (String key : words.stringPropertyNames()) {
      if (key.startsWith("cue.")) {
        assertThat(words.getProperty(key)).as(key).hasSizeLessThanOrEqualTo(25);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "es"})
  void phasesAreOneShortWord(String language) {
    for (Phase phase : Phase.values()) {
      assertThat(new Words(new Locale(language)).phase(phase)).matches("\\p{L}{1,6}");
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BROKEN_RECORDING")
  void troubleNamesTheSamePortOrSensorAsTheLogDoes(Trouble trouble) {
    LinkProblem problem = new LinkProblem(trouble, "/dev/ttyACM7", "42");
    LinkNotice notice =
        new LinkNotice(
            LinkNotice.Level.NOTE,
            problem.sentence(),
            key("trouble.", trouble),
            List.of(problem.port(), problem.detail()));
    assertThat(new Words(Locale.ENGLISH).notice(notice)).isEqualTo(problem.sentence());
    for (String language : OTHERS) {
      String said = new Words(new Locale(language)).notice(notice);
      assertThat(said).endsWith(".").doesNotContain("{").isNotEqualTo(problem.sentence());
      assertThat(said.contains("42") || said.contains("ttyACM7"))
          .isEqualTo(
              trouble != Trouble.NO_SERIAL_LIBRARY
                  && (problem.sentence().contains("ttyACM7") || problem.sentence().contains("42")));
    }
  }

  @Test
  void whatHasNoKeyIsSaidAsItStands() {
    LinkNotice notice = new LinkNotice(LinkNotice.Level.NOTE, "It's {here}.");
    assertThat(new Words(Locale.GERMAN).notice(notice)).isEqualTo("It's {here}.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "_de", "_es"})
  void everyTextIsAPatternThatCanBeFilled(String suffix) {
    Properties words = bundle(suffix);
    for (String key : words.stringPropertyNames()) {
      String text = words.getProperty(key);
      assertThat(new MessageFormat(text, Locale.GERMAN).format(new Object[] {1, 2, 3, 4}))
          .as(key)
          .doesNotContain("{")
          .doesNotContain("''");
    }
  }

  @Test
  void numbersAreWrittenAsTheLanguageWritesThem() {
    Flag flag = new Flag(Fault.RUSHED_ECCENTRIC, 1, 1, 3, 1.94, 3);
    assertThat(new Words(Locale.GERMAN).flag(flag)).isEqualTo("in 1,9 s");
    assertThat(new Words(new Locale("es")).flag(flag)).isEqualTo("en 1,9 s");
    Words german = new Words(Locale.GERMAN);
    Words english = new Words(Locale.ENGLISH);
    assertThat(german.load(Load.parse("12.5 kg"))).isEqualTo("12,5 kg");
    assertThat(german.load(Load.parse("12.5 lb"))).isEqualTo("5,7 kg");
    assertThat(german.loadAsPlanned(Load.parse("12.5 lb"))).isEqualTo("12,5 lb");
    assertThat(english.load(Load.parse("450 lb"))).isEqualTo("450 lb");
    assertThat(english.load(Load.parse("10 kg"))).isEqualTo("22 lb");
    assertThat(new Words(Locale.ENGLISH, Load.Unit.KG).load(Load.parse("10 kg")))
        .as("what stands on the weights here")
        .isEqualTo("10 kg");
    assertThat(english.load(Load.NONE)).isEmpty();
  }
}
