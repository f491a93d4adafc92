package org.fourcount.config;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A table of a TOML file, read key by key; what is wrong is said with file, line, key and what
 * would be right.
 */
public final class TomlTable {
  /**
   * One for all: each new one costs milliseconds, and a station reads a dozen files at its start.
   */
  private static final TomlMapper MAPPER = new TomlMapper();

  private final Path file;
  private final List<String> lines;
  private final JsonNode node;
  private final String name;

  private TomlTable(Path file, List<String> lines, JsonNode node, String name) {
    this.file = file;
    this.lines = lines;
    this.node = node;
    this.name = name;
  }

  /** Reads the whole file. */
  public static TomlTable read(Path file) throws UnusableFile {
    try {
      String text = Files.readString(file);
      return new TomlTable(file, text.lines().toList(), MAPPER.readTree(text), "");
    } catch (JacksonException e) {
      long line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      throw new UnusableFile(
          file, line, "this is not valid TOML (" + e.getOriginalMessage() + ").", e);
    } catch (NoSuchFileException e) {
      throw new UnusableFile(file, "there is no such file.", e);
    } catch (CharacterCodingException e) {
      throw new UnusableFile(file, "it is no text in UTF-8.", e);
    } catch (IOException e) {
      throw new UnusableFile(file, "it cannot be read (" + e.getMessage() + ").", e);
    }
  }

  /** A file that says nothing. */
  static TomlTable empty(Path file) {
    return new TomlTable(file, List.of(), MissingNode.getInstance(), "");
  }

  /** The file that it stands in. */
  Path file() {
    return file;
  }

  /** Whether the table holds the key. */
  public boolean has(String key) {
    return node.has(key);
  }

  /** Whether the key holds a text. */
  public boolean isText(String key) {
    return node.path(key).isTextual();
  }

  /** A table within; an empty one if it is missing. */
  public TomlTable table(String key) throws UnusableFile {
    JsonNode child = node.path(key);
    if (!child.isMissingNode() && !child.isObject()) {
      throw wrong(key, "must be a table, written [" + full(key) + "].");
    }
    return new TomlTable(file, lines, child, full(key));
  }

  /** An array of tables; empty if it is missing. */
  public List<TomlTable> tables(String key) throws UnusableFile {
    JsonNode child = node.path(key);
    if (!child.isMissingNode() && !child.isArray()) {
      throw wrong(key, "must be a list of tables, each written [[" + full(key) + "]].");
    }
    List<TomlTable> all = new ArrayList<>();
    for (JsonNode each : child) {
      all.add(new TomlTable(file, lines, each, full(key) + " " + (all.size() + 1)));
    }
    return all;
  }

  /** A text that must be there. */
  public String text(String key) throws UnusableFile {
    if (!node.has(key)) {
      throw wrong(key, "is missing; write " + key + " = \"...\".");
    }
    return text(key, "");
  }

  /** One of these words, in capitals or not; the first where nothing is written. */
  String oneOf(String key, List<String> known) throws UnusableFile {
    String word = text(key, known.get(0)).toLowerCase(Locale.ROOT);
    if (!known.contains(word)) {
      throw wrong(
          key,
          "must be "
              + Spelling.or(known.stream().map(k -> '"' + k + '"').toList())
              + ", not \""
              + word
              + "\".");
    }
    return word;
  }

  /** A text, or this one. */
  public String text(String key, String otherwise) throws UnusableFile {
    JsonNode value = node.path(key);
    if (value.isMissingNode()) {
      return otherwise;
    }
    if (!value.isTextual()) {
      throw wrong(key, "must be text in quotes, not " + value + ".");
    }
    return value.textValue();
  }

  /**
   * A list of words, each of them one of these; empty if it is missing.
   *
   * @param what what such a word is, such as {@code fault}
   */
  public List<String> words(String key, String what, List<String> known) throws UnusableFile {
    JsonNode list = node.path(key);
    if (!list.isMissingNode() && !list.isArray()) {
      throw wrong(key, "must be a list of texts in quotes, such as [\"" + known.get(0) + "\"].");
    }
    List<String> all = new ArrayList<>();
    for (JsonNode value : list) {
      if (!value.isTextual()) {
        throw wrong(key, "must be a list of texts in quotes.");
      }
      all.add(known(key, value.textValue(), what, known));
    }
    return all;
  }

  /** One word that must be there, one of these. */
  public String word(String key, String what, List<String> known) throws UnusableFile {
    return known(key, text(key), what, known);
  }

  private String known(String key, String word, String what, List<String> known)
      throws UnusableFile {
    if (!known.contains(word)) {
      String meant =
          Spelling.nearest(word, known).map(n -> " Did you mean \"" + n + "\"?").orElse("");
      String all = String.join(", ", known);
      throw wrong(
          key,
          "holds \"" + word + "\", which is no " + what + "." + meant + " Known are " + all + ".");
    }
    return word;
  }

