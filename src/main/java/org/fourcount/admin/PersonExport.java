package org.fourcount.admin;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fourcount.coaching.Fault;
import org.fourcount.programme.Person;
import org.fourcount.programme.RepRecord;
import org.fourcount.programme.Session;
import org.fourcount.store.Sets;
import org.fourcount.store.Store;
import org.fourcount.store.StoreTrouble;

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
          "counts");

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Store store;
  private final Person person;

  PersonExport(Store store, Person person) {
    this.store = store;
    this.person = person;
  }

  /** A new folder in this one, with the description of the layout in it. */
  static Path folder(Path out, LocalDateTime now) {
    try (InputStream layout =
        Objects.requireNonNull(PersonExport.class.getResourceAsStream("export-layout.txt"))) {
      Path folder = Files.createDirectories(out).resolve(now.format(FOLDER));
      Files.createDirectory(folder);
      Files.copy(layout, folder.resolve("README.txt"));
      return folder;
    } catch (IOException e) {
      throw new StoreTrouble(out + ": nothing can be exported there (" + e + ").", e);
    }
  }

  /** Writes person-N.json and person-N.csv. */
  void write(Path folder) {
    Path csv = folder.resolve("person-" + person.number() + ".csv");
    try (CsvWriter lines = CsvWriter.builder().build(csv)) {
      lines.writeRecord(COLUMNS);
      ObjectNode top = new PersonJson(store).of(person);
      ArrayNode sessions = top.putArray("sessions");
      for (Session session : store.<List<Session>>read(tx -> tx.sessions().of(person.id()))) {
        ObjectNode inJson = PersonJson.session(sessions.addObject(), session);
        ArrayNode sets = inJson.putArray("sets");
        for (Sets.Kept set : store.<List<Sets.Kept>>read(tx -> tx.sets().of(session.id()))) {
          List<RepRecord> reps = store.read(tx -> tx.reps().of(set.seq()));
          PersonJson.set(sets.addObject(), set, reps);
          for (RepRecord rep : reps) {
            lines.writeRecord(line(session, set, rep));
          }
        }
      }
      JSON.writeValue(folder.resolve("person-" + person.number() + ".json").toFile(), top);
    } catch (IOException e) {
      throw new StoreTrouble(folder + ": the export is not complete (" + e + ").", e);
    }
  }

  private List<String> line(Session session, Sets.Kept set, RepRecord record) {
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
        record.counts() ? "1" : "0");
  }

  /** A spreadsheet runs what begins so. */
  static String harmless(String cell) {
    return cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
  }
}
