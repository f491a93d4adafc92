package org.fourcount.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.programme.Person;
import org.fourcount.programme.Session;
import org.fourcount.programme.SetEnd;
import org.fourcount.programme.SetRecord;

/**
 * A program that does set after set, far too fast, and says of each repetition that it is saved
 * once the store says so; made to be killed. Arguments: the database file and a seed.
 */
final class SavingLifter {
  static final int REPS = 10;

  private SavingLifter() {}

  public static void main(String[] args) {
    Random random = new Random(Long.parseLong(args[1]));
    SqliteFile file = new SqliteFile(Path.of(args[0]));
    Keeper keeper = new Keeper(new StationStore(file, InstantSource.system())::open);
    keeper.ask(store -> say("open"));
    while (true) {
      lift(keeper, random);
    }
  }

  private static void lift(Keeper keeper, Random random) {
    Session session = Made.session(Person.GUEST.id(), Instant.now());
    SetRecord set = Made.set("row", REPS, Instant.now());
    SetSaving saving = keeper.begin(session, set, null);
    say("set " + session.id() + " " + set.id());
    List<JudgedRep> reps = new ArrayList<>();
    int said = 0;
    while (!(reps.size() == REPS && saving.allSafe())) {
      if (reps.size() < REPS && (saving.allSafe() || random.nextInt(20) == 0)) {
        reps.add(Made.rep(reps.size() + 1));
        saving.follow(reps);
      }
      while (said < saving.safe()) {
        said++;
        say("saved " + said);
      }
      LockSupport.parkNanos(random.nextInt(200_000));
    }
    saving.end(SetEnd.DONE);
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
