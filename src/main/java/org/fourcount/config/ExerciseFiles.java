package org.fourcount.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fourcount.motion.Tempo;
import org.fourcount.programme.Exercise;
import org.fourcount.programme.Gate;
import org.fourcount.programme.MuscleGroup;

/** The exercises of a folder: one TOML file each, named by the exercise's id. */
public final class ExerciseFiles {
  /** Where they usually are, seen from where a station is started. */
  public static final Path USUAL = Path.of("config", "exercises");

  private static final String END = ".toml";

  private ExerciseFiles() {}

  /** Reads and checks all of them, by id. */
  public static Map<String, Exercise> read(Path folder) throws UnusableFile {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      all.filter(f -> f.toString().endsWith(END)).sorted().forEach(files::add);
    } catch (IOException e) {
      throw new UnusableFile(folder, "this folder of exercises cannot be read; name another.", e);
    }
    Map<String, Exercise> exercises = new TreeMap<>();
    for (Path file : files) {
      Exercise exercise = readFile(file);
      exercises.put(exercise.id(), exercise);
    }
    return exercises;
  }

  private static Exercise readFile(Path file) throws UnusableFile {
    TomlTable table = TomlTable.read(file);
    table.allowOnly(Set.of("name", "muscle_group", "tempo", "gates"));
    String name = file.getFileName().toString();
    return new Exercise(
        name.substring(0, name.length() - END.length()),
        table.text("name"),
        parsed(table, "muscle_group", table.text("muscle_group"), MuscleGroup::parse),
        table.has("tempo")
            ? parsed(table, "tempo", table.text("tempo"), Tempo::parse)
            : Tempo.FOUR_COUNT,
        gates(table));
  }

  private static Set<Gate> gates(TomlTable table) throws UnusableFile {
    Set<Gate> gates = EnumSet.noneOf(Gate.class);
    List<String> known = Stream.of(Gate.values()).map(Gate::key).toList();
    for (String gate : table.words("gates", "gate", known)) {
      gates.add(Gate.parse(gate));
    }
    return gates;
  }

  private interface Parser<T> {
    T parse(String text);
  }

  private static <T> T parsed(TomlTable table, String key, String text, Parser<T> parser)
      throws UnusableFile {
    try {
      return parser.parse(text);
    } catch (IllegalArgumentException e) {
      throw table.wrong(key, String.valueOf(e.getMessage()));
    }
  }
}
