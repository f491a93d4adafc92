package org.fourcount.admin;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fourcount.coaching.Fault;
import org.fourcount.programme.BaselineRecord;
import org.fourcount.programme.Person;
import org.fourcount.programme.RepRecord;
import org.fourcount.programme.Session;
import org.fourcount.store.OwnFolder;
import org.fourcount.store.Sets;
import org.fourcount.store.Store;
import org.fourcount.store.StoreTrouble;
import org.jspecify.annotations.Nullable;

/** What is kept of one person: everything as JSON, the repetitions as CSV too. */
final class PersonExport {
  private static final DateTimeFormatter FOLDER =
      DateTimeFormatter.ofPattern("'fourcount-export-'yyyyMMdd-HHmmss");

  private static final List<String> COLUMNS =
      List.of(
          "person",
          "day",
          "session",
          "set",
          "exercise",
          "side",
          "load",
          "rep",
          "start_s",
          "up_s",
          "held_s",
          "down_s",
          "range",
          "mark",
          "faults",
          "counts",
          "recording");

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Store store;
  private final Person person;

  private final Path recordings;
  private int missing;

  /**
   * An export of one person.
   *
   * @param recordings folder of the raw recordings
   */
  PersonExport(Store store, Person person, Path recordings) {
    this.store = store;
    this.person = person;
    this.recordings = recordings;
  }

  /** A new folder in this one, with the description of the layout in it. */
  static Path folder(Path out, LocalDateTime now) {
    try (InputStream layout =
        Objects.requireNonNull(PersonExport.class.getResourceAsStream("export-layout.txt"))) {
      Path folder = Files.createDirectories(out).resolve(now.format(FOLDER));
      if (Files.exists(folder)) {
        throw new StoreTrouble(
            folder + ": this export is there already; do this again in a second.");
      }
      OwnFolder.make(folder);
      try (OutputStream readme = open(folder.resolve("README.txt"))) {
        layout.transferTo(readme);
      }
      return folder;
    } catch (IOException e) {
      throw new StoreTrouble(out + ": nothing can be exported there (" + e + ").", e);
    }
  }

  private static OutputStream open(Path file) throws IOException {
    return Files.newOutputStream(OwnFolder.newFile(file));
  }

  private Path file(Path folder, String end) {
    return folder.resolve("person-" + person.number() + end);
  }

  /**
   * Writes person-N.json, person-N.csv and the raw recordings.
   *
   * @return how many recordings are named but not there any more
   */
  int write(Path folder) {
    try (CsvWriter lines = CsvWriter.builder().build(open(file(folder, ".csv")))) {
      lines.writeRecord(COLUMNS);
      ObjectNode top = new PersonJson(store).of(person);
      ArrayNode sessions = top.putArray("sessions");
      for (Session session : store.<List<Session>>read(tx -> tx.sessions().of(person.id()))) {
        ObjectNode inJson = PersonJson.session(sessions.addObject(), session);
        ArrayNode sets = inJson.putArray("sets");
        for (Sets.Kept set : store.<List<Sets.Kept>>read(tx -> tx.sets().of(session.id()))) {
          List<RepRecord> reps = store.read(tx -> tx.reps().of(set.seq()));
          Optional<BaselineRecord> baseline = store.read(tx -> tx.baselines().ofSet(set.seq()));
          String recording = recording(folder, set.set().recording());
          PersonJson.set(sets.addObject(), set, baseline, recording, reps);
          for (RepRecord rep : reps) {
            lines.writeRecord(line(session, set, rep, recording));
          }
        }
      }
      try (OutputStream json = open(file(folder, ".json"))) {
        JSON.writeValue(json, top);
      }
      return missing;
    } catch (IOException e) {
      throw new StoreTrouble(folder + ": the export is not complete (" + e + ").", e);
    }
  }

  /** Copies a set's raw bytes, and says where in the export they are. */
  private @Nullable String recording(Path folder, @Nullable String name) throws IOException {
    if (name == null) {
      return null;
    }
    Path from = recordings.resolve(name);
    if (!Files.exists(from)) {
      missing++;
      return null;
    }
    Path beside = OwnFolder.make(file(folder, "-recordings"));
    Path to = beside.resolve(String.valueOf(from.getFileName()));
    if (!Files.exists(to)) {
      OwnFolder.copy(from, to);
    }
    return beside.getFileName() + "/" + to.getFileName();
  }

  private List<String> line(
      Session session, Sets.Kept set, RepRecord record, @Nullable String recording) {
    var rep = record.judged().rep();
    return List.of(
        Integer.toString(person.number()),
        session.day().toString(),
        session.id().toString(),
        set.set().id().toString(),
        harmless(set.set().exercise()),
        record.judged().side().key(),
        set.set().load().text(),
        Integer.toString(record.number()),
        Double.toString(rep.start()),
        Double.toString(rep.concentricEnd() - rep.start()),
        Double.toString(rep.eccentricStart() - rep.concentricEnd()),
        Double.toString(rep.end() - rep.eccentricStart()),
        Double.toString(rep.range()),
        record.mark().name(),
        record.faults().stream().map(Fault::key).collect(Collectors.joining(" ")),
        record.counts() ? "1" : "0",
        recording == null ? "" : recording);
  }

  /** A spreadsheet runs what begins so. */
  static String harmless(String cell) {
    return cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
  }
}
