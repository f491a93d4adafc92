package org.fourcount.admin;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fourcount.programme.Person;
import org.fourcount.programme.Role;
import org.fourcount.store.Pepper;
import org.fourcount.store.SignIn;
import org.fourcount.store.StationLock;
import org.fourcount.store.StoreTrouble;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who is known to the station. */
@Command(
    name = "people",
    description =
        "Lists and adds people, sets PINs and cards, records what a trainer signs off and decides.",
    subcommands = {SignOffCommand.class, ConsultCommand.class},
    mixinStandardHelpOptions = true)
final class PeopleCommand {
  @Command(name = "list", description = "Lists them by number.", mixinStandardHelpOptions = true)
  int list(@Mixin AdminStore admin) throws Exception {
    return admin.with(
        store -> {
          List<Person> people = store.read(tx -> tx.people().all());
          for (Person person : people) {
            admin.say("%6d  %-13s  %s", person.number(), person.role().key(), person.name());
          }
          if (people.stream().noneMatch(p -> p.role() == Role.TRAINER)) {
            admin.say("There is no trainer yet: \"people add --role trainer\" adds one.");
          }
          return 0;
        });
  }

  @Command(
      name = "add",
      description = "Adds somebody. A trainer or administrator is asked for a PIN; none is preset.",
      mixinStandardHelpOptions = true)
  int add(
      @Mixin AdminStore admin,
      @Option(names = "--number", required = true, description = "What they sign in with.")
          int number,
      @Option(names = "--name", required = true, description = "Their name.") String name,
      @Option(names = "--role", defaultValue = "client", description = "${COMPLETION-CANDIDATES}")
          Role role,
      @Option(names = "--pin-file", paramLabel = "FILE", description = "Read the PIN from here.")
          @Nullable Path pinFile)
      throws Exception {
    return admin.with(
        store -> {
          Person person = new Person(store.newId(), number, name, role);
          if (person.isGuest()) {
            throw new StoreTrouble("Number 0 is every guest's; choose another.");
          }
          if (role == Role.CLIENT && pinFile == null) {
            store.write(
                tx -> {
                  tx.people().add(person);
                  AdminStore.audit(store, tx, role.key() + " added", person.id().toString(), "");
                });
          } else {
            admin.signIn(store).add(person, pin(pinFile), AdminStore.actor());
          }
          admin.say("Added %s %d.", role.key(), number);
          return 0;
        });
  }

  @Command(
      name = "pin",
      description = "Sets somebody's PIN, a new one in place of a forgotten one as well.",
      mixinStandardHelpOptions = true)
  int pin(
      @Mixin AdminStore admin,
      @Option(names = "--number", required = true, description = "Whose.") int number,
      @Option(names = "--pin-file", paramLabel = "FILE", description = "Read the PIN from here.")
          @Nullable Path pinFile)
      throws Exception {
    return admin.with(
        store -> {
          Person person = store.read(tx -> tx.people().known(number));
          admin.signIn(store).setPin(person, pin(pinFile), AdminStore.actor());
          admin.say("The PIN of %d is set.", number);
          return 0;
        });
  }

  @Command(name = "card", description = "Gives somebody a card.", mixinStandardHelpOptions = true)
  int card(
      @Mixin AdminStore admin,
      @Option(names = "--number", required = true, description = "Whose.") int number,
      @Option(names = "--card", required = true, description = "What the reader types.")
          String card)
      throws Exception {
    return admin.with(
        store -> {
          Person person = store.read(tx -> tx.people().known(number));
          admin.signIn(store).setCard(person, card, AdminStore.actor());
          admin.say("The card is that of %d.", number);
          return 0;
        });
  }

  @Command(
      name = "new-pepper",
      description =
          "Makes a new pepper, the secret beside the database, where it is lost or known to others."
              + " Everybody's PIN and card are taken away; people keep their number.",
      mixinStandardHelpOptions = true)
  int newPepper(
      @Mixin AdminStore admin, @Option(names = "--yes", description = "Really.") boolean really)
      throws Exception {
    return admin.with(
        store -> {
          if (!really) {
            throw new StoreTrouble(
                "This takes away everybody's PIN and card; say --yes if that is meant.");
          }
          try (StationLock lock = admin.lock()) { // a kiosk has read the old one
            lock.take();
            store.write(
                tx -> {
                  SignIn.forgetAll(tx);
                  AdminStore.audit(store, tx, "new pepper", "everybody", "PINs and cards cleared");
                });
            Pepper.renew(admin.pepper());
          }
          admin.say(
              "There is a new pepper, and nobody has a PIN or card any more. Set the trainers' PINs"
                  + " first: people pin --number ...; then people's cards: people card --number ...");
          return 0;
        });
  }

  private static String pin(@Nullable Path file) {
    if (file != null) {
      try {
        return Files.readString(file).strip();
      } catch (IOException e) {
        throw new StoreTrouble(file + ": it cannot be read (" + e.getMessage() + ").", e);
      }
    }
    String first = ask("PIN (6 to 12 digits): ");
    if (!first.equals(ask("Once more: "))) {
      throw new StoreTrouble("The two PINs differ; try again.");
    }
    return first;
  }

  @SuppressWarnings("SystemConsoleNull") // from JDK 22 on it is the password that is null
  private static String ask(String prompt) {
    Console console = System.console();
    char[] typed = console == null ? null : console.readPassword(prompt);
    if (typed == null) {
      throw new StoreTrouble("There is no terminal to ask for the PIN on; use --pin-file.");
    }
    return new String(typed);
  }
}