  /** True or false, or this. */
  public boolean flag(String key, boolean otherwise) throws UnusableFile {
    return node.has(key) ? flag(key) : otherwise;
  }

  /** True or false, which must be there. */
  public boolean flag(String key) throws UnusableFile {
    JsonNode value = node.path(key);
    if (!value.isBoolean()) {
      throw wrong(
          key,
          value.isMissingNode()
              ? "is missing; write " + key + " = true or false."
              : "must be true or false, not " + value + ".");
    }
    return value.booleanValue();
  }

  /** A number that must be there. */
  public double number(String key, double least, double most) throws UnusableFile {
    double value = number(key, least, most, Double.NaN);
    if (Double.isNaN(value)) {
      throw wrong(
          key, "is missing; it must be a number from " + trim(least) + " to " + trim(most) + ".");
    }
    return value;
  }

  /** A number, or this one. */
  public double number(String key, double least, double most, double otherwise)
      throws UnusableFile {
    JsonNode value = node.path(key);
    if (value.isMissingNode()) {
      return otherwise;
    }
    boolean isWithin = value.doubleValue() >= least && value.doubleValue() <= most; // NaN is not
    if (!value.isNumber() || !isWithin) {
      throw wrong(
          key,
          "must be a number from " + trim(least) + " to " + trim(most) + ", not " + value + ".");
    }
    return value.doubleValue();
  }

  /** A number above 0, or this one. */
  public double positive(String key, double most, double otherwise) throws UnusableFile {
    double value = number(key, 0, most, otherwise);
    if (value == 0) {
      throw wrong(key, "must be above 0.");
    }
    return value;
  }

  /** A whole number that must be there. */
  public int whole(String key, int least, int most) throws UnusableFile {
    if (!node.has(key)) {
      throw wrong(key, "is missing; it must be a whole number from " + least + " to " + most + ".");
    }
    return whole(key, least, most, least);
  }

  /** A whole number, or this one. */
  public int whole(String key, int least, int most, int otherwise) throws UnusableFile {
    JsonNode value = node.path(key);
    if (!value.isMissingNode() && !value.isIntegralNumber()) {
      throw wrong(
          key, "must be a whole number from " + least + " to " + most + ", not " + value + ".");
    }
    return (int) number(key, least, most, otherwise);
  }

  /** Refuses keys that are not known, so that a misspelt one is not silently without effect. */
  public void allowOnly(Set<String> known) throws UnusableFile {
    for (Iterator<String> keys = node.fieldNames(); keys.hasNext(); ) {
      String key = keys.next();
      if (!known.contains(key)) {
        throw wrong(
            key,
            "is not known; known are " + String.join(", ", known.stream().sorted().toList()) + ".");
      }
    }
  }

  /** Refuses keys that look like one of these misspelt; all others may stand there as notes. */
  public void refuseMisspelt(List<String> known) throws UnusableFile {
    for (Iterator<String> keys = node.fieldNames(); keys.hasNext(); ) {
      String key = keys.next();
      Optional<String> meant = Spelling.nearest(key, known);
      if (!known.contains(key) && meant.isPresent() && !has(meant.get())) {
        throw wrong(key, "is not known; did you mean " + meant.get() + "?");
      }
    }
  }

  /** What is wrong with a key of this table, as a sentence with file and line. */
  public UnusableFile wrong(String key, String what) {
    return new UnusableFile(file, lineOf(key), full(key) + " " + what, null);
  }

  private String full(String key) {
    return name.isEmpty() ? key : name + "." + key;
  }

  /** The line on which a key of this table stands, or the table's own, or the first. */
  private long lineOf(String key) {
    String table = name;
    String within = key;
    int header = headerOf(table);
    while (header < 0 && !table.isEmpty()) {
      int dot = table.lastIndexOf('.');
      within = table.substring(dot + 1) + "." + within;
      table = table.substring(0, Math.max(0, dot));
      header = headerOf(table);
    }
    int from = Math.max(0, header);
    Pattern wanted = Pattern.compile("\\s*\\[*" + Pattern.quote(within) + "\\s*[=\\].].*");
    for (int i = from; i < lines.size(); i++) {
      if (wanted.matcher(lines.get(i)).matches()) {
        return i + 1L;
      }
    }
    return from + 1L;
  }

  /** Index of the line that begins a table, such as {@code set} or the {@code reps 2}nd; or -1. */
  private int headerOf(String table) {
    String plain = table.replaceAll(" \\d+$", "");
    int nth = table.equals(plain) ? 1 : Integer.parseInt(table.substring(plain.length() + 1));
    Pattern header = Pattern.compile("\\s*\\[+" + Pattern.quote(plain) + "]+.*");
    for (int i = 0; i < lines.size() && !plain.isEmpty(); i++) {
      if (header.matcher(lines.get(i)).matches() && --nth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static String trim(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
