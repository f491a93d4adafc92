package org.fourcount.station;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.swing.SwingUtilities;
import org.fourcount.coaching.Side;
import org.fourcount.programme.BaselineRecord;
import org.fourcount.programme.Consultation;
import org.fourcount.programme.Person;
import org.fourcount.programme.Role;
import org.fourcount.programme.Session;
import org.fourcount.programme.TimeToConsult;
import org.fourcount.store.SignIn;
import org.fourcount.store.Store;
import org.fourcount.store.StoreTrouble;
import org.fourcount.store.Transaction;
import org.fourcount.visit.Client;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks people up and lets them in: what the screens ask of the store. It answers on the event
 * thread and never works there.
 */
final class Desk implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

  /** What is kept at the end may take so long: a set's link and its last changes, seconds. */
  private static final int LONGEST_S = 20;

  /** An open store and who may come in. */
  record Opened(Store store, SignIn signIn) {}

  private final Supplier<Opened> opening;
  private final Consumer<String> onTrouble;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(task -> new Thread(task, "desk"));
  private @Nullable Opened opened;

  /**
   * A desk that opens the store when it is first asked.
   *
   * @param onTrouble told, as a sentence in English, what could not be done; an empty one where
   *     nobody expected it, so that only the log can tell
   */
  Desk(Supplier<Opened> opening, Consumer<String> onTrouble) {
    this.opening = opening;
    this.onTrouble = onTrouble;
  }

  /**
   * Asks something else of the store.
   *
   * @param answer told on the event thread, unless there was trouble
   */
  <T> void ask(Function<Opened, T> question, Consumer<T> answer) {
    thread.execute(
        () -> {
          try {
            Opened open = opened;
            if (open == null) {
              open = opening.get();
              opened = open;
            }
            T said = question.apply(open);
            SwingUtilities.invokeLater(() -> answer.accept(said));
          } catch (RuntimeException e) {
            LOG.error("The store could not be asked.", e);
            String sentence = e instanceof StoreTrouble trouble ? trouble.sentence() : "";
            SwingUtilities.invokeLater(() -> onTrouble.accept(sentence));
          }
        });
  }

  /** Who has this number and needs no PIN; nobody where one has to be typed. */
  void withoutPin(int number, Consumer<Optional<Client>> answer) {
    ask(
        open ->
            open.signIn().asksForPin(number)
                ? Optional.<Client>empty()
                : open.store()
                    .<Optional<Person>>read(tx -> tx.people().byNumber(number))
                    .map(person -> client(open.store(), person)),
        answer);
  }

  /**
   * Who this is.
   *
   * @param onRefused told for how long no further try is looked at
   */
  void withPin(int number, String pin, Consumer<Client> onIn, Consumer<Duration> onRefused) {
    ask(
        open -> {
          SignIn.Outcome outcome = open.signIn().tryPin(number, pin);
          Person person = outcome.person();
          Runnable next =
              person == null
                  ? () -> onRefused.accept(outcome.delay())
                  : in(onIn, client(open.store(), person));
          return next;
        },
        Runnable::run);
  }

  private static Runnable in(Consumer<Client> onIn, Client client) {
    return () -> onIn.accept(client);
  }

  /** Whether this is a trainer. */
  void trainer(int number, String pin, Consumer<Person> onIn, Consumer<Duration> onRefused) {
    withPin(
        number,
        pin,
        client -> {
          if (client.person().role() == Role.TRAINER) {
            onIn.accept(client.person());
          } else {
            onRefused.accept(Duration.ZERO);
          }
        },
        onRefused);
  }

  /** Whose card this is. Who does not train needs their PIN besides. */
  void card(String card, Consumer<Client> onIn, Consumer<Person> onPinNeeded, Runnable onNobody) {
    ask(
        open -> {
          Person person = open.signIn().byCard(card).orElse(null);
          Runnable next;
          if (person == null) {
            next = onNobody;
          } else if (person.role() == Role.CLIENT) {
            next = in(onIn, client(open.store(), person));
          } else {
            next = () -> onPinNeeded.accept(person);
          }
          return next;
        },
        Runnable::run);
  }

  /** Whether a trainer can sign in yet. */
  void trainers(Consumer<SignIn.Trainers> answer) {
    ask(open -> SignIn.trainers(open.store()), answer);
  }

  private static Client client(Store store, Person person) {
    return store.read(
        tx ->
            new Client(
                person,
                tx.plans().newest(person.id()).orElse(null),
                tx.sessions().of(person.id()),
                tx.people().signedOff(person.id()),
                consult(tx, person.id(), store.now()),
                tx.consultations().of(person.id()).stream()
                    .map(Consultation::at)
                    .filter(at -> !at.isAfter(store.now())) // a wrong clock's keeps nobody safe
                    .max(Comparator.naturalOrder())
                    .orElse(null)));
  }

  private static TimeToConsult consult(Transaction tx, UUID person, Instant now) {
    ZoneId zone = ZoneId.systemDefault();
    return TimeToConsult.of(
        tx.consultations().doneSince(person),
        tx.plans().of(person),
        tx.consultations().of(person),
        LocalDate.ofInstant(now, zone),
        zone);
  }

  /** Whether it is time to talk to the trainer about the weights, after all that is kept by now. */
  void consult(UUID person, Consumer<TimeToConsult> answer) {
    ask(
        open -> open.store().<TimeToConsult>read(tx -> consult(tx, person, open.store().now())),
        answer);
  }

  /**
   * What a person's next set is judged by: what a trainer has approved, else what was measured in
   * this session already.
   *
   * @param session null before the first set
   */
  void baseline(
      UUID person,
      String exercise,
      Side side,
      @Nullable Session session,
      Consumer<Optional<BaselineRecord>> answer) {
    ask(
        open ->
            open.store()
                .<Optional<BaselineRecord>>read(
                    tx ->
                        tx.baselines()
                            .approved(person, exercise, side)
                            .or(() -> measured(tx, session, exercise, side))),
        answer);
  }

  private static Optional<BaselineRecord> measured(
      Transaction tx, @Nullable Session session, String exercise, Side side) {
    return session == null
        ? Optional.empty()
        : tx.baselines().waitingOf(session).stream()
            .filter(b -> b.exercise().equals(exercise) && b.side() == side)
            .findFirst();
  }

  /** Does something slow, apart from the event thread. */
  void later(Runnable work) {
    thread.execute(work);
  }

  @Override
  public void close() {
    thread.execute(
        () -> {
          Opened open = opened;
          if (open != null) {
            open.store().close();
          }
        });
    thread.shutdown();
  }

  /** After it was closed: returns when all that it was asked is done, or takes too long. */
  void awaitClosed() {
    try {
      if (!thread.awaitTermination(LONGEST_S, TimeUnit.SECONDS)) {
        LOG.error("Not all could be closed in {} s.", LONGEST_S);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
