package org.fourcount.admin;

import java.util.concurrent.Callable;
import org.fourcount.programme.Consultation;
import org.fourcount.programme.Person;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Records what a trainer and a person decided about the weights. */
@Command(
    name = "consult",
    description =
        "Records that a trainer and a person have talked about the weights. A load changes by"
            + " \"plans import\" only.",
    mixinStandardHelpOptions = true)
final class ConsultCommand implements Callable<Integer> {
  @Mixin private AdminStore admin = new AdminStore();

  @Option(names = "--number", required = true, description = "Whose.")
  private int number;

  @Option(names = "--trainer", required = true, description = "The trainer's number.")
  private int trainerNumber;

  @Option(
      names = "--decided",
      paramLabel = "TEXT",
      required = true,
      description = "What was decided, such as \"weights stay\".")
  private String decided = "";

  @Override
  public Integer call() throws Exception {
    return admin.with(
        store -> {
          Person person = store.read(tx -> tx.people().known(number));
          Person trainer = SignOffCommand.trainer(store, trainerNumber);
          Consultation talk = new Consultation(person.id(), trainer.id(), store.now(), decided);
          store.write(
              tx -> {
                tx.consultations().add(talk);
                AdminStore.audit(
                    store, tx, "consulted", person.id().toString(), "trainer " + trainer.id());
              });
          admin.say("Recorded for %d.", number);
          return 0;
        });
  }
}
