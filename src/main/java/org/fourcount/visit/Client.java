package org.fourcount.visit;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.fourcount.programme.Gate;
import org.fourcount.programme.Person;
import org.fourcount.programme.Plan;
import org.fourcount.programme.Session;
import org.fourcount.programme.TimeToConsult;
import org.jspecify.annotations.Nullable;

/**
 * Who has signed in, with what the station needs to know of them.
 *
 * @param person who
 * @param plan what a trainer has approved last, null if nothing
 * @param earlier their sessions so far, at any station
 * @param signedOff what a trainer has signed off for them
 * @param consult whether it is time to talk to the trainer about the weights
 * @param talked when they talked last, null if never
 */
public record Client(
    Person person,
    @Nullable Plan plan,
    List<Session> earlier,
    Set<Gate> signedOff,
    TimeToConsult consult,
    @Nullable Instant talked) {
  /** Keeps unchangeable copies. */
  public Client {
    earlier = List.copyOf(earlier);
    signedOff = Set.copyOf(signedOff);
  }

  /** Somebody who has not talked to a trainer about the weights yet. */
  public Client(
      Person person,
      @Nullable Plan plan,
      List<Session> earlier,
      Set<Gate> signedOff,
      TimeToConsult consult) {
    this(person, plan, earlier, signedOff, consult, null);
  }

  /** When a trainer has looked at the plan last; null without a plan. */
  @Nullable Instant planLookedAt() {
    if (plan == null || talked == null || talked.isBefore(plan.approved())) {
      return plan == null ? null : plan.approved();
    }
    return talked;
  }
}
