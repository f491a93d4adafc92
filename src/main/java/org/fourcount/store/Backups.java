package org.fourcount.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Copies of a database file, in a folder beside it. Each is written under another name, forced to
 * the disk, opened and checked, and only then gets its own: what is called a backup is one.
 */
public final class Backups {
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("'fourcount-'uuuuMMdd-HHmmss'.db'")
          .withResolverStyle(ResolverStyle.STRICT);
  private static final String PATTERN = "fourcount-\\d{8}-\\d{6}\\.db";
  private static final int DAYS = 7;
  private static final int WEEKS = 4;

  private final SqliteFile database;
  private final Path folder;

  /** Those of this database. */
  public Backups(SqliteFile database) {
    this.database = database;
    folder = database.file().resolveSibling("backups");
  }

  /** The folder. */
  public Path folder() {
    return folder;
  }

  /**
   * Makes one and thins out the older ones.
   *
   * @param now the time at the station
   * @return its file
   */
  public Path make(LocalDateTime now) {
    Path file = write(now.format(NAME));
    thinOut(now);
    return file;
  }

  /**
   * Keeps the database as it is before its tables are changed; such a copy is never thinned out.
   */
  void beforeMigration() {
    long now = System.currentTimeMillis();
    write("before-migration-" + now + ".db");
  }

  private Path write(String name) {
    Path file = folder.resolve(name);
    Path unfinished = Unfinished.of(file);
    try {
      Unfinished.shredOldBackups(database);
      OwnFolder.make(folder);
      OwnFolder.newFile(unfinished); // VACUUM INTO takes an empty file
      try (Connection connection = database.writing();
          var copy = connection.prepareStatement("VACUUM INTO ?")) {
        copy.setString(1, unfinished.toString());
        copy.execute();
      }
      force(unfinished);
      new SqliteFile(unfinished).check().copy();
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      force(folder);
      return file;
    } catch (IOException e) {
      throw new StoreTrouble(file + ": no backup could be made (" + e.getMessage() + ").", e);
    } catch (SQLException e) {
      throw new StoreTrouble(
          file + ": no backup could be made; " + database.trouble(e).sentence(), e);
    } finally {
      delete(unfinished);
    }
  }

  static void force(Path path) throws IOException {
    boolean folder = Files.isDirectory(path);
    if (folder && path.getFileSystem().getSeparator().equals("\\")) {
      return; // Windows opens no folders, and keeps its own journal
    }
    try (FileChannel channel =
        FileChannel.open(path, folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** All of them, newest first; a file whose name is no time is none. */
  public List<Path> all() {
    return files(PATTERN).stream().filter(Backups::isOfATime).toList();
  }

  private static boolean isOfATime(Path file) {
    try {
      madeAt(file);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  /** All of them, and what was kept before migrations. */
  List<Path> everything() {
    return files(".*\\.db");
  }

  private List<Path> files(String pattern) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.getFileName().toString().matches(pattern))
          .sorted(Comparator.reverseOrder())
          .toList();
    } catch (IOException e) {
      throw new StoreTrouble(folder + ": it cannot be read (" + e.getMessage() + ").", e);
    }
  }

  /**
   * The newest; one that a clock set ahead has dated only where there is no other.
   *
   * @param now the time at the station
   */
  public Optional<Path> newest(LocalDateTime now) {
    List<Path> all = all();
    return all.stream()
        .filter(file -> !madeAt(file).isAfter(now))
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  /** When each was made, by the station's clock of that time. */
  List<LocalDateTime> times() {
    return all().stream().map(Backups::madeAt).toList();
  }

  private static LocalDateTime madeAt(Path file) {
    return LocalDateTime.parse(file.getFileName().toString(), NAME);
  }

  /**
   * Leaves the newest of each of the last seven days and four weeks that have one. Those that a
   * clock set ahead has dated stay, and take no other's place.
   */
  private void thinOut(LocalDateTime now) {
    List<Path> past = all().stream().filter(file -> !madeAt(file).isAfter(now)).toList();
    List<Path> kept = kept(past);
    past.stream().filter(file -> !kept.contains(file)).forEach(Backups::delete);
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new StoreTrouble(file + ": it cannot be deleted (" + e.getMessage() + ").", e);
    }
  }

  static List<Path> kept(List<Path> newestFirst) {
    Set<Object> days = new HashSet<>();
    Set<Object> weeks = new HashSet<>();
    List<Path> kept = new ArrayList<>();
    for (Path file : newestFirst) {
      LocalDateTime at = madeAt(file);
      boolean ofDay = days.size() < DAYS && days.add(at.toLocalDate());
      int week =
          100 * at.get(IsoFields.WEEK_BASED_YEAR) + at.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
      boolean ofWeek = weeks.size() < WEEKS && weeks.add(week);
      if (ofDay || ofWeek) {
        kept.add(file);
      }
    }
    return kept;
  }
}
