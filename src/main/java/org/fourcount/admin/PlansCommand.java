package org.fourcount.admin;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fourcount.config.ExerciseFiles;
import org.fourcount.programme.Exercise;
import org.fourcount.programme.Gate;
import org.fourcount.programme.Person;
import org.fourcount.programme.Plan;
import org.fourcount.programme.PlanShape;
import org.fourcount.programme.PlannedExercise;
import org.fourcount.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What trainers approve. */
@Command(
    name = "plans",
    description = "Imports plans that a trainer approves.",
    mixinStandardHelpOptions = true)
final class PlansCommand {
  @Command(
      name = "import",
      description =
          "Imports plans from a CSV file with the columns person, exercise, side, load, sets, reps,"
              + " tempo, rest_s. All of it or nothing.",
      mixinStandardHelpOptions = true)
  int importCsv(
      @Mixin AdminStore admin,
      @Parameters(paramLabel = "FILE", description = "The CSV file.") Path file,
      @Option(names = "--trainer", required = true, description = "Who approves them: a number.")
          int trainerNumber,
      @Option(
              names = "--exercises",
              paramLabel = "DIR",
              description =
                  "A folder of exercises (default: the station's, or those that come with the program).")
          Path exercises)
      throws Exception {
    return admin.run(
        () -> {
          Map<String, Exercise> catalogue =
              (exercises == null ? admin.station().catalogue() : ExerciseFiles.read(exercises))
                  .exercises();
          try (Store store = admin.open()) {
            Person trainer = SignOffCommand.trainer(store, trainerNumber);
            List<Person> people = store.read(tx -> tx.people().all());
            Map<Person, List<PlannedExercise>> read = new PlanCsv(file, catalogue, people).read();
            List<Plan> plans =
                read.entrySet().stream()
                    .map(
                        e ->
                            Plan.approvedBy(
                                trainer, store.newId(), e.getKey(), store.now(), e.getValue()))
                    .toList();
            store.write(
                tx -> {
                  for (Plan plan : plans) {
                    tx.plans().add(plan);
                    AdminStore.audit(
                        store,
                        tx,
                        "plan approved",
                        plan.person().toString(),
                        "trainer " + trainer.id() + ", plan " + plan.id());
                  }
                });
            int i = 0;
            for (Person person : read.keySet()) {
              tell(admin, store, person, plans.get(i++), catalogue);
            }
            return 0;
          }
        });
  }

  private static void tell(
      AdminStore admin, Store store, Person person, Plan plan, Map<String, Exercise> catalogue) {
    long exercises = plan.exercises().stream().map(PlannedExercise::exercise).distinct().count();
    admin.say(
        "Person %d: a plan of %d exercise%s.",
        person.number(), exercises, exercises == 1 ? "" : "s");
    PlanShape.departures(plan.exercises(), catalogue)
        .forEach(departure -> admin.say("  %s", departure.english(catalogue)));
    boolean gated =
        plan.exercises().stream()
            .map(line -> catalogue.get(line.exercise()))
            .anyMatch(e -> e != null && e.gates().contains(Gate.VERTEBRAL_FRACTURE));
    Set<Gate> signedOff = store.read(tx -> tx.people().signedOff(person.id()));
    if (gated && !signedOff.contains(Gate.VERTEBRAL_FRACTURE)) {
      admin.say(
          "  Backward bending stays locked until a trainer signs off the question about vertebral"
              + " fractures.");
    }
  }
}
