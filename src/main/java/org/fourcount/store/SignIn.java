package org.fourcount.store;

import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.fourcount.programme.Person;
import org.fourcount.programme.Role;
import org.jspecify.annotations.Nullable;

/**
 * Lets people in by number and PIN, or by card. Every try is written down before it is looked at,
 * and after five wrong ones each next has to wait, longer every time; a restart begins the wait
 * anew. A check takes a fifth of a second and 64 MiB: never on the event thread.
 */
public final class SignIn {
  private static final int FREE_TRIES = 5;
  private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

  /**
   * What came of a try.
   *
   * @param person who is in, null if nobody is
   * @param delay for how long no further try is looked at; zero if the next one is
   */
  public record Outcome(@Nullable Person person, Duration delay) {}

  /** Which trainers there are. */
  public enum Trainers {
    /** Nobody. */
    NONE,
    /** Some, but none of them has a PIN. */
    NONE_WITH_PIN,
    /** At least one can sign in. */
    READY
  }

  /** Why something cannot be a PIN. */
  public enum PinFault {
    /** It can. */
    NONE,
    /** It has not 6 to 12 digits and nothing else. */
    LENGTH,
    /** It is among the first that anybody tries. */
    GUESSED
  }

  private record Kept(Person person, @Nullable String pin, int failed) {}

  private final Store store;
  private final Pepper pepper;
  private final LongSupplier nanoTime;
  private final long started;
  private final Map<UUID, Long> failedAt = new HashMap<>();

  /**
   * Begins to let people in.
   *
   * @param nanoTime a clock that never runs backwards, nanoseconds, such as System::nanoTime
   * @throws StoreTrouble if it is not the pepper that PINs and cards were made with
   */
  public SignIn(Store store, Pepper pepper, LongSupplier nanoTime) {
    if (isUsed(store) && !store.<Boolean>read(tx -> pepper.isThatOf(tx.handle()))) {
      throw pepper.changed();
    }
    this.store = store;
    this.pepper = pepper;
    this.nanoTime = nanoTime;
    started = nanoTime.getAsLong();
  }

  /** Whether the database holds a PIN or card, and so needs the pepper that it was made with. */
  public static boolean isUsed(Store store) {
    return store.read(
            tx ->
                tx.handle()
                    .createQuery(
                        "SELECT count(*) FROM person WHERE pin IS NOT NULL OR card IS NOT NULL")
                    .mapTo(Integer.class)
                    .one())
        > 0;
  }

  /** Which trainers can sign in. */
  public static Trainers trainers(Store store) {
    List<Boolean> trainers =
        store.read(
            tx ->
                tx.handle()
                    .createQuery("SELECT pin FROM person WHERE role = :role")
                    .bind("role", Role.TRAINER.name())
                    .map((row, c) -> row.getString("pin") != null)
                    .list());
    return trainers.isEmpty()
        ? Trainers.NONE
        : trainers.contains(true) ? Trainers.READY : Trainers.NONE_WITH_PIN;
  }

  /**
   * Takes everybody's PIN and card away, as where the pepper is lost: nothing can be checked
   * without it. Numbers, names and all that was done stay.
   */
  public static void forgetAll(Transaction tx) {
    tx.handle().execute("UPDATE person SET pin = NULL, card = NULL");
    tx.handle().execute("DELETE FROM lockout");
    tx.handle().execute("DELETE FROM pepper_check");
  }

  /**
   * Adds somebody with a PIN; the audit log has both, or nothing is done.
   *
   * @param actor who does it, for the audit log
   * @throws StoreTrouble if the number is taken, or it is no PIN, or easily guessed
   */
  public void add(Person person, String pin, String actor) {
    String kept = checkedAndHashed(pin);
    store.write(
        tx -> {
          tx.people().add(person);
          tx.audit()
              .add(store.now(), actor, person.role().key() + " added", person.id().toString(), "");
          keep(tx, person, kept, actor);
        });
  }

  /**
   * Sets a person's PIN, and lets them try it at once; the audit log has it, or nothing is done.
   *
   * @param actor who does it, for the audit log
   * @throws StoreTrouble if it is no PIN, or easily guessed
   */
  public void setPin(Person person, String pin, String actor) {
    String kept = checkedAndHashed(pin);
    store.write(tx -> keep(tx, person, kept, actor));
  }

  /** Why this cannot be a PIN. */
  public static PinFault fault(String pin) {
    return Pin.fault(pin);
  }

