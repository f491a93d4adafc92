package org.fourcount.admin;

import java.util.concurrent.Callable;
import org.fourcount.programme.Gate;
import org.fourcount.programme.Person;
import org.fourcount.programme.Role;
import org.fourcount.store.Store;
import org.fourcount.store.StoreTrouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Records what a trainer has settled with a person. */
@Command(
    name = "sign-off",
    description = "Records that a trainer has settled the question about vertebral fractures.",
    mixinStandardHelpOptions = true)
final class SignOffCommand implements Callable<Integer> {
  @Mixin private AdminStore admin = new AdminStore();

  @Option(names = "--number", required = true, description = "Whose.")
  private int number;

  @Option(names = "--trainer", required = true, description = "The trainer's number.")
  private int trainerNumber;

  @Override
  public Integer call() throws Exception {
    return admin.with(
        store -> {
          Person person = store.read(tx -> tx.people().known(number));
          Person trainer = trainer(store, trainerNumber);
          store.write(
              tx -> {
                tx.people()
                    .signOff(person.id(), Gate.VERTEBRAL_FRACTURE, trainer.id(), store.now());
                AdminStore.audit(
                    store,
                    tx,
                    "signed off " + Gate.VERTEBRAL_FRACTURE.key(),
                    person.id().toString(),
                    "trainer " + trainer.id());
              });
          admin.say("Signed off for %d.", number);
          return 0;
        });
  }

  static Person trainer(Store store, int number) {
    Person trainer = store.read(tx -> tx.people().known(number));
    if (trainer.role() != Role.TRAINER) {
      throw new StoreTrouble("Person " + number + " is no trainer; name one.");
    }
    return trainer;
  }
}
