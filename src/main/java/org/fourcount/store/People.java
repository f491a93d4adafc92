package org.fourcount.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.fourcount.programme.Gate;
import org.fourcount.programme.Person;
import org.fourcount.programme.Role;
import org.jdbi.v3.core.Handle;

/** Who is known. */
public final class People {
  private final Handle handle;

  People(Handle handle) {
    this.handle = handle;
  }

  /** Whoever trains without signing in is somebody too. */
  void addGuest() {
    if (byNumber(Person.GUEST.number()).isEmpty()) {
      insert(Person.GUEST);
    }
  }

  /**
   * Adds somebody.
   *
   * @throws StoreTrouble if the number is taken
   */
  public void add(Person person) {
    if (byNumber(person.number()).isPresent()) {
      throw new StoreTrouble(
          "Number " + person.number() + " belongs to another person; choose another number.");
    }
    insert(person);
  }

  private void insert(Person person) {
    handle
        .createUpdate(
            "INSERT INTO person (id, number, name, role) VALUES (:id, :number, :name, :role)")
        .bind("id", person.id().toString())
        .bind("number", person.number())
        .bind("name", person.name())
        .bind("role", person.role().name())
        .execute();
  }

  /** Who signs in with this number. */
  public Optional<Person> byNumber(int number) {
    return handle
        .createQuery("SELECT * FROM person WHERE number = :number")
        .bind("number", number)
        .map((row, c) -> person(row))
        .findOne();
  }

  /**
   * Who signs in with this number.
   *
   * @throws StoreTrouble if nobody does
   */
  public Person known(int number) {
    return byNumber(number)
        .orElseThrow(
            () -> new StoreTrouble("Nobody has the number " + number + "; add them first."));
  }

  /** Everybody but the guest, by number. */
  public List<Person> all() {
    return handle
        .createQuery("SELECT * FROM person WHERE number > 0 ORDER BY number")
        .map((row, c) -> person(row))
        .list();
  }

  /** Everybody, by number; the guest first. */
  public List<Person> withGuest() {
    return Stream.concat(byNumber(Person.GUEST.number()).stream(), all().stream()).toList();
  }

  static Person person(ResultSet row) throws SQLException {
    return new Person(
        Rows.id(row, "id"),
        row.getInt("number"),
        Person.readable(row.getString("name")), // older programs let more into it
        Role.valueOf(row.getString("role")));
  }

  /**
   * What somebody signs in with.
   *
   * @param pin whether they have a PIN
   * @param card whether they have a card
   */
  public record Keys(boolean pin, boolean card) {}

  /** What this person signs in with; nothing where nobody is known. */
  public Keys keys(UUID person) {
    return handle
        .createQuery("SELECT pin, card FROM person WHERE id = :person")
        .bind("person", person.toString())
        .map((row, c) -> new Keys(row.getString("pin") != null, row.getString("card") != null))
        .findOne()
        .orElse(new Keys(false, false));
  }

  /** Who this is; nobody if they were erased. */
  public Optional<Person> byId(UUID person) {
    return handle
        .createQuery("SELECT * FROM person WHERE id = :person")
        .bind("person", person.toString())
        .map((row, c) -> person(row))
        .findOne();
  }

  /** A trainer signs something off for a person. */
  public void signOff(UUID person, Gate gate, UUID trainer, Instant now) {
    handle
        .createUpdate(
            "INSERT INTO sign_off (person, gate, trainer, at_ms) VALUES (:person, :gate, :trainer, :at)"
                + " ON CONFLICT (person, gate) DO NOTHING")
        .bind("person", person.toString())
        .bind("gate", gate.name())
        .bind("trainer", trainer.toString())
        .bind("at", now.toEpochMilli())
        .execute();
  }

  /**
   * That something was signed off.
   *
   * @param gate what
   * @param trainer by whom
   * @param at when
   */
  public record SignOff(Gate gate, UUID trainer, Instant at) {}

  /** What was signed off for a person, by whom and when. */
  public List<SignOff> signOffs(UUID person) {
    return handle
        .createQuery("SELECT * FROM sign_off WHERE person = :person ORDER BY gate")
        .bind("person", person.toString())
        .map(
            (row, c) ->
                new SignOff(
                    Gate.valueOf(row.getString("gate")),
                    Rows.id(row, "trainer"),
                    Rows.instant(row, "at_ms")))
        .list();
  }

  /** What was signed off for a person. */
  public Set<Gate> signedOff(UUID person) {
    Set<Gate> gates = EnumSet.noneOf(Gate.class);
    handle
        .createQuery("SELECT gate FROM sign_off WHERE person = :person")
        .bind("person", person.toString())
        .map((row, c) -> Gate.valueOf(row.getString("gate")))
        .forEach(gates::add);
    return gates;
  }
}
