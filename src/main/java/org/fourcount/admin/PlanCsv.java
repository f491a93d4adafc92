package org.fourcount.admin;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fourcount.coaching.Side;
import org.fourcount.config.UnusableFile;
import org.fourcount.motion.Tempo;
import org.fourcount.programme.Exercise;
import org.fourcount.programme.Load;
import org.fourcount.programme.Person;
import org.fourcount.programme.PlannedExercise;
import org.jspecify.annotations.Nullable;

/** Plans as a spreadsheet writes them: a line for each exercise, in the order they are done. */
final class PlanCsv {
  private static final List<String> COLUMNS =
      List.of("person", "exercise", "side", "load", "sets", "reps", "tempo", "rest_s");

  private static final int USUAL_REST_S = 90;

  private final Path file;
  private final Map<String, Exercise> catalogue;
  private final List<Person> people;

  PlanCsv(Path file, Map<String, Exercise> catalogue, List<Person> people) {
    this.file = file;
    this.catalogue = catalogue;
    this.people = people;
  }

  /** All lines by person; the first that is wrong is said with its number. */
  Map<Person, List<PlannedExercise>> read() throws UnusableFile {
    if (!Files.exists(file)) {
      throw new UnusableFile(file, "there is no such file; name one.", null);
    }
    Map<Person, List<PlannedExercise>> plans = new LinkedHashMap<>();
    Map<List<Object>, Long> written = new HashMap<>();
    try (CsvReader<NamedCsvRecord> lines =
        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
      for (NamedCsvRecord line : lines) {
        checkColumns(line);
        Person person = person(line);
        PlannedExercise exercise = exercise(line);
        refuseTwice(line, List.of(person, exercise.exercise(), exercise.side()), written);
        plans.computeIfAbsent(person, p -> new ArrayList<>()).add(exercise);
      }
    } catch (IOException | CsvParseException e) {
      throw new UnusableFile(file, "it cannot be read as CSV (" + e.getMessage() + ").", e);
    }
    if (plans.isEmpty()) {
      throw new UnusableFile(file, "there is no plan in it; write a line for each exercise.", null);
    }
    return plans;
  }

  private void checkColumns(NamedCsvRecord line) throws UnusableFile {
    if (line.getHeader().size() == 1 && line.getHeader().get(0).contains(";")) {
      throw new UnusableFile(
          file, 1, "the columns are separated by ;, write commas between them.", null);
    }
    if (!line.getHeader().equals(COLUMNS)) {
      throw new UnusableFile(
          file, 1, "the columns must be " + String.join(",", COLUMNS) + ".", null);
    }
    if (line.getFieldCount() < COLUMNS.size()) { // the reader itself tells it of later lines only
      throw wrong(
          line, line.getFieldCount() + " fields are too few; write " + COLUMNS.size() + ".", null);
    }
  }

  /**
   * Refuses what one plan would hold twice.
   *
   * @param what whose exercise on which side
   * @param written in which line that was met, for all before
   */
  private void refuseTwice(NamedCsvRecord line, List<Object> what, Map<List<Object>, Long> written)
      throws UnusableFile {
    Long first = written.putIfAbsent(what, line.getStartingLineNumber());
    if (first != null) {
      throw wrong(
          line,
          "this exercise and side are in line "
              + first
              + " already; write one line with all of its sets.",
          null);
    }
  }

  private Person person(NamedCsvRecord line) throws UnusableFile {
    int number = whole(line, "person");
    for (Person person : people) {
      if (person.number() == number) {
        return person;
      }
    }
    throw wrong(line, "nobody has the number " + number + "; add them first.", null);
  }

  private PlannedExercise exercise(NamedCsvRecord line) throws UnusableFile {
    String id = line.getField("exercise").strip();
    Exercise exercise = catalogue.get(id);
    if (exercise == null) {
      throw wrong(
          line,
          "there is no exercise \""
              + id
              + "\"; there are "
              + String.join(", ", catalogue.keySet())
              + ".",
          null);
    }
    try {
      String tempo = line.getField("tempo");
      String rest = line.getField("rest_s");
      return new PlannedExercise(
          id,
          side(line.getField("side").strip(), exercise),
          Load.parse(line.getField("load")),
          whole(line, "sets"),
          whole(line, "reps"),
          tempo.isBlank() ? exercise.tempo() : Tempo.parse(tempo),
          rest.isBlank() ? USUAL_REST_S : whole(line, "rest_s"));
    } catch (IllegalArgumentException e) {
      throw wrong(line, String.valueOf(e.getMessage()), e);
    }
  }

  private static Side side(String word, Exercise exercise) {
    if (!word.isEmpty() && !exercise.hasSides()) {
      throw new IllegalArgumentException(
          exercise.id() + " is not done one side after the other; leave the side out.");
    }
    return Arrays.stream(Side.values())
        .filter(side -> side.key().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "\"" + word + "\" is no side; write left, right or nothing."));
  }

  private int whole(NamedCsvRecord line, String column) throws UnusableFile {
    String text = line.getField(column).strip();
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw wrong(line, column + " must be a whole number, not \"" + text + "\".", e);
    }
  }

  private UnusableFile wrong(NamedCsvRecord line, String what, @Nullable Throwable cause) {
    return new UnusableFile(file, line.getStartingLineNumber(), what, cause);
  }
}