  private String checkedAndHashed(String pin) {
    Pin.check(pin);
    return Pin.keep(pin, pepper);
  }

  private void keep(Transaction tx, Person person, String pin, String actor) {
    tx.handle().execute("UPDATE person SET pin = ? WHERE id = ?", pin, person.id().toString());
    forgive(tx, person);
    pepper.remember(tx.handle());
    tx.audit().add(store.now(), actor, "PIN set", person.id().toString(), "");
  }

  /**
   * Gives a person a card; the audit log has it, or nothing is done.
   *
   * @param actor who does it, for the audit log
   * @throws StoreTrouble if it is another person's
   */
  public void setCard(Person person, String card, String actor) {
    if (card.isBlank()) {
      throw new StoreTrouble("The card says nothing; read it once more.");
    }
    String kept = kept(card);
    store.write(
        tx -> {
          Optional<Person> owner = owner(tx, kept);
          if (owner.isPresent() && !owner.get().equals(person)) {
            throw new StoreTrouble(
                "This card is already that of number "
                    + owner.get().number()
                    + "; use another card.");
          }
          tx.handle()
              .execute("UPDATE person SET card = ? WHERE id = ?", kept, person.id().toString());
          pepper.remember(tx.handle());
          tx.audit().add(store.now(), actor, "card set", person.id().toString(), "");
        });
  }

  /** Whose card this is. */
  public Optional<Person> byCard(String card) {
    return store.read(tx -> owner(tx, kept(card)));
  }

  private static Optional<Person> owner(Transaction tx, String kept) {
    return tx.handle()
        .createQuery("SELECT number FROM person WHERE card = :card")
        .bind("card", kept)
        .mapTo(Integer.class)
        .findOne()
        .flatMap(tx.people()::byNumber);
  }

  private String kept(String card) {
    return HexFormat.of().formatHex(pepper.hash("card:" + card.strip()));
  }

  /**
   * Whether a PIN is asked for. That of a number which nobody has is, too, so that nobody learns
   * which numbers there are.
   */
  public boolean asksForPin(int number) {
    Kept kept = store.read(tx -> kept(tx, number));
    return kept == null || kept.pin() != null || kept.person().role() != Role.CLIENT;
  }

  /** Tries a PIN. A number that nobody has is treated like a wrong PIN. */
  public synchronized Outcome tryPin(int number, String pin) {
    Kept kept = store.read(tx -> kept(tx, number));
    if (kept == null || kept.pin() == null) {
      Pin.keep(pin, pepper); // takes as long, and so tells nobody which numbers there are
      return new Outcome(null, Duration.ZERO);
    }
    Person person = kept.person();
    Duration wait = left(person, kept.failed());
    if (!wait.isZero()) {
      return new Outcome(null, wait);
    }
    store.write(
        tx ->
            tx.handle()
                .execute(
                    "INSERT INTO lockout (person, failed) VALUES (?, 1) ON CONFLICT (person)"
                        + " DO UPDATE SET failed = lockout.failed + 1",
                    person.id().toString()));
    if (Pin.matches(pin, kept.pin(), pepper)) {
      store.write(tx -> forgive(tx, person));
      return new Outcome(person, Duration.ZERO);
    }
    failedAt.put(person.id(), nanoTime.getAsLong());
    return new Outcome(null, wait(kept.failed() + 1));
  }

  private static void forgive(Transaction tx, Person person) {
    tx.handle().execute("DELETE FROM lockout WHERE person = ?", person.id().toString());
  }

  private static @Nullable Kept kept(Transaction tx, int number) {
    return tx.handle()
        .createQuery(
            "SELECT person.*, coalesce(failed, 0) AS failed FROM person LEFT JOIN lockout"
                + " ON lockout.person = person.id WHERE number = :number")
        .bind("number", number)
        .map((row, c) -> new Kept(People.person(row), row.getString("pin"), row.getInt("failed")))
        .findOne()
        .orElse(null);
  }

  /** The wait that is left: all of it after a restart. */
  private Duration left(Person person, int failed) {
    long since = nanoTime.getAsLong() - failedAt.getOrDefault(person.id(), started);
    Duration left = wait(failed).minusNanos(since);
    return left.isNegative() ? Duration.ZERO : left;
  }

  private static Duration wait(int failed) {
    int over = failed - FREE_TRIES;
    if (over < 0) {
      return Duration.ZERO;
    }
    Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(over, 20));
    return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
  }
}
