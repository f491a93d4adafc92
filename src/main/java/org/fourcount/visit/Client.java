package org.fourcount.visit;

import java.util.List;
import java.util.Set;
import org.fourcount.programme.Gate;
import org.fourcount.programme.Person;
import org.fourcount.programme.Plan;
import org.fourcount.programme.Session;
import org.jspecify.annotations.Nullable;

/**
 * Who has signed in, with what the station needs to know of them.
 *
 * @param person who
 * @param plan what a trainer has approved last, null if nothing
 * @param earlier their sessions so far, at any station
 * @param signedOff what a trainer has signed off for them
 */
public record Client(
    Person person, @Nullable Plan plan, List<Session> earlier, Set<Gate> signedOff) {
  /** Keeps unchangeable copies. */
  public Client {
    earlier = List.copyOf(earlier);
    signedOff = Set.copyOf(signedOff);
  }
}
